package org.nuanyang.eligibility;

import org.jspecify.annotations.Nullable;

/** Whether a person comes away with more or with less when other rules are applied to the same facts. */
public enum Generosity {
  GAINS,
  LOSES,
  SAME;

  /**
   * Compares two verdicts on the same facts: first the way the application goes, then how hardship counts, then the
   * place in the queue. Help in advance counts as a grant: what was put aside there are only papers.
   */
  public static Generosity of(Verdict before, Verdict after) {
    int way = Integer.compare(way(after.path()), way(before.path()));
    if (way != 0) return way > 0 ? GAINS : LOSES;
    int means = Integer.compare(means(after.econResult()), means(before.econResult()));
    if (means != 0 && after.econResult() != null && before.econResult() != null) return means > 0 ? GAINS : LOSES;
    int queue = Integer.compare(before.priorityRank(), after.priorityRank());
    if (queue != 0) return queue > 0 ? GAINS : LOSES;
    return SAME;
  }

  private static int way(Path path) {
    return switch (path) {
      case REFUSE_PROPOSED -> 0;
      case NEEDS_CHECK -> 1;
      case GRANT_PATH, ADVANCE_AID, STATUTORY_APPOINTMENT -> 2;
    };
  }

  private static int means(@Nullable EconResult result) {
    if (result == null) return 0;
    return switch (result) {
      case CHECK -> 1;
      case EXEMPT_VERIFICATION -> 2;
      case NO_ECON_CONDITION, STATUTORY_APPOINTMENT, NOT_REQUIRED -> 3;
      case NO_SCOPE_LIMIT -> 4;
    };
  }
}
