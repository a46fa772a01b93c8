package org.nuanyang.patrol.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuanyang.patrol.DangerSign;
import org.nuanyang.patrol.RiskLevel;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleVersion;

/** The city's table of danger on one day: {@code policies/<profile>/patrol_risk.yaml}. It advises; a person may weigh otherwise. */
record RiskTable(List<Row> rows) {

  static final String TABLE = "patrol_risk";
  static final String PEOPLE = "PEOPLE";
  static final String AMOUNT = "AMOUNT";
  static final String SIGNS = "SIGNS";

  /** @param sign a {@link DangerSign}, or PEOPLE, AMOUNT, SIGNS @param least from how many on */
  record Row(String code, String sign, long least, RiskLevel level, String text, RuleVersion version) {}

  /** @param reasons of the rows that hold, the gravest first; empty when none does */
  record Verdict(RiskLevel level, List<String> reasons) {}

  static RiskTable of(Policies policies, String city, LocalDate on) {
    return new RiskTable(policies.rows(policies.profileOf(city), TABLE, on, Row.class));
  }

  Verdict judge(Set<DangerSign> signs, int people, @Nullable BigDecimal amount) {
    List<Row> hold =
        rows.stream()
            .filter(row -> count(row.sign(), signs, people, amount).compareTo(BigDecimal.valueOf(row.least())) >= 0)
            .sorted((one, other) -> other.level().compareTo(one.level()))
            .toList();
    RiskLevel level = hold.isEmpty() ? RiskLevel.LOW : hold.getFirst().level();
    return new Verdict(level, hold.stream().filter(row -> row.level() != RiskLevel.LOW).map(Row::text).distinct().toList());
  }

  private static BigDecimal count(String sign, Set<DangerSign> signs, int people, @Nullable BigDecimal amount) {
    return switch (sign) {
      case PEOPLE -> BigDecimal.valueOf(people);
      case AMOUNT -> amount == null ? BigDecimal.ZERO : amount;
      case SIGNS -> BigDecimal.valueOf(signs.size());
      default -> BigDecimal.valueOf(signs.stream().anyMatch(one -> one.name().equals(sign)) ? 1 : 0);
    };
  }
}
