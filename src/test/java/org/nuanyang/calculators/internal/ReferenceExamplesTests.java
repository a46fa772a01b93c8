package org.nuanyang.calculators.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuanyang.calculators.internal.Sums.map;
import static org.nuanyang.calculators.internal.Sums.output;
import static org.nuanyang.calculators.internal.Sums.work;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The two worked examples of each section of the reference, to the fen. */
class ReferenceExamplesTests {

  @Test
  void acceptanceFee() {
    assertThat(output("litigation_acceptance_fee", "acceptance_fee", "case_kind", "PROPERTY", "claim_amount", 80000, "discount_events", List.of("SIMPLIFIED"))).isEqualTo("900.00");
    assertThat(output("litigation_acceptance_fee", "acceptance_fee", "case_kind", "DIVORCE", "base_fee", 200, "property_total", 650000)).isEqualTo("2450.00");
  }

  @Test
  void applicationFee() {
    assertThat(output("litigation_application_fee", "application_fee", "application_kind", "ENFORCEMENT", "amount", "86400")).isEqualTo("1196.00");
    assertThat(output("litigation_application_fee", "application_fee", "application_kind", "PRESERVATION", "amount", 350000)).isEqualTo("2270.00");
  }

  @Test
  void economicCompensation() {
    var notice =
        work("economic_compensation", "hire_date", "2018-03-01", "end_date", "2024-08-31", "avg_monthly_wage_12m", 6200,
            "last_month_wage", 6500, "local_avg_monthly_wage", 7000, "mode", "N_PLUS_1");
    assertThat(notice.outputs()).containsEntry("compensation", "43400.00").containsEntry("notice_pay", "6500.00").containsEntry("total", "49900.00");
    assertThat(notice.outputs().get("service_months_n")).hasToString("7");
    var unlawful =
        work("economic_compensation", "hire_date", "2009-06-15", "end_date", "2024-07-10", "avg_monthly_wage_12m", 26000,
            "local_avg_monthly_wage", 7000, "mode", "TWO_N");
    assertThat(unlawful.outputs()).containsEntry("damages", "504000.00").containsEntry("wage_base", "21000.00").containsEntry("capped", true);
    assertThat(unlawful.outputs().get("service_months_n")).hasToString("12");
  }

  @Test
  void doubleWage() {
    var signed = work("double_wage", "hire_date", "2024-03-15", "contract_signed_date", "2024-09-01", "monthly_wage", 6000, "remainder_workdays", 12);
    assertThat(signed.outputs()).containsEntry("period_start", "2024-04-15").containsEntry("period_end", "2024-08-31").containsEntry("amount", "27310.34");
    assertThat(output("double_wage", "amount", "hire_date", "2024-03-15", "contract_signed_date", "2024-09-01", "monthly_wage", 6000)).as("days by the calendar").isEqualTo("27310.34");
    var never = work("double_wage", "hire_date", "2023-01-01", "employment_end_date", "2024-05-31", "monthly_wage", 4800);
    assertThat(never.outputs()).containsEntry("full_months", 11).containsEntry("period_end", "2023-12-31").containsEntry("amount", "52800.00");
  }

  @Test
  void overtime() {
    var much = work("overtime_pay", "monthly_wage", 5220, "working_hour_system", "STANDARD", "weekday_ot_hours", 12, "restday_hours", 16, "holiday_hours", 8);
    assertThat(much.outputs())
        .containsEntry("weekday_pay", "540.00").containsEntry("restday_pay", "960.00").containsEntry("holiday_pay", "720.00").containsEntry("total", "2220.00");
    assertThat(output("overtime_pay", "total", "monthly_wage", 4350, "weekday_ot_hours", 10, "restday_hours", 8, "restday_hours_compensated", 8)).isEqualTo("375.00");
  }

