package org.nuanyang.calculators.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuanyang.calculators.internal.MoreAndLess.but;
import static org.nuanyang.calculators.internal.MoreAndLess.money;
import static org.nuanyang.calculators.internal.MoreAndLess.neverLess;
import static org.nuanyang.calculators.internal.MoreAndLess.notLess;
import static org.nuanyang.calculators.internal.MoreAndLess.often;
import static org.nuanyang.calculators.internal.MoreAndLess.sameToTheFen;
import static org.nuanyang.calculators.internal.MoreAndLess.sheet;
import static org.nuanyang.calculators.internal.Sums.map;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuanyang.calculators.Worksheet;

/** Which way the sums about debts and support may move, and where they add, for a thousand cases each. */
class MoneyLawsOfSumsTests {

  private static final String LOAN = "private_loan_interest";
  private static final String DELAY = "delayed_performance_interest";
  private static final String SUPPORT = "child_support";

  private static Map<String, Object> loan(AnyInput any) {
    LocalDate lent = any.day(LocalDate.of(2020, 8, 20), LocalDate.of(2025, 6, 30));
    LocalDate to = lent.plusDays(any.whole(2, 1500));
    return map("principal_received", any.money(900_000), "contract_date", lent.toString(), "interest_from", lent.toString(), "interest_to", to.toString(),
        "due_date", any.yes() ? lent.plusDays(any.whole(0, 900)).toString() : "", "agreed_annual_rate", BigDecimal.valueOf(any.whole(100, 4000), 2));
  }

