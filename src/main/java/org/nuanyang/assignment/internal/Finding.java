package org.nuanyang.assignment.internal;

import java.util.List;

/**
 * What a guard found against one practitioner.
 *
 * @param blocks false for a warning that a person must answer with a reason
 * @param key message key of the reason
 */
record Finding(Guard guard, boolean blocks, String key, List<Object> details) {

  /** The firm is on both sides and there is no other in the county: only with the written consent of both. */
  static final String ONLY_FIRM = "assignment.conflict.only-firm";

  /** Whether nothing but years of practice is missing, which a lead can make up for. */
  boolean isAboutYears() {
    return guard == Guard.G2_SERIOUS || key.equals("assignment.guard.years");
  }

  static Finding block(Guard guard, String key, Object... details) {
    return new Finding(guard, true, key, List.of(details));
  }

  static Finding warn(Guard guard, String key, Object... details) {
    return new Finding(guard, false, key, List.of(details));
  }
}