  @Test
  void annualLeave() {
    var year = work("annual_leave_pay", "cumulative_service_years", 12, "avg_wage_12m_ex_ot", 6525, "scenario", "YEAR_END", "days_taken", 4);
    assertThat(year.outputs()).containsEntry("entitled_days", 10).containsEntry("unused_days", 6).containsEntry("extra_pay_200", "3600.00").containsEntry("gross_pay_300", "5400.00");
    var left = work("annual_leave_pay", "cumulative_service_years", 6, "avg_wage_12m_ex_ot", 5220, "scenario", "TERMINATION", "termination_date", "2024-10-31", "days_taken", 1);
    assertThat(left.outputs()).containsEntry("unused_days", 3).containsEntry("extra_pay_200", "1440.00");
  }

  @Test
  void workInjury() {
    assertThat(output("work_injury_benefits", "disability_lump", "disability_grade", 10, "avg_contribution_wage_12m", 5000, "regional_avg_monthly_wage", 7200)).isEqualTo("35000.00");
    var grade4 = work("work_injury_benefits", "disability_grade", 4, "avg_contribution_wage_12m", 3600, "regional_avg_monthly_wage", 7200);
    assertThat(grade4.outputs())
        .containsEntry("own_wage", "4320.00").containsEntry("disability_lump", "90720.00").containsEntry("disability_allowance_monthly", "3240.00");
  }

  @Test
  void sickLeave() {
    assertThat(work("sick_leave_medical_period", "total_service_years", 8, "employer_service_years", 6).outputs()).containsEntry("months", 6).containsEntry("window_months", 12);
    assertThat(work("sick_leave_medical_period", "total_service_years", 22, "employer_service_years", 16).outputs()).containsEntry("months", 18).containsEntry("window_months", 24);
  }

  @Test
  void personalInjury() {
    assertThat(output("personal_injury", "disability_compensation", "victim_age", 66, "urban_disposable_income", 48000, "disability_coefficient", "0.3")).isEqualTo("201600.00");
    assertThat(
            output("personal_injury", "dependants_living_cost", "death", true, "urban_consumption", 30000, "dependants",
                List.of(map("kind", "MINOR", "age", 6, "obligor_count", 2), map("kind", "MINOR", "age", 12, "obligor_count", 2), map("kind", "ADULT", "age", 70, "obligor_count", 2))))
        .isEqualTo("330000.00");
  }

  @Test
  void traffic() {
    var fault =
        work("traffic_apportionment", "accident_date", "2024-05-05", "death_disability_loss", 260000, "medical_loss", 45000, "property_loss", 5000,
            "motor_at_fault", true, "fault_share", 0.7, "counterpart", "MOTOR", "compulsory_insured", true, "commercial_limit", 200000);
    assertThat(fault.outputs()).containsEntry("compulsory_pay", "200000.00").containsEntry("commercial_pay", "77000.00").containsEntry("tortfeasor_pay", "0.00");
    var none =
        work("traffic_apportionment", "accident_date", "2024-05-05", "death_disability_loss", 60000, "medical_loss", 12000, "motor_at_fault", false, "counterpart", "NON_MOTOR");
    assertThat(none.outputs()).containsEntry("compulsory_pay", "19800.00").containsEntry("tortfeasor_pay", "5220.00");
  }

  @Test
  void wageArrears() {
    var owed = work("wage_arrears", "ordered_and_overdue", true, "items",
        List.of(map("month", "2024-01", "due", 5500, "paid", 4000), map("month", "2024-02", "due", 5500, "paid", 0), map("month", "2024-03", "due", 5500, "paid", 0)));
    assertThat(owed.outputs()).containsEntry("unpaid_total", "12500.00").containsEntry("addition_low", "6250.00").containsEntry("addition_high", "12500.00");
    var paid = work("wage_arrears", "local_min_monthly_wage", 2000, "items",
        List.of(map("month", "2024-01", "due", 3000, "paid", 3000), map("month", "2024-02", "due", 3000, "paid", 3400)));
    assertThat(paid.outputs()).containsEntry("unpaid_total", "0.00").containsEntry("min_wage_shortfall", "0.00").containsEntry("addition_high", "0.00");
  }