  /** 民法典 arts. 676, 680; 借贷规定 arts. 25, 28: more money, a higher rate, a later day never bear less; four times the LPR is the most. */
  @Test
  void interestGrowsWithMoneyRateAndTimeAndStaysBelowTheCap() {
    neverLess(LOAN, "supported_interest", (any, pair) -> {
      Map<String, Object> base = loan(any);
      LocalDate from = LocalDate.parse((String) base.get("interest_from"));
      LocalDate to = LocalDate.parse((String) base.get("interest_to"));
      pair.accept(base, but(base, "principal_received", ((BigDecimal) base.get("principal_received")).add(any.money(9000))));
      pair.accept(base, but(base, "agreed_annual_rate", ((BigDecimal) base.get("agreed_annual_rate")).add(BigDecimal.ONE)));
      pair.accept(base, but(base, "interest_to", to.plusDays(any.whole(0, 60)).toString()));
      Worksheet sheet = sheet(LOAN, base);
      BigDecimal most = ((BigDecimal) base.get("principal_received")).multiply(money(sheet, "cap_rate")).multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to))).divide(BigDecimal.valueOf(36_500), 2, java.math.RoundingMode.UP);
      assertThat(money(sheet, "supported_interest")).as("cap of %s", base).isLessThanOrEqualTo(most.add(new BigDecimal("0.01")));
      Map<String, Object> repaid = but(base, "repayments", List.of(map("date", any.day(from, to).toString(), "amount", any.money(90_000))));
      notLess(LOAN, "supported_total", repaid, base);
    });
  }

  /** 算头不算尾: a time cut in two bears what the whole bears, to a fen a stretch. */
  @Test
  void interestOfTwoStretchesIsTheInterestOfTheWhole() {
    often(2, any -> {
      Map<String, Object> base = loan(any);
      LocalDate from = LocalDate.parse((String) base.get("interest_from"));
      LocalDate to = LocalDate.parse((String) base.get("interest_to"));
      String cut = any.day(from, to).toString();
      BigDecimal both = money(LOAN, "supported_interest", but(base, "interest_to", cut)).add(money(LOAN, "supported_interest", but(base, "interest_from", cut)));
      sameToTheFen(money(LOAN, "supported_interest", base), both, 2, "cut on " + cut + " of " + base);
    });
  }

  /** 民法典 art. 561: every repayment goes to interest, to principal, or comes back; nothing is lost or made. */
  @Test
  void everyYuanRepaidIsSomewhere() {
    often(3, any -> {
      Map<String, Object> base = loan(any);
      LocalDate from = LocalDate.parse((String) base.get("interest_from"));
      LocalDate to = LocalDate.parse((String) base.get("interest_to"));
      List<Map<String, Object>> paid = any.several(1, 4, () -> map("date", any.day(from, to).toString(), "amount", any.money(400_000)));
      Worksheet sheet = sheet(LOAN, but(base, "repayments", paid));
      BigDecimal all = paid.stream().map(each -> (BigDecimal) each.get("amount")).reduce(BigDecimal.ZERO, BigDecimal::add);
      BigDecimal owed = ((BigDecimal) base.get("principal_received")).add(money(sheet, "supported_interest"));
      assertThat(owed.subtract(money(sheet, "supported_total")).add(money(sheet, "refundable_interest"))).as("of %s with %s", base, paid).isEqualByComparingTo(all);
    });
  }

  private static Map<String, Object> delay(AnyInput any) {
    LocalDate deadline = any.day(2015, 2024);
    return map("judgment_principal", any.money(2_000_000), "performance_deadline", deadline.toString(), "paid_off_date", deadline.plusDays(any.whole(0, 900)).toString());
  }

  /** 法释〔2014〕8号 arts. 1-4: a later day, a larger debt never bear less; payments and pardoned days never more. */
  @Test
  void theDoubledPartGrowsWithDelayAndShrinksByPayments() {
    neverLess(DELAY, "doubled_part", (any, pair) -> {
      Map<String, Object> base = delay(any);
      LocalDate deadline = LocalDate.parse((String) base.get("performance_deadline"));
      LocalDate off = LocalDate.parse((String) base.get("paid_off_date"));
      pair.accept(base, but(base, "paid_off_date", off.plusDays(any.whole(0, 90)).toString()));
      pair.accept(base, but(base, "judgment_principal", ((BigDecimal) base.get("judgment_principal")).add(any.money(9000))));
      pair.accept(but(base, "payments", any.several(1, 4, () -> map("date", any.day(deadline, off).toString(), "amount", any.money(500_000)))), base);
      LocalDate stopped = any.day(deadline, off);
      pair.accept(but(base, "excluded_periods", List.of(map("from", stopped.toString(), "to", stopped.plusDays(any.whole(0, 60)).toString()))), base);
      BigDecimal exact = ((BigDecimal) base.get("judgment_principal")).multiply(new BigDecimal("0.000175")).multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(deadline, off)));
      assertThat(money(DELAY, "doubled_part", base)).isEqualByComparingTo(exact.setScale(2, java.math.RoundingMode.HALF_UP));
    });
  }

  /** art. 2: instalments bear their own delay: together what each bears alone, to a fen a stretch. */
  @Test
  void instalmentsAdd() {
    often(5, any -> {
      LocalDate first = any.day(2015, 2022);
      String off = first.plusDays(1200).toString();
      List<Map<String, Object>> parts = any.several(1, 4, () -> map("amount", any.money(300_000), "deadline", first.plusDays(any.whole(0, 900)).toString()));
      BigDecimal apart = BigDecimal.ZERO;
      for (Map<String, Object> part : parts) apart = apart.add(money(DELAY, "doubled_part", map("paid_off_date", off, "instalments", List.of(part))));
      sameToTheFen(money(DELAY, "doubled_part", map("paid_off_date", off, "instalments", parts)), apart, 2 * parts.size(), "instalments " + parts);
    });
  }

  /** 婚姻家庭编解释（一） arts. 49-53: more income, a younger child, one child more never bring less; an earlier start never fewer months. */
  @Test
  void supportGrowsWithIncomeAndChildrenAndEndsAtEighteen() {
    neverLess(SUPPORT, "total_high", (any, pair) -> {
      LocalDate start = any.day(2021, 2026);
      List<Map<String, Object>> children = any.several(1, 4, () -> map("birth_date", start.minusDays(any.whole(0, 7500)).toString()));
      Map<String, Object> base = map("monthly_total_income", any.money(60_000), "children", children, "start_date", start.toString());
      BigDecimal income = (BigDecimal) base.get("monthly_total_income");
      pair.accept(base, but(base, "monthly_total_income", income.add(any.money(3000))));
      pair.accept(but(base, "start_date", start.plusDays(any.whole(0, 900)).toString()), base);
      pair.accept(but(base, "children", children.subList(0, 1)), base);
      Worksheet sheet = sheet(SUPPORT, base);
      assertThat(money(sheet, "monthly_low")).isLessThanOrEqualTo(money(sheet, "monthly_high"));
      assertThat(money(sheet, "total_low")).as("of %s", base).isLessThanOrEqualTo(money(sheet, "total_high"));
      assertThat(money(sheet, "monthly_high")).as("half at most").isLessThanOrEqualTo(income.multiply(new BigDecimal("0.5")).add(new BigDecimal("0.01")));
      sameToTheFen(money(SUPPORT, "monthly_high", but(base, "monthly_total_income", null, "annual_income", income.multiply(BigDecimal.valueOf(12)))), money(sheet, "monthly_high"), 0, "by the year or by the month");
    });
  }
}
