package org.nuanyang.cases.internal;

import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseState;
import org.nuanyang.cases.CaseVerb;

/** One verb done to a case: what goes into its book. {@code from} is null for the opening. */
record Step(CaseVerb verb, @Nullable CaseState from, CaseState to, String reason) {

  boolean moved() {
    return from != to;
  }
}