  @Test
  void privateLoan() {
    var young = work("private_loan_interest", "principal_received", 100000, "contract_date", "2021-06-01", "interest_from", "2021-06-01", "interest_to", "2022-06-01", "agreed_annual_rate", 24);
    assertThat(young.outputs()).containsEntry("cap_rate", "15.4").containsEntry("supported_interest", "15400.00").containsEntry("supported_total", "115400.00");
    var old = work("private_loan_interest", "principal_received", 200000, "contract_date", "2019-03-01", "interest_from", "2019-03-01", "interest_to", "2021-03-10",
        "agreed_annual_rate", 24, "first_instance_accepted_date", "2021-03-10");
    assertThat(old.outputs()).containsEntry("supported_interest", "87796.16");
    assertThat(old.outputs().get("segments").toString()).contains("days=538", "interest=70750.68", "days=202", "interest=17045.48");
  }

  @Test
  void delayedPerformance() {
    var once = work("delayed_performance_interest", "judgment_principal", 85000, "performance_deadline", "2024-03-31", "paid_off_date", "2024-06-28");
    assertThat(once.outputs()).containsEntry("days", 89).containsEntry("doubled_part", "1323.88");
    var twice = work("delayed_performance_interest", "judgment_principal", 120000, "performance_deadline", "2024-01-01", "paid_off_date", "2024-04-15",
        "payments", List.of(map("date", "2024-03-01", "amount", 50000)));
    assertThat(twice.outputs()).containsEntry("days", 105).containsEntry("doubled_part", "1811.25");
  }

  @Test
  void childSupport() {
    assertThat(work("child_support", "monthly_total_income", 7600, "child_count", 1).outputs()).containsEntry("monthly_low", "1520.00").containsEntry("monthly_high", "2280.00");
    assertThat(work("child_support", "monthly_total_income", 9000, "child_count", 3).outputs()).containsEntry("monthly_high", "4500.00").containsEntry("ratio_high", "0.5");
  }

  @Test
  void limitation() {
    assertThat(work("limitation_check", "rule_code", "CIVIL_GENERAL", "trigger_date", "2022-03-15").outputs()).containsEntry("last_day", "2025-03-17").containsEntry("expired", true);
    assertThat(output("limitation_check", "last_day", "rule_code", "ADMIN_REVIEW", "trigger_date", "2024-08-02")).isEqualTo("2024-10-08");
  }

  @Test
  void deadline() {
    assertThat(output("deadline_count", "last_day", "start_date", "2024-04-26", "amount", 7, "unit", "DAY")).isEqualTo("2024-05-06");
    assertThat(output("deadline_count", "last_day", "start_date", "2023-11-30", "amount", 3, "unit", "MONTH")).isEqualTo("2024-02-29");
  }

  @Test
  void smallClaims() {
    assertThat(work("small_claims_check", "claim_amount", 51000, "province_avg_annual_wage", 102000).outputs()).containsEntry("procedure", "SMALL_MANDATORY").containsEntry("limit", "51000.00");
    assertThat(output("small_claims_check", "procedure", "claim_amount", "51000.01", "province_avg_annual_wage", 102000)).isEqualTo("SMALL_BY_AGREEMENT");
    assertThat(work("small_claims_check", "award_items", List.of(23760, 9000), "local_min_monthly_wage", 1980).outputs()).containsEntry("final_award", true).containsEntry("limit", "23760.00");
  }

  @Test
  void jurisdiction() {
    var wages = work("jurisdiction_helper", "matter", "LABOR", "performance_place", "昆都仑区", "defendant_location", "固阳县");
    assertThat(wages.outputs()).containsEntry("arbitration_places", List.of("昆都仑区"));
    assertThat(wages.outputs().get("routes").toString()).contains("昆都仑区劳动人事争议仲裁委员会");
    var mother = work("jurisdiction_helper", "matter", "SUPPORT", "defendant_location", List.of("赤峰", "呼和浩特"), "plaintiff_location", "包头");
    assertThat(mother.outputs().get("courts").toString()).contains("包头", "赤峰", "呼和浩特");
  }
}
