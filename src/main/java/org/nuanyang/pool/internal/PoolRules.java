package org.nuanyang.pool.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleVersion;
import org.nuanyang.pool.EntryRules;

/** The numbers of {@code policies/<profile>/pool.yaml} on one day. */
record PoolRules(Map<String, Integer> numbers) {

  /** One number. */
  record Row(String code, int value, RuleVersion version) {}

  static PoolRules of(Policies policies, String city, LocalDate on) {
    List<Row> rows = policies.rows(policies.profileOf(city), "pool", on, Row.class);
    return new PoolRules(rows.stream().collect(Collectors.toMap(Row::code, Row::value)));
  }

  int number(String code) {
    Integer number = numbers.get(code);
    if (number == null) throw new IllegalStateException("pool.yaml has no row " + code);
    return number;
  }

  EntryRules entry() {
    return new EntryRules(number("entry_min_years"), number("recommendation_needed") == 1, number("notice_days"));
  }
}
