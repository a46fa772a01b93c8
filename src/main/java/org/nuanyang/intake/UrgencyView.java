package org.nuanyang.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What presses on an application.
 *
 * @param lastDay of the term; null when something else presses, such as a preservation
 * @param exact false when only a span was stated, and the earliest possible day is assumed
 * @param ground the rule that rang; null while nothing presses
 * @param raisedAt when it rang; null before
 * @param answer PROVIDED or ORDINARY; null while nobody has decided
 */
public record UrgencyView(
    @Nullable LocalDate lastDay,
    boolean exact,
    String what,
    String enteredBy,
    @Nullable String ground,
    @Nullable Instant raisedAt,
    @Nullable String answer,
    String answeredBy,
    String answerReason) {

  /** It rang and nobody has decided. */
  public boolean rings() {
    return raisedAt != null && answer == null;
  }
}
