package org.nuanyang.calculators.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuanyang.calculators.internal.Sums.faults;
import static org.nuanyang.calculators.internal.Sums.map;
import static org.nuanyang.calculators.internal.Sums.output;
import static org.nuanyang.calculators.internal.Sums.warnings;
import static org.nuanyang.calculators.internal.Sums.with;
import static org.nuanyang.calculators.internal.Sums.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.calculators.Worksheet;

class LabourSumsTests {

  private static final String SEVERANCE = "economic_compensation";

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2020-03-01 | 2020-03-01 | 0.5
      2020-03-01 | 2020-08-30 | 0.5
      2020-03-01 | 2020-08-31 | 1
      2020-03-01 | 2021-02-28 | 1
      2020-03-01 | 2021-03-01 | 1.5
      2020-03-01 | 2021-08-30 | 1.5
      2020-03-01 | 2021-08-31 | 2
      2019-08-31 | 2020-02-27 | 0.5
      2019-08-31 | 2020-02-28 | 1
      2016-02-29 | 2017-02-27 | 1
      2005-01-01 | 2008-12-31 | 1
      2005-01-01 | 2007-12-31 | 0
      """)
  void yearsServed(String hired, String end, String months) {
    assertThat(output(SEVERANCE, "service_months_n", "hire_date", hired, "end_date", end, "avg_monthly_wage_12m", 5000, "local_avg_monthly_wage", 7000, "mode", "N"))
        .hasToString(months);
  }

  @Test
  void servedBefore2008CountsForTheUnlawfulEndOnly() {
    assertThat(output(SEVERANCE, "service_months_n", "hire_date", "2005-01-01", "end_date", "2008-12-31", "avg_monthly_wage_12m", 5000, "local_avg_monthly_wage", 7000, "mode", "TWO_N"))
        .hasToString("4");
    assertThat(output(SEVERANCE, "total", "hire_date", "2005-01-01", "end_date", "2008-12-31", "avg_monthly_wage_12m", 5000, "local_avg_monthly_wage", 7000, "mode", "N", "pre2008_months", 3))
        .isEqualTo("20000.00");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      21000    | 15.5 | 21000.00 | false
      21000.01 | 12   | 21000.00 | true
      1500     | 15.5 | 1980.00  | false
      1980     | 15.5 | 1980.00  | false
      """)
  void wageCapAndFloor(String wage, String months, String base, boolean capped) {
    var sheet = work(SEVERANCE, "hire_date", "2009-06-15", "end_date", "2024-07-10", "avg_monthly_wage_12m", wage, "local_avg_monthly_wage", 7000, "local_min_monthly_wage", 1980, "mode", "N");
    assertThat(sheet.outputs()).containsEntry("wage_base", base).containsEntry("capped", capped);
    assertThat(sheet.outputs().get("service_months_n")).hasToString(months);
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThat(faults(SEVERANCE)).contains("hire_date REQUIRED", "end_date REQUIRED", "avg_monthly_wage_12m REQUIRED", "mode REQUIRED");
    assertThat(faults(SEVERANCE, "hire_date", "2018-03-01", "end_date", "2024-08-31", "avg_monthly_wage_12m", 6200, "mode", "N")).containsExactly("local_avg_monthly_wage PARAMETER_MISSING");
    assertThat(faults(SEVERANCE, "hire_date", "2018-03-01", "end_date", "2017-08-31", "avg_monthly_wage_12m", 6200, "mode", "N")).containsExactly("end_date BEFORE");
    assertThat(faults(SEVERANCE, "hire_date", "2018-03-01", "end_date", "2024-08-31", "avg_monthly_wage_12m", 6200, "mode", "N_PLUS_1", "local_avg_monthly_wage", 7000))
        .containsExactly("last_month_wage REQUIRED");
    assertThat(output(SEVERANCE, "total", "hire_date", "2018-03-01", "end_date", "2024-08-31", "avg_monthly_wage_12m", 6200, "mode", "N", "local_avg_monthly_wage", 7000, "not_payable_reason", "RESIGNED"))
        .isEqualTo("0.00");
  }

  @Test
  void aDayMoreOfWorkNeverBringsLess() {
    BigDecimal before = BigDecimal.ZERO;
    for (LocalDate end = LocalDate.of(2012, 2, 29); end.isBefore(LocalDate.of(2026, 1, 1)); end = end.plusDays(11)) {
      BigDecimal total = new BigDecimal((String) output(SEVERANCE, "total", "hire_date", "2012-02-29", "end_date", end.toString(), "avg_monthly_wage_12m", "6123.45", "local_avg_monthly_wage", 7000, "mode", "TWO_N"));
      assertThat(total).isGreaterThanOrEqualTo(before);
      before = total;
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      2024-03-15 | 2024-04-15 | -          | 0  | 0.00
      2024-03-15 | 2024-04-16 | -          | 0  | 275.86
      2024-03-15 | 2024-05-15 | -          | 1  | 6000.00
      2024-03-15 | -          | 2024-04-10 | 0  | 0.00
      2024-03-15 | 2026-01-01 | -          | 11 | 66000.00
      2024-01-31 | -          | -          | 11 | 66000.00
      """)
  void doubleWage(String hired, String signed, String left, int months, String amount) {
    assertThat(work("double_wage", "hire_date", hired, "contract_signed_date", signed, "employment_end_date", left, "monthly_wage", 6000).outputs())
        .containsEntry("full_months", months).containsEntry("amount", amount);
  }

  @Test
  void thereIsNoDoubleWageBeforeTheLawThatGivesIt() {
    assertThat(faults("double_wage", "hire_date", "2005-03-01", "contract_signed_date", "2005-09-01", "monthly_wage", 3000))
        .containsExactly("hire_date BEFORE");
  }

  @Test
  void doubleWageForTheOpenEndedContract() {
    var sheet = work("double_wage", "hire_date", "2010-01-01", "failure_to_conclude_open_ended", true, "open_ended_due_date", "2023-01-01", "claim_until", "2023-06-30", "monthly_wage", 5000);
    assertThat(sheet.outputs()).containsEntry("full_months", 6).containsEntry("amount", "30000.00");
    assertThat(warnings(sheet)).contains("LIMITATION", "EXCLUSIONS");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2024-02-09 | WEEKDAY
      2024-02-10 | STATUTORY_HOLIDAY
      2024-02-18 | WEEKDAY
      2024-05-01 | STATUTORY_HOLIDAY
      2024-05-02 | REST_DAY
      2025-05-02 | STATUTORY_HOLIDAY
      2025-01-28 | STATUTORY_HOLIDAY
      2024-12-31 | WEEKDAY
      2024-06-15 | REST_DAY
      2024-06-14 | WEEKDAY
      2026-02-16 | STATUTORY_HOLIDAY
      """)
  void whatADayIs(String day, String kind) {
    assertThat(output("overtime_pay", "day_kind", "monthly_wage", 5220, "entries", List.of(map("date", day, "hours", 8, "normal_hours", 0)))).isEqualTo(kind);
  }

  @Test
  void dayByDay() {
    var sheet = work("overtime_pay", "monthly_wage", 5220, "entries",
        List.of(map("date", "2024-06-14", "hours", 12, "normal_hours", 8), map("date", "2024-06-15", "hours", 8), map("date", "2024-10-01", "hours", 8)));
    assertThat(sheet.outputs()).containsEntry("weekday_pay", "180.00").containsEntry("restday_pay", "480.00").containsEntry("holiday_pay", "720.00");
    assertThat(sheet.outputs().get("day_kind")).isEqualTo(List.of("WEEKDAY", "REST_DAY", "STATUTORY_HOLIDAY"));
    assertThat(warnings(sheet)).contains("OVER_THREE_A_DAY").doesNotContain("OVER_36_A_MONTH");
    assertThat(faults("overtime_pay", "monthly_wage", 5220, "entries", List.of(map("date", "2012-06-14", "hours", 8)))).containsExactly("statutory_holidays PARAMETER_MISSING");
  }

  @Test
  void otherSystemsOfHours() {
    assertThat(output("overtime_pay", "total", "monthly_wage", 5220, "working_hour_system", "IRREGULAR", "weekday_ot_hours", 10, "holiday_hours", 8)).isEqualTo("0.00");
    var comprehensive = work("overtime_pay", "monthly_wage", 5220, "working_hour_system", "COMPREHENSIVE", "weekday_ot_hours", 10, "restday_hours", 8, "holiday_hours", 2);
    assertThat(comprehensive.outputs()).containsEntry("restday_pay", "0.00").containsEntry("total", "630.00");
    var period = work("overtime_pay", "monthly_wage", 5220, "working_hour_system", "COMPREHENSIVE", "period_start", "2024-12-01", "period_months", 2, "period_hours", 342);
    assertThat(period.outputs().get("period_quota_hours")).hasToString("332");
    assertThat(period.outputs()).containsEntry("weekday_pay", "450.00");
    assertThat(output("overtime_pay", "total", "piece_rate", 2, "weekday_ot_hours", 100, "holiday_hours", 10)).isEqualTo("360.00");
    assertThat(faults("overtime_pay", "monthly_wage", 4350, "restday_hours", 8, "restday_hours_compensated", 9)).containsExactly("restday_hours_compensated TOO_LARGE");
    assertThat(warnings(work("overtime_pay", "monthly_wage", 4350, "weekday_ot_hours", "36.5"))).contains("OVER_36_A_MONTH");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      0.99  | 0
      1     | 5
      9.99  | 5
      10    | 10
      19.99 | 10
      20    | 15
      """)
  void leaveByYears(String years, int days) {
    assertThat(output("annual_leave_pay", "entitled_days", "cumulative_service_years", years, "avg_wage_12m_ex_ot", 5220)).isEqualTo(days);
  }

  @Test
  void leaveOfPartsOfAYear() {
    assertThat(work("annual_leave_pay", "cumulative_service_years", 6, "avg_wage_12m_ex_ot", 5220, "scenario", "NEW_ENTRANT", "entry_date", "2024-07-01").outputs())
        .containsEntry("entitled_days", 2).containsEntry("extra_pay_200", "960.00");
    assertThat(output("annual_leave_pay", "unused_days", "cumulative_service_years", 6, "avg_wage_12m_ex_ot", 5220, "scenario", "TERMINATION", "termination_date", "2024-03-12")).as("72 of 365 days").isEqualTo(0);
    assertThat(output("annual_leave_pay", "unused_days", "cumulative_service_years", 6, "avg_wage_12m_ex_ot", 5220, "scenario", "TERMINATION", "termination_date", "2024-03-13")).as("73 of 365 days").isEqualTo(1);
    assertThat(output("annual_leave_pay", "unused_days", "cumulative_service_years", 6, "avg_wage_12m_ex_ot", 5220, "scenario", "TERMINATION", "termination_date", "2024-03-13", "days_taken", 5)).as("no clawing back").isEqualTo(0);
    assertThat(output("annual_leave_pay", "extra_pay_200", "cumulative_service_years", 6, "avg_wage_12m_ex_ot", 5220, "reason", "DECLINED_IN_WRITING")).isEqualTo("0.00");
    assertThat(output("annual_leave_pay", "unused_days", "cumulative_service_years", 6, "avg_wage_12m_ex_ot", 5220, "reason", "SICK_LEAVE")).isEqualTo(0);
    assertThat(faults("annual_leave_pay", "cumulative_service_years", 6, "avg_wage_12m_ex_ot", 5220, "scenario", "TERMINATION")).containsExactly("termination_date REQUIRED");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      4    | 4.9  | - | -
      9.9  | 4.99 | 3 | 6
      9.99 | 5    | 6 | 12
      10   | 4.99 | 6 | 12
      10   | 5    | 9 | 15
      20   | 9.99 | 9 | 15
      20   | 10   | 12 | 18
      20   | 14.9 | 12 | 18
      20   | 15   | 18 | 24
      30   | 19.9 | 18 | 24
      30   | 20   | 24 | 30
      """)
  void sickLeave(String total, String own, String months, String window) {
    if (months.equals("-")) {
      assertThat(faults("sick_leave_medical_period", "total_service_years", total, "employer_service_years", own)).containsExactly("employer_service_years TOO_LARGE");
      return;
    }
    var outputs = work("sick_leave_medical_period", "total_service_years", total, "employer_service_years", own).outputs();
    assertThat(outputs.get("months")).hasToString(months);
    assertThat(outputs.get("window_months")).hasToString(window);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      5000 | 800  | 800.00
      5000 | 1000 | 1000.00
      5000 | 1001 | 1000.00
      2200 | 1000 | 220.00
      1900 | 500  | 0.00
      """)
  void deductions(String wage, String claimed, String allowed) {
    assertThat(output("wage_arrears", "deduction_allowed", "local_min_monthly_wage", 1980, "damage_deduction", map("month_wage", wage, "claimed", claimed))).isEqualTo(allowed);
  }

  @Test
  void arrears() {
    assertThat(faults("wage_arrears")).containsExactly("items REQUIRED");
    assertThat(work("wage_arrears", "local_min_monthly_wage", 1980, "items", List.of(map("due", 1500, "paid", 1500))).outputs())
        .containsEntry("min_wage_shortfall", "480.00").containsEntry("unpaid_total", "0.00");
    assertThat(output("wage_arrears", "addition", "ordered_and_overdue", true, "addition_ratio", 0.8, "items", List.of(map("due", 1500)))).isEqualTo("1200.00");
    assertThat(warnings(work("wage_arrears", "items", List.of(map("due", 1500))))).contains("ADDITION_NEEDS_ORDER");
    assertThat(faults("wage_arrears", "damage_deduction", map("month_wage", 3000, "claimed", 100))).containsExactly("local_min_monthly_wage PARAMETER_MISSING");
    assertThat(output("wage_arrears", "liable_parties", "construction", true, "items", List.of(map("due", 1)))).asString().contains("GENERAL_CONTRACTOR");
  }

  @Test
  void aResignationBringsNoMonthInsteadOfNotice() {
    assertThat(work(SEVERANCE, "hire_date", "2018-03-01", "end_date", "2024-08-31", "avg_monthly_wage_12m", 6200, "mode", "N_PLUS_1", "last_month_wage", 6500, "local_avg_monthly_wage", 7000, "not_payable_reason", "RESIGNED").outputs())
        .containsEntry("notice_pay", "0.00").containsEntry("total", "0.00");
  }

  @Test
  void whenTheDoubleWageOfTheOpenEndedContractEnds() {
    Object[] due = {"hire_date", "2010-01-01", "failure_to_conclude_open_ended", true, "open_ended_due_date", "2023-01-01", "monthly_wage", 5000};
    assertThat(faults("double_wage", due)).containsExactly("claim_until REQUIRED");
    assertThat(output("double_wage", "amount", with(due, "contract_signed_date", "2023-04-01"))).as("three months before it was signed").isEqualTo("15000.00");
    assertThat(output("double_wage", "amount", with(due, "employment_end_date", "2023-02-28"))).as("two months until leaving").isEqualTo("10000.00");
    assertThat(faults("double_wage", "hire_date", "1997-06-01", "failure_to_conclude_open_ended", true, "open_ended_due_date", "2007-06-01", "claim_until", "2008-06-30", "monthly_wage", 5000))
        .containsExactly("open_ended_due_date BEFORE");
  }

  @Test
  void aDoubleWageThatStillRunsAndCitiesThatCountMonthByMonth() {
    Object[] hired = {"hire_date", "2026-01-05", "monthly_wage", 6000};
    var sheet = work("double_wage", hired);
    assertThat(sheet.outputs()).containsEntry("period_end", "2027-01-04").containsEntry("amount", "66000.00");
    assertThat(warnings(sheet)).contains("NOT_OVER", "LIMITATION").doesNotContain("LIMITATION_ROLLING");
    var rolling = Sums.under(new OtherRules().word("double_wage_limitation_mode", "ROLLING_PER_MONTH")).work("double_wage", map(hired));
    assertThat(rolling.outputs()).as("a warning never cuts the amount").containsEntry("amount", "66000.00");
    assertThat(warnings(rolling)).contains("LIMITATION_ROLLING").doesNotContain("LIMITATION");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      9     | 45.00  | -
      9.5   | 67.50  | OVER_ONE_A_DAY
      11    | 135.00 | OVER_ONE_A_DAY
      11.5  | 157.50 | OVER_THREE_A_DAY
      """)
  void overtimeOfOneWorkday(String hours, String pay, String warning) {
    var sheet = work("overtime_pay", "monthly_wage", 5220, "entries", List.of(map("date", "2024-06-14", "hours", hours)));
    assertThat(sheet.outputs()).containsEntry("weekday_pay", pay);
    assertThat(warnings(sheet).stream().filter(code -> code.startsWith("OVER_")).toList()).isEqualTo(warning == null ? List.of() : List.of(warning));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      9    | 2160.00 | false
      9.5  | 2280.00 | true
      """)
  void moreThanThirtySixHoursInAMonthOfDays(String hours, String pay, boolean much) {
    var weekends = List.of("2024-06-15", "2024-06-16", "2024-06-22", "2024-06-23").stream().map(day -> map("date", day, "hours", hours)).toList();
    var sheet = work("overtime_pay", "monthly_wage", 5220, "entries", weekends);
    assertThat(sheet.outputs()).as("too many hours are paid all the same").containsEntry("restday_pay", pay);
    assertThat(warnings(sheet).contains("OVER_36_A_MONTH")).isEqualTo(much);
  }

  @Test
  void holidaysOfACalendarSentAlong() {
    var sheet = work("overtime_pay", "monthly_wage", 5220, "calendar", map("statutory_holidays", List.of("2012-03-08")),
        "entries", List.of(map("date", "2012-03-08", "hours", 8), map("date", "2012-03-10", "hours", 8), map("date", "2012-03-09", "hours", 10)));
    assertThat(sheet.outputs()).containsEntry("day_kind", List.of("STATUTORY_HOLIDAY", "REST_DAY", "WEEKDAY"))
        .containsEntry("holiday_pay", "720.00").containsEntry("restday_pay", "480.00").containsEntry("weekday_pay", "90.00");
  }

  @Test
  void someCitiesPayHolidaysToThoseWithIrregularHours() {
    Object[] given = {"monthly_wage", 5220, "working_hour_system", "IRREGULAR", "weekday_ot_hours", 10, "holiday_hours", 8};
    assertThat(Sums.under(new OtherRules().figure("irregular_holiday_pay", "1")).work("overtime_pay", map(given)).outputs())
        .containsEntry("weekday_pay", "0.00").containsEntry("holiday_pay", "720.00").containsEntry("total", "720.00");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2024-03-01 | 3
      2024-01-01 | 4
      2020-05-01 | 4
      """)
  void leaveIsCountedFromTheDayOfHiringOfThatYear(String entry, int unused) {
    assertThat(output("annual_leave_pay", "unused_days", "cumulative_service_years", 6, "avg_wage_12m_ex_ot", 5220, "scenario", "TERMINATION", "entry_date", entry, "termination_date", "2024-10-31"))
        .as("245 of 365 days, or 305").isEqualTo(unused);
  }

  @Test
  void anEmployerWhoDisobeysTheOrderPaysLeaveTwice() {
    assertThat(work("annual_leave_pay", "cumulative_service_years", 12, "avg_wage_12m_ex_ot", 6525, "days_taken", 4, "order_disobeyed", true).outputs())
        .containsEntry("extra_pay_200", "3600.00").containsEntry("addition", "3600.00");
  }

  @Test
  void periodsOfSickLeaveDoNotDependOnTheirOrderAndAreNeverMadeUp() {
    var turned = Sums.under(new OtherRules().reversed("sick_leave_periods"));
    assertThat(turned.work("sick_leave_medical_period", map("total_service_years", 8, "employer_service_years", 6)).outputs()).extractingByKey("months").hasToString("6");
    assertThat(turned.work("sick_leave_medical_period", map("total_service_years", 9, "employer_service_years", 4)).outputs()).extractingByKey("months").hasToString("3");
    assertThat(turned.work("sick_leave_medical_period", map("total_service_years", 22, "employer_service_years", 16)).outputs()).extractingByKey("window_months").hasToString("24");
    assertThat(faults(Sums.under(new OtherRules().without("sick_leave_periods")), "sick_leave_medical_period", "total_service_years", 8, "employer_service_years", 6))
        .containsExactly("sick_leave_periods PARAMETER_MISSING");
  }

  @Test
  void arrearsOfPartMonthsAndWithoutAnOrder() {
    Object items = List.of(map("due", 1500, "paid", 1000, "full_month", false));
    assertThat(work("wage_arrears", "local_min_monthly_wage", 1980, "items", items).outputs()).as("the minimum wage is for full months")
        .containsEntry("unpaid_total", "500.00").containsEntry("min_wage_shortfall", "0.00");
    assertThat(output("wage_arrears", "addition", "addition_ratio", 0.8, "items", items)).isEqualTo("0.00");
    assertThat(faults("wage_arrears", "ordered_and_overdue", true, "addition_ratio", 0.49, "items", items)).containsExactly("addition_ratio TOO_SMALL");
    assertThat(warnings(work("wage_arrears", "wage_iou", true, "part_time", true, "items", items))).contains("IOU", "PART_TIME");
    assertThat(warnings(work("wage_arrears", "items", items))).doesNotContain("IOU", "PART_TIME");
  }

  @Test
  void aClaimForTheOpenEndedContractEndsAfterItBegan() {
    assertThat(faults("double_wage", "hire_date", "2004-02-07", "monthly_wage", 5000, "failure_to_conclude_open_ended", true, "open_ended_due_date", "2011-11-18", "claim_until", "1998-06-27"))
        .containsExactly("claim_until BEFORE");
    assertThat(output("double_wage", "amount", "hire_date", "1996-02-07", "employment_end_date", "1998-06-27", "monthly_wage", 5000, "failure_to_conclude_open_ended", true, "open_ended_due_date", "2011-11-18"))
        .as("who left before the law began has no second wage").isEqualTo("0.00");
  }

  /** Two months' wages, eleven months without a contract, two rest days, and a job the firm's arrears ended. */
  @Test
  void whatCanBeClaimedTogetherIsTheSumOfEachClaim() {
    Object[] given = {"hire_date", "2025-03-01", "end_date", "2026-08-31", "monthly_wage", "4350", "owed_wages", "8700", "contract", "NONE", "restday_hours", "16", "unused_leave_days", "5", "left", "FORCED", "local_avg_monthly_wage", "7000"};
    Worksheet sheet = Sums.work("labour_claims", given);

    assertThat(sheet.outputs()).containsEntry("wages", "8700.00").containsEntry("double_wage", "47850.00").containsEntry("overtime", "800.00").containsEntry("leave_pay", "2000.00")
        .containsEntry("compensation", "8700.00").containsEntry("total", "68050.00").containsEntry("file_before", "2027-08-31");
    assertThat(sheet.outputs().get("damages")).as("not both").isNull();
    assertThat(sheet.lines()).extracting(Worksheet.Line::title).contains("二倍工资 · 满月的", "加班费 · 休息日加班");
    assertThat(sheet.parametersUsed()).extracting(Worksheet.Parameter::code).contains("overtime_rest_day", "local_avg_monthly_wage");
    assertThat(Sums.output("labour_claims", "damages", Sums.with(given, "left", "UNLAWFUL"))).isEqualTo("17400.00");
  }

  @Test
  void whoStillWorksThereClaimsNoEndAndWhoLeftLongAgoIsWarned() {
    assertThat(Sums.warnings(Sums.work("labour_claims", "hire_date", "2025-03-01", "monthly_wage", "4350", "owed_wages", "8700"))).contains("STILL_THERE");
    Worksheet late = Sums.work("labour_claims", "hire_date", "2020-03-01", "end_date", "2024-08-31", "monthly_wage", "4350", "owed_wages", "8700", "left", "RESIGNED");
    assertThat(Sums.warnings(late)).contains("TOO_LATE", "NOTHING_AT_END");
    assertThat(late.outputs().get("compensation")).isNull();
    assertThat(Sums.faults("labour_claims", "hire_date", "2025-03-01", "end_date", "2024-03-01", "monthly_wage", "4350")).containsExactly("end_date BEFORE");
  }
}
