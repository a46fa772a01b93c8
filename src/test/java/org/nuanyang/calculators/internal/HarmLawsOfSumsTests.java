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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuanyang.calculators.Worksheet;

/** Which way the sums about injuries may move, and where they add, for a thousand cases each. */
class HarmLawsOfSumsTests {

  private static final String WORK = "work_injury_benefits";
  private static final String HARM = "personal_injury";
  private static final String TRAFFIC = "traffic_apportionment";

  /** 工伤保险条例 arts. 34-37, 64: a higher wage, a graver grade never bring less; the wage stays between 60% and 300% of the region's. */
  @Test
  void benefitsGrowWithTheWageAndTheGravityOfTheInjury() {
    neverLess(WORK, "disability_lump", (any, pair) -> {
      BigDecimal wage = any.money(40_000);
      int grade = any.whole(1, 10);
      Map<String, Object> base = map("disability_grade", grade, "avg_contribution_wage_12m", wage, "regional_avg_monthly_wage", 7200, "local_min_monthly_wage", 1980);
      Map<String, Object> higher = but(base, "avg_contribution_wage_12m", wage.add(any.money(3000)), "regional_avg_monthly_wage", 7200 + any.whole(0, 900));
      pair.accept(base, higher);
      pair.accept(base, but(base, "disability_grade", any.whole(1, grade)));
      notLess(WORK, "payable_monthly", base, higher);
      notLess(WORK, "payable_monthly", base, but(base, "disability_grade", any.whole(1, grade)));
      assertThat(money(WORK, "own_wage", base)).isBetween(new BigDecimal("4320.00"), new BigDecimal("21600.00"));
      Map<String, Object> kept = but(base, "stop_work_months", any.whole(1, 30), "original_monthly_wage", wage, "insured", any.yes());
      Worksheet paid = sheet(WORK, kept);
      assertThat(money(paid, "paid_by_fund").add(money(paid, "paid_by_employer"))).as("who pays, of %s", kept).isEqualByComparingTo(money(paid, "total"));
    });
  }

  /** art. 39: more people to keep never bring them less in all, and never more than the wage of the dead. */
  @Test
  void pensionsOfAFamilyStayWithinTheWage() {
    often(2, any -> {
      List<Map<String, Object>> family = any.several(1, 6, () -> map("kind", any.oneOf(List.of("SPOUSE", "OTHER")), "orphan", any.yes()));
      Map<String, Object> base = map("avg_contribution_wage_12m", any.money(30_000), "regional_avg_monthly_wage", 7200, "death", map("death_date", "2025-03-01", "dependants", family));
      Map<String, Object> fewer = but(base, "death", map("death_date", "2025-03-01", "dependants", family.subList(0, family.size() - 1)));
      Worksheet all = sheet(WORK, base);
      assertThat(money(all, "dependants_total_monthly").add(BigDecimal.valueOf(family.size(), 2))).as("a fen each for rounding, of %s", base)
          .isGreaterThanOrEqualTo(money(WORK, "dependants_total_monthly", fewer));
      assertThat(money(all, "dependants_total_monthly")).as("of %s", base).isLessThanOrEqualTo(money(all, "own_wage"));
    });
  }

  private static Map<String, Object> injury(AnyInput any) {
    return map("injury_date", "2024-01-01", "victim_age", any.whole(0, 90), "disability_coefficient", BigDecimal.valueOf(any.whole(1, 100), 2), "urban_disposable_income", any.money(90_000),
        "urban_consumption", any.money(60_000), "medical_fee", any.money(200_000), "income_loss", any.money(50_000), "fault_share", BigDecimal.valueOf(any.whole(0, 100), 2), "mental_damages", any.money(50_000),
        "dependants", any.several(0, 4, () -> map("kind", any.oneOf(List.of("MINOR", "ADULT")), "age", any.whole(0, 90), "obligor_count", any.whole(1, 4))));
  }

  /** 民法典 arts. 1165, 1173, 1179: more loss, more fault, a graver harm never bring less; 解释 art. 12: from sixty on, age never brings more. */
  @Test
  void whatIsOwedGrowsWithLossFaultAndHarmAndNotWithAge() {
    neverLess(HARM, "payable", (any, pair) -> {
      Map<String, Object> base = injury(any);
      for (String field : List.of("medical_fee", "income_loss", "urban_disposable_income", "urban_consumption", "mental_damages"))
        pair.accept(base, but(base, field, ((BigDecimal) base.get(field)).add(any.money(9000))));
      pair.accept(base, but(base, "fault_share", BigDecimal.ONE));
      pair.accept(base, but(base, "disability_coefficient", BigDecimal.ONE));
      pair.accept(but(base, "victim_age", (int) base.get("victim_age") + any.whole(0, 40)), base);
    });
  }

