package org.nuanyang.patrol.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleVersion;

/** The numbers of a city's patrol rules on one day: {@code policies/<profile>/patrol.yaml}. */
record PatrolNumbers(Map<String, Integer> numbers) {

  static final String TABLE = "patrol";

  /** One row of the table. */
  record Row(String code, int value, RuleVersion version) {}

  static PatrolNumbers of(Policies policies, String city, LocalDate on) {
    List<Row> rows = policies.rows(policies.profileOf(city), TABLE, on, Row.class);
    return new PatrolNumbers(rows.stream().collect(Collectors.toMap(Row::code, Row::value, (own, inherited) -> own)));
  }

  private int number(String code) {
    Integer number = numbers.get(code);
    if (number == null) throw new IllegalStateException("patrol.yaml has no row " + code);
    return number;
  }

  int revisitDays() {
    return number("revisit_days");
  }

  int duplicateDays() {
    return number("duplicate_days");
  }

  /** Fewer than so many are not told of places one does not answer for. */
  int shownFrom() {
    return number("shown_from");
  }
}
