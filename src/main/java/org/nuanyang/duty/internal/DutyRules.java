package org.nuanyang.duty.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleVersion;

/** The numbers of a city's duty rules on one day: {@code policies/<profile>/duty.yaml}. */
record DutyRules(Map<String, Integer> numbers) {

  /** One row of the table. */
  record Row(String code, int value, RuleVersion version) {}

  static DutyRules of(Policies policies, String city, LocalDate on) {
    List<Row> rows = policies.rows(policies.profileOf(city), "duty", on, Row.class);
    return new DutyRules(rows.stream().collect(Collectors.toMap(Row::code, Row::value, (own, inherited) -> own)));
  }

  private int number(String code) {
    Integer number = numbers.get(code);
    if (number == null) throw new IllegalStateException("duty.yaml has no row " + code);
    return number;
  }

  int restDays() {
    return number("rest_days");
  }

  int mostHalves() {
    return number("most_halves");
  }

  int publishDays() {
    return number("publish_days");
  }

  Duration late() {
    return Duration.ofMinutes(number("late_minutes"));
  }

  Duration absent() {
    return Duration.ofMinutes(number("absent_minutes"));
  }

  Duration early() {
    return Duration.ofMinutes(number("early_minutes"));
  }

  /** Whether help with pleas is counted by person; otherwise by day. */
  boolean pleaHelpByPerson() {
    return number("plea_help_by") == 1;
  }
}
