package org.nuanyang.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a case's book: who did what when, what it changed, and why. */
public record CaseEventView(
    Instant at, CaseVerb verb, @Nullable CaseState from, CaseState to, String who, String reason) {

  public boolean moved() {
    return from != to;
  }
}
