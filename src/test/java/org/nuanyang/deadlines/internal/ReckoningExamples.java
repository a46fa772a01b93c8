package org.nuanyang.deadlines.internal;

import org.nuanyang.deadlines.DeadlineRules;
import org.nuanyang.shared.ShippedCalendar;

/** The real counting with the shipped tables and calendar, for tests of other packages. */
public final class ReckoningExamples {

  private ReckoningExamples() {}

  public static DeadlineRules rules() {
    return new CivilCodeReckoning(new RuleBook(), new ShippedCalendar());
  }
}
