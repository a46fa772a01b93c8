package org.nuanyang.calculators.internal.terms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nuanyang.policies.RuleVersion;
import org.nuanyang.shared.TermUnit;

/**
 * One row of the table of limitations and time limits.
 *
 * @param amount null when nothing runs out, or the law sets no period
 * @param period the same in words
 * @param restarts a claim letter, a suit and the like let it begin anew
 * @param waits an obstacle in its last six months keeps it open for six months after
 * @param uninformedYears at most so long when the person was not told of the period; null when that changes nothing
 * @param absoluteYears never longer than this after the act itself
 * @param defence courts never raise it by themselves
 */
record LimitationRule(
    String code,
    String title,
    @Nullable Integer amount,
    @Nullable TermUnit unit,
    String period,
    String starts,
    boolean restarts,
    boolean waits,
    @Nullable Integer uninformedYears,
    @Nullable Integer absoluteYears,
    @Nullable Integer absoluteYearsRealEstate,
    boolean defence,
    String law,
    String article,
    RuleVersion version) {


  LocalDate from(LocalDate start) {
    return switch (unit) {
      case M -> start.plusMonths(amount);
      case Y -> start.plusYears(amount);
      case null, default -> start.plusDays(amount);
    };
  }
}
