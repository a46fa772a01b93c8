package org.nuanyang.calculators.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuanyang.calculators.internal.MoreAndLess.but;
import static org.nuanyang.calculators.internal.MoreAndLess.money;
import static org.nuanyang.calculators.internal.MoreAndLess.neverLess;
import static org.nuanyang.calculators.internal.MoreAndLess.notLess;
import static org.nuanyang.calculators.internal.MoreAndLess.often;
import static org.nuanyang.calculators.internal.MoreAndLess.sameToTheFen;
import static org.nuanyang.calculators.internal.Sums.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which way the sums about work may move, and where they add, for a thousand cases each. */
class LabourLawsOfSumsTests {

  private static final String SEVERANCE = "economic_compensation";
  private static final String DOUBLE = "double_wage";
  private static final String ARREARS = "wage_arrears";

  private static Map<String, Object> dismissal(AnyInput any) {
    LocalDate hired = any.day(2008, 2020);
    return map("hire_date", hired.toString(), "end_date", any.day(hired, LocalDate.of(2026, 6, 30)).toString(), "mode", any.oneOf(List.of("N", "N_PLUS_1", "TWO_N")),
        "avg_monthly_wage_12m", any.money(19_999), "last_month_wage", any.money(30_000), "local_avg_monthly_wage", 7000, "local_min_monthly_wage", 1980);
  }

  /** 劳动合同法 art. 47(1): by years and wage. Three times the local wage caps wage and years at once (47(2)): a step down by law. */
  @Test
  void severanceGrowsWithWageAndWithTimeOnEachSideOfTheCap() {
    neverLess(SEVERANCE, "total", (any, pair) -> {
      Map<String, Object> base = dismissal(any);
      BigDecimal wage = (BigDecimal) base.get("avg_monthly_wage_12m");
      pair.accept(base, but(base, "avg_monthly_wage_12m", wage.add(any.money(1000)).min(BigDecimal.valueOf(21_000))));
      Map<String, Object> capped = but(base, "avg_monthly_wage_12m", wage.add(new BigDecimal("21000.01")));
      pair.accept(capped, but(capped, "avg_monthly_wage_12m", wage.add(new BigDecimal("50000"))));
      pair.accept(base, but(base, "end_date", LocalDate.parse((String) base.get("end_date")).plusDays(any.whole(1, 400)).toString()));
      pair.accept(base, but(base, "hire_date", LocalDate.parse((String) base.get("hire_date")).minusDays(any.whole(0, 400)).toString(), "pre2008_months", 0));
      pair.accept(capped, but(capped, "local_avg_monthly_wage", 7000 + any.whole(0, 1000)));
    });
  }

  /** art. 87: the damages are twice the compensation of the same years; 实施条例 art. 25: and nothing beside them. */
  @Test
  void anUnlawfulEndCostsTwice() {
    often(2, any -> {
      Map<String, Object> base = but(dismissal(any), "mode", "N");
      sameToTheFen(money(SEVERANCE, "total", but(base, "mode", "TWO_N")), money(SEVERANCE, "total", base).multiply(BigDecimal.TWO), 1, "twice " + base);
      assertThat(money(SEVERANCE, "total", but(base, "mode", "N_PLUS_1")).subtract(money(SEVERANCE, "total", base)))
          .as("a month instead of notice, art. 40").isEqualByComparingTo((BigDecimal) base.get("last_month_wage"));
    });
  }

  /** art. 82(1): each month more; never above eleven months (art. 14(3): after a year the contract is deemed made). */
  @Test
  void theSecondWageGrowsByWholeMonthsAndStopsAtEleven() {
    often(3, any -> {
      LocalDate hired = any.day(2008, 2025);
      int months = any.whole(1, 14);
      BigDecimal wage = any.money(30_000);
      Map<String, Object> base = map("hire_date", hired.toString(), "monthly_wage", wage, "contract_signed_date", hired.plusMonths(months).toString());
      Map<String, Object> later = but(base, "contract_signed_date", hired.plusMonths(months + 1).toString());
      notLess(DOUBLE, "amount", base, later);
      notLess(DOUBLE, "amount", base, but(base, "monthly_wage", wage.add(any.money(500))));
      Map<String, Object> never = but(base, "contract_signed_date", null, "employment_end_date", hired.plusYears(3).toString());
      assertThat(money(DOUBLE, "amount", never)).as("eleven months of " + never).isEqualByComparingTo(wage.multiply(BigDecimal.valueOf(11)));
      notLess(DOUBLE, "amount", base, never);
    });
  }

  /** 劳动法 art. 44: by hours and wage, each kind of day for itself; the kinds add. */
  @Test
  void overtimeGrowsWithHoursAndTheKindsOfDaysAdd() {
    String id = "overtime_pay";
    neverLess(id, "total", (any, pair) -> {
      Map<String, Object> base = map("monthly_wage", any.money(30_000), "weekday_ot_hours", any.whole(0, 100), "restday_hours", any.whole(20, 60),
          "restday_hours_compensated", any.whole(0, 19), "holiday_hours", any.whole(0, 40));
      for (String hours : List.of("weekday_ot_hours", "restday_hours", "holiday_hours")) pair.accept(base, but(base, hours, (int) base.get(hours) + any.whole(0, 30)));
      pair.accept(base, but(base, "monthly_wage", ((BigDecimal) base.get("monthly_wage")).add(any.money(900))));
      pair.accept(but(base, "restday_hours_compensated", 20), base);
      BigDecimal apart = BigDecimal.ZERO;
      for (String hours : List.of("weekday_ot_hours", "holiday_hours")) apart = apart.add(money(id, "total", map("monthly_wage", base.get("monthly_wage"), hours, base.get(hours))));
      apart = apart.add(money(id, "total", but(base, "weekday_ot_hours", 0, "holiday_hours", 0)));
      assertThat(money(id, "total", base)).as("kinds of days of " + base).isEqualByComparingTo(apart);
    });
  }

