package org.nuanyang.assignment.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nuanyang.network.PractitionerKind;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleVersion;

/**
 * A city's assignment rules on one day: the numbers of {@code policies/<profile>/assignment.yaml}, and who
 * may do what from {@code handlers.yaml}.
 */
record AssignmentRules(Map<String, Integer> numbers, Map<String, HandlerRule> handlers) {

  /** One number. */
  record Row(String code, int value, RuleVersion version) {}

  static AssignmentRules of(Policies policies, String city, LocalDate on) {
    return ofProfile(policies, policies.profileOf(city), on);
  }

  static AssignmentRules ofProfile(Policies policies, String profile, LocalDate on) {
    List<Row> rows = policies.rows(profile, "assignment", on, Row.class);
    List<HandlerRule> handlers = policies.rows(profile, "handlers", on, HandlerRule.class);
    return new AssignmentRules(
        rows.stream().collect(Collectors.toMap(Row::code, Row::value)),
        handlers.stream().collect(Collectors.toMap(HandlerRule::code, Function.identity())));
  }

  int number(String code) {
    Integer number = numbers.get(code);
    if (number == null) throw new IllegalStateException("assignment.yaml has no row " + code);
    return number;
  }

  HandlerRule of(PractitionerKind kind) {
    HandlerRule rule = handlers.get(kind.name());
    if (rule == null) throw new IllegalStateException("handlers.yaml has no row " + kind);
    return rule;
  }

  int maxOpenCases() {
    return number("max_open_cases");
  }

  int weight(Criterion criterion) {
    return number("weight_" + criterion.name().toLowerCase());
  }
}
