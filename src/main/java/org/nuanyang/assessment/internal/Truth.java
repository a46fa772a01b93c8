package org.nuanyang.assessment.internal;

/** Whether a condition holds, as far as the facts told say. */
enum Truth {
  FALSE,
  OPEN,
  TRUE;

  static Truth of(boolean holds) {
    return holds ? TRUE : FALSE;
  }

  Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