  /** 解释 art. 17: dependants add up while together they stay below one person's consumption a year; never more than that for the longest of them. */
  @Test
  void dependantsAddUpToOneConsumptionAYear() {
    often(4, any -> {
      List<Map<String, Object>> all = any.several(1, 5, () -> map("kind", "MINOR", "age", any.whole(0, 17), "obligor_count", any.whole(1, 4)));
      Map<String, Object> base = map("death", true, "urban_consumption", any.money(60_000), "dependants", all);
      BigDecimal together = money(HARM, "dependants_living_cost", base);
      BigDecimal apart = BigDecimal.ZERO;
      int longest = 0;
      BigDecimal yearly = BigDecimal.ZERO;
      for (Map<String, Object> each : all) {
        apart = apart.add(money(HARM, "dependants_living_cost", but(base, "dependants", List.of(each))));
        longest = Math.max(longest, 18 - (int) each.get("age"));
        yearly = yearly.add(new BigDecimal("12").divide(BigDecimal.valueOf((int) each.get("obligor_count")), java.math.MathContext.DECIMAL64));
      }
      boolean within = yearly.compareTo(new BigDecimal("12.0001")) <= 0;
      assertThat(together).as("of %s", base).isLessThanOrEqualTo(((BigDecimal) base.get("urban_consumption")).multiply(BigDecimal.valueOf(longest)));
      assertThat(together).isLessThanOrEqualTo(apart.add(new BigDecimal("0.05")));
      if (within) sameToTheFen(together, apart, all.size(), "dependants of " + base);
    });
  }

  private static Map<String, Object> loss(AnyInput any, long most) {
    return map("death_disability_loss", any.money(most), "medical_loss", any.money(most / 10), "property_loss", any.money(most / 50));
  }

  /** 民法典 art. 1213: every yuan is paid once: the compulsory insurance first, then the commercial one, then whoever is at fault. */
  @Test
  void moreLossOrFaultIsNeverPaidLessAndEveryFenIsPaidOnce() {
    neverLess(TRAFFIC, "total", (any, pair) -> {
      Map<String, Object> base = loss(any, 900_000);
      base.putAll(map("accident_date", any.day(2008, 2026).withYear(2021).toString(), "motor_at_fault", true, "fault_share", BigDecimal.valueOf(any.whole(0, 100), 2),
          "commercial_limit", any.money(500_000), "compulsory_insured", any.yes()));
      for (String head : List.of("death_disability_loss", "medical_loss", "property_loss")) pair.accept(base, but(base, head, ((BigDecimal) base.get(head)).add(any.money(90_000))));
      pair.accept(base, but(base, "fault_share", BigDecimal.ONE));
      Map<String, Object> better = but(base, "commercial_limit", ((BigDecimal) base.get("commercial_limit")).add(any.money(90_000)));
      notLess(TRAFFIC, "tortfeasor_pay", better, base);
      assertThat(money(TRAFFIC, "total", better)).as("insurance moves who pays, not how much").isEqualByComparingTo(money(TRAFFIC, "total", base));
      Worksheet whole = sheet(TRAFFIC, but(base, "fault_share", BigDecimal.ONE));
      BigDecimal lost = ((BigDecimal) base.get("death_disability_loss")).add((BigDecimal) base.get("medical_loss")).add((BigDecimal) base.get("property_loss"));
      assertThat(money(whole, "total")).as("all fault: all loss").isEqualByComparingTo(lost);
    });
  }

  /** 道交解释 art. 19: several victims share by their losses: nobody gets less than nothing or more than was lost, and the shares add up. */
  @Test
  void victimsShareWhatThereIsToTheFen() {
    often(6, any -> {
      List<Map<String, Object>> victims = any.several(2, 9, () -> any.whole(0, 3) == 0 ? map("medical_loss", new BigDecimal("0.01"), "property_loss", any.money(9)) : loss(any, 300_000));
      Map<String, Object> base = map("accident_date", "2024-05-05", "motor_at_fault", true, "fault_share", any.oneOf(List.of("0.3", "0.5", "0.77", "1")), "commercial_limit", any.oneOf(List.of("0", "0.01", "0.02", "0.05", "1000", "200000")), "victims", victims);
      Worksheet sheet = sheet(TRAFFIC, base);
      List<?> each = (List<?>) sheet.outputs().get("per_victim");
      for (String part : List.of("compulsory_pay", "commercial_pay", "tortfeasor_pay")) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Object victim : each) {
          BigDecimal share = new BigDecimal((String) ((Map<?, ?>) victim).get(part));
          assertThat(share).as("%s of %s", part, base).isNotNegative();
          sum = sum.add(share);
        }
        assertThat(sum).as("%s of %s", part, base).isEqualByComparingTo(money(sheet, part));
      }
      for (int i = 0; i < victims.size(); i++) {
        BigDecimal lost = victims.get(i).values().stream().map(BigDecimal.class::cast).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal got = ((Map<?, ?>) each.get(i)).values().stream().map(sum -> new BigDecimal((String) sum)).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(got).as("victim %s of %s", i, base).isLessThanOrEqualTo(lost);
      }
    });
  }

  /** 道路交通安全法 art. 76: without fault the motor vehicle's side never bears more than a tenth of what insurance leaves. */
  @Test
  void withoutFaultATenthAtMost() {
    often(7, any -> {
      Map<String, Object> base = loss(any, 300_000);
      base.putAll(map("accident_date", LocalDate.of(2024, 5, 5).toString(), "motor_at_fault", false, "counterpart", "NON_MOTOR"));
      Worksheet sheet = sheet(TRAFFIC, base);
      BigDecimal lost = ((BigDecimal) base.get("death_disability_loss")).add((BigDecimal) base.get("medical_loss")).add((BigDecimal) base.get("property_loss"));
      BigDecimal left = lost.subtract(money(sheet, "compulsory_pay"));
      sameToTheFen(money(sheet, "tortfeasor_pay"), left.movePointLeft(1), 1, "a tenth of " + base);
      notLess(TRAFFIC, "total", base, but(base, "motor_at_fault", true, "fault_share", 1));
    });
  }
}
