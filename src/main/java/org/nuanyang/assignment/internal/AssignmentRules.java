package org.nuanyang.assignment.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleVersion;

/** The numbers of a city's assignment rules on one day: {@code policies/<profile>/assignment.yaml}. */
record AssignmentRules(Map<String, Integer> numbers) {

  /** One row of the table. */
  record Row(String code, int value, RuleVersion version) {}

  static AssignmentRules of(Policies policies, String city, LocalDate on) {
    List<Row> rows = policies.rows(policies.profileOf(city), "assignment", on, Row.class);
    return new AssignmentRules(rows.stream().collect(Collectors.toMap(Row::code, Row::value)));
  }

  int number(String code) {
    Integer number = numbers.get(code);
    if (number == null) throw new IllegalStateException("assignment.yaml has no row " + code);
    return number;
  }

  int maxOpenCases() {
    return number("max_open_cases");
  }

  int weight(Criterion criterion) {
    return number("weight_" + criterion.name().toLowerCase());
  }
}
