package org.nuanyang.calculators.internal.courts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.internal.sheet.Sheet;
import org.nuanyang.policies.RuleVersion;

/** One bracket of a schedule of fees: amount × rate + constant. @param above not included; @param to included */
record Bracket(
    String code,
    String schedule,
    BigDecimal above,
    @Nullable BigDecimal to,
    BigDecimal rate,
    BigDecimal constant,
    RuleVersion version) {

  /** The bracket an amount falls into. */
  static Bracket of(String schedule, BigDecimal amount, Sheet sheet, LocalDate on) {
    for (Bracket bracket : sheet.rows("fee_brackets", on, Bracket.class)) {
      if (!bracket.schedule.equals(schedule) || amount.compareTo(bracket.above) <= 0) continue;
      if (bracket.to != null && amount.compareTo(bracket.to) > 0) continue;
      sheet.used(bracket.version, bracket.rate.toPlainString() + " × A " + (bracket.constant.signum() < 0 ? "− " : "+ ") + bracket.constant.abs().toPlainString());
      return bracket;
    }
    throw sheet.missing("fee_brackets");
  }

  BigDecimal fee(BigDecimal amount) {
    return amount.multiply(rate).add(constant);
  }

  /** The working with its numbers, such as 80,000 × 2.5% − 200. */
  String formula(BigDecimal amount) {
    if (rate.signum() == 0) return Sheet.number(constant);
    String product = Sheet.number(amount) + " × " + Sheet.number(rate.movePointRight(2)) + "%";
    if (constant.signum() == 0) return product;
    return product + (constant.signum() < 0 ? " − " : " + ") + Sheet.number(constant.abs());
  }
}