  /** 年休假条例 arts. 3, 5: longer service more days, leave taken fewer; a day more in the year is never less (实施办法 art. 12). */
  @Test
  void leaveGrowsWithServiceAndTimeAndShrinksByWhatWasTaken() {
    neverLess("annual_leave_pay", "extra_pay_200", (any, pair) -> {
      LocalDate end = any.day(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 1));
      Map<String, Object> base = map("cumulative_service_years", any.whole(0, 25), "avg_wage_12m_ex_ot", any.money(30_000), "days_taken", any.whole(0, 6),
          "scenario", any.oneOf(List.of("YEAR_END", "TERMINATION")), "termination_date", end.toString());
      pair.accept(base, but(base, "cumulative_service_years", (int) base.get("cumulative_service_years") + any.whole(0, 12)));
      pair.accept(base, but(base, "avg_wage_12m_ex_ot", ((BigDecimal) base.get("avg_wage_12m_ex_ot")).add(any.money(900))));
      pair.accept(base, but(base, "termination_date", end.plusDays(any.whole(0, 30)).toString()));
      pair.accept(but(base, "days_taken", (int) base.get("days_taken") + any.whole(0, 6)), base);
      Map<String, Object> entrant = but(base, "scenario", "NEW_ENTRANT", "entry_date", end.toString());
      pair.accept(but(entrant, "entry_date", end.plusDays(any.whole(0, 30)).toString()), entrant);
    });
  }

  /** 劳动合同法 art. 30: months owed add up and an overpaid month takes nothing from another; art. 85: the addition lies between half and the whole. */
  @Test
  void arrearsAddByMonthsInAnyOrder() {
    often(6, any -> {
      List<Map<String, Object>> months = any.several(1, 8, () -> map("due", any.money(20_000), "paid", any.money(20_000)));
      Map<String, Object> all = map("items", months, "ordered_and_overdue", true);
      BigDecimal apart = BigDecimal.ZERO;
      for (Map<String, Object> month : months) {
        BigDecimal one = money(ARREARS, "unpaid_total", map("items", List.of(month)));
        assertThat(one).as("no more than was due").isBetween(BigDecimal.ZERO.setScale(2), ((BigDecimal) month.get("due")).setScale(2));
        apart = apart.add(one);
      }
      assertThat(money(ARREARS, "unpaid_total", all)).as("months of " + months).isEqualByComparingTo(apart);
      assertThat(money(ARREARS, "unpaid_total", but(all, "items", new ArrayList<>(months).reversed()))).isEqualByComparingTo(apart);
      assertThat(money(ARREARS, "addition_high", all)).isEqualByComparingTo(apart);
      assertThat(money(ARREARS, "addition_low", all)).isEqualByComparingTo(apart.multiply(new BigDecimal("0.5")).setScale(2, RoundingMode.HALF_UP));
      notLess(ARREARS, "min_wage_shortfall", but(all, "local_min_monthly_wage", 1800), but(all, "local_min_monthly_wage", 1980));
    });
  }

  /** 工资支付暂行规定 art. 16: never above a fifth of the wage, never into the minimum wage. */
  @Test
  void aDeductionLeavesFourFifthsAndTheMinimumWage() {
    often(7, any -> {
      BigDecimal wage = any.money(9000);
      BigDecimal claimed = any.money(3000);
      Map<String, Object> given = map("local_min_monthly_wage", 1980, "damage_deduction", map("month_wage", wage, "claimed", claimed));
      BigDecimal allowed = money(ARREARS, "deduction_allowed", given);
      assertThat(allowed).as("of " + given).isLessThanOrEqualTo(claimed);
      assertThat(allowed).isLessThanOrEqualTo(wage.multiply(new BigDecimal("0.2")).setScale(2, RoundingMode.HALF_UP));
      if (allowed.signum() > 0) assertThat(wage.subtract(allowed)).isGreaterThanOrEqualTo(BigDecimal.valueOf(1980));
    });
  }

  /** 劳部发〔1994〕479号 art. 3: longer in all and longer here, never shorter; the window always holds the months. */
  @Test
  void theMedicalPeriodGrowsWithBothKindsOfService() {
    String id = "sick_leave_medical_period";
    neverLess(id, "months", (any, pair) -> {
      BigDecimal total = any.money(45);
      BigDecimal own = total.multiply(BigDecimal.valueOf(any.whole(0, 100), 2));
      Map<String, Object> base = map("total_service_years", total, "employer_service_years", own);
      pair.accept(base, but(base, "total_service_years", total.add(any.money(15))));
      pair.accept(base, but(base, "employer_service_years", total));
      assertThat(money(id, "window_months", base)).isGreaterThan(money(id, "months", base));
    });
  }
}
