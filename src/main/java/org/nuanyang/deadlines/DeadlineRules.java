package org.nuanyang.deadlines;

import java.time.LocalDate;
import java.util.List;

/** The table of deadlines of each profile, and the counting of one term by it. Starts no clock. */
public interface DeadlineRules {

  /**
   * Counts a term and says how.
   *
   * @throws NotReckonable when the profile, the rule or a date cannot be used
   */
  ReckonedDeadline reckon(ReckonDeadline order);

  /**
   * The row in force for a trigger on that day; the earliest one for days before it.
   *
   * @throws NotReckonable when the profile or the rule is unknown
   */
  DeadlineRule rule(String profile, String code, LocalDate on);

  /** All rows a profile has on a day, in the order of the table. */
  List<DeadlineRule> rules(String profile, LocalDate on);

  /** Profiles that have a deadline table. */
  List<String> profiles();
}
