package org.nuanyang.calculators.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuanyang.calculators.internal.Sums.faults;
import static org.nuanyang.calculators.internal.Sums.map;
import static org.nuanyang.calculators.internal.Sums.output;
import static org.nuanyang.calculators.internal.Sums.warnings;
import static org.nuanyang.calculators.internal.Sums.work;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HarmSumsTests {

  private static final String WORK = "work_injury_benefits";

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      1  | 135000.00 | 4500.00
      2  | 125000.00 | 4250.00
      3  | 115000.00 | 4000.00
      4  | 105000.00 | 3750.00
      5  | 90000.00  | 3500.00
      6  | 80000.00  | 3000.00
      7  | 65000.00  | -
      8  | 55000.00  | -
      9  | 45000.00  | -
      10 | 35000.00  | -
      """)
  void grades(int grade, String lump, String allowance) {
    assertThat(work(WORK, "disability_grade", grade, "avg_contribution_wage_12m", 5000, "regional_avg_monthly_wage", 7200).outputs())
        .containsEntry("disability_lump", lump).containsEntry("disability_allowance_monthly", allowance);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      4319.99  | 4320.00
      4320     | 4320.00
      21600    | 21600.00
      21600.01 | 21600.00
      """)
  void theWageIsHeldBetweenBounds(String wage, String own) {
    assertThat(output(WORK, "own_wage", "disability_grade", 10, "avg_contribution_wage_12m", wage, "regional_avg_monthly_wage", 7200)).isEqualTo(own);
  }

  @Test
  void whatIsPaidAndByWhom() {
    var ended = work(WORK, "disability_grade", 8, "avg_contribution_wage_12m", 5000, "regional_avg_monthly_wage", 7200, "terminated", true,
        "province_params", map("medical_months", 10, "employment_months", 8, "base", "OWN_WAGE", "reduction", 0.1));
    assertThat(ended.outputs()).containsEntry("medical_lump", "45000.00").containsEntry("employment_lump", "36000.00").containsEntry("total", "136000.00")
        .containsEntry("paid_by_fund", "100000.00").containsEntry("paid_by_employer", "36000.00");
    assertThat(output(WORK, "paid_by_employer", "disability_grade", 10, "avg_contribution_wage_12m", 5000, "regional_avg_monthly_wage", 7200, "insured", false)).isEqualTo("35000.00");
    assertThat(faults(WORK, "disability_grade", 8, "avg_contribution_wage_12m", 5000, "regional_avg_monthly_wage", 7200, "terminated", true)).containsExactly("province_params PARAMETER_MISSING");
    assertThat(faults(WORK, "disability_grade", 8, "avg_contribution_wage_12m", 5000)).containsExactly("regional_avg_monthly_wage PARAMETER_MISSING");
    assertThat(faults(WORK, "disability_grade", 11)).containsExactly("disability_grade TOO_LARGE");
    assertThat(output(WORK, "payable_monthly", "disability_grade", 4, "avg_contribution_wage_12m", 3600, "regional_avg_monthly_wage", 5000, "local_min_monthly_wage", 2800)).isEqualTo("2800.00");
    assertThat(output(WORK, "nursing_monthly", "nursing_level", "MOSTLY", "regional_avg_monthly_wage", 7200)).isEqualTo("2880.00");
    assertThat(output(WORK, "stop_work_pay", "stop_work_months", 14, "original_monthly_wage", 5000)).isEqualTo("60000.00");
    assertThat(output(WORK, "stop_work_pay", "stop_work_months", 14, "original_monthly_wage", 5000, "extension_confirmed", true)).isEqualTo("70000.00");
  }

  @Test
  void aDeathAtWork() {
    var death = work(WORK, "avg_contribution_wage_12m", 5000, "regional_avg_monthly_wage", 7200, "death",
        map("death_date", "2025-03-01", "dependants", List.of(map("kind", "SPOUSE"), map("kind", "CHILD", "orphan", true))));
    assertThat(death.outputs()).containsEntry("funeral", "43200.00").containsEntry("death_lump", "1083760.00")
        .containsEntry("dependants_monthly", List.of("2000.00", "2000.00")).containsEntry("dependants_total_monthly", "4000.00");
    var many = work(WORK, "avg_contribution_wage_12m", 5000, "regional_avg_monthly_wage", 7200, "death",
        map("death_date", "2024-03-01", "dependants", List.of(map("kind", "SPOUSE"), map("kind", "CHILD"), map("kind", "CHILD"), map("kind", "PARENT"))));
    assertThat(many.outputs()).containsEntry("death_lump", "1036420.00").containsEntry("dependants_total_monthly", "5000.00")
        .containsEntry("dependants_monthly", List.of("1538.46", "1153.85", "1153.85", "1153.85"));
    assertThat(warnings(many)).contains("SCALED", "UNVERIFIED");
    assertThat(output(WORK, "death_lump", "disability_grade", 2, "avg_contribution_wage_12m", 5000, "regional_avg_monthly_wage", 7200, "death", map("death_date", "2025-03-01", "after_stop_work_period", true))).isEqualTo("0.00");
    assertThat(faults(WORK, "regional_avg_monthly_wage", 7200, "death", map("death_date", "2018-03-01"))).containsExactly("death.national_urban_income_prev_year PARAMETER_MISSING");
  }

  @Test
  void theFigureOfTheYearBeforeStandsInUntilSpring() {
    var january = Sums.on(java.time.LocalDate.of(2026, 1, 20)).work(WORK, map("regional_avg_monthly_wage", 7200, "death", map("death_date", "2026-01-10")));
    assertThat(january.outputs()).containsEntry("death_lump", "1083760.00");
    assertThat(january.parametersUsed()).anySatisfy(parameter -> assertThat(parameter.provisional()).isTrue());
    assertThat(faults(WORK, "regional_avg_monthly_wage", 7200, "death", map("death_date", "2026-01-10"))).containsExactly("death.national_urban_income_prev_year PARAMETER_MISSING");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = "0 | 20\n59 | 20\n60 | 20\n61 | 19\n74 | 6\n75 | 5\n90 | 5")
  void yearsByAge(int age, int years) {
    assertThat(output("personal_injury", "years", "victim_age", age, "disability_coefficient", 0.1, "urban_disposable_income", 40000)).isEqualTo(years);
  }

  @Test
  void personalInjury() {
    var sheet = work("personal_injury", "injury_date", "2024-01-01", "birth_date", "1964-05-02", "assessment_date", "2024-05-01", "disability_grade", 9,
        "urban_disposable_income", 50000, "medical_fee", "12345.67", "income_loss", 9000, "nursing", map("daily_rate", 150, "days", 30), "meal_days", 10, "meal_rate", 100,
        "nutrition", 600, "transport", 300, "fault_share", 0.7, "mental_damages", 5000);
    assertThat(sheet.outputs()).containsEntry("age", 59).containsEntry("years", 20).containsEntry("disability_compensation", "200000.00")
        .containsEntry("material_total", "227745.67").containsEntry("payable", "164421.97");
    var death = work("personal_injury", "injury_date", "2024-01-01", "victim_age", 62, "death", true, "urban_disposable_income", 48000, "avg_monthly_wage", 8000);
    assertThat(death.outputs()).containsEntry("death_compensation", "864000.00").containsEntry("funeral", "48000.00").containsEntry("payable", "912000.00");
    assertThat(faults("personal_injury", "victim_age", 40, "disability_coefficient", 0.3)).containsExactly("urban_disposable_income PARAMETER_MISSING");
    assertThat(faults("personal_injury", "victim_age", 40, "disability_coefficient", 1.3)).containsExactly("disability_coefficient TOO_LARGE");
    assertThat(warnings(work("personal_injury", "injury_date", "2022-04-30", "medical_fee", 1))).contains("OLDER_TEXT");
    assertThat(warnings(work("personal_injury", "injury_date", "2022-05-01", "medical_fee", 1))).doesNotContain("OLDER_TEXT");
    assertThat(output("personal_injury", "dependants_living_cost", "victim_age", 40, "disability_coefficient", 0.3, "urban_disposable_income", 1, "urban_consumption", 30000,
        "dependants", List.of(map("kind", "MINOR", "age", 10, "obligor_count", 2)))).isEqualTo("36000.00");
    assertThat(output("personal_injury", "dependants_living_cost", "death", true, "urban_consumption", 30000, "dependants", List.of(map("kind", "MINOR", "age", 18, "obligor_count", 1)))).isEqualTo("0.00");
  }

  @Test
  void dependantsOfEachYearNeverPassOneConsumption() {
    for (int count = 1; count <= 6; count++) {
      var dependants = java.util.Collections.nCopies(count, map("kind", "MINOR", "age", 8, "obligor_count", 1));
      assertThat(output("personal_injury", "dependants_living_cost", "death", true, "urban_consumption", 30000, "dependants", dependants)).isEqualTo("300000.00");
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2020-09-18 | true  | 122000.00
      2020-09-19 | true  | 200000.00
      2020-09-18 | false | 12100.00
      2020-09-19 | false | 19900.00
      """)
  void compulsoryLimits(String day, boolean fault, String paid) {
    assertThat(output("traffic_apportionment", "compulsory_pay", "accident_date", day, "death_disability_loss", 300000, "medical_loss", 50000, "property_loss", 9000,
        "motor_at_fault", fault, "fault_share", fault ? 1 : 0, "counterpart", "NON_MOTOR")).isEqualTo(paid);
  }

  @Test
  void traffic() {
    var uninsured = work("traffic_apportionment", "accident_date", "2024-05-05", "death_disability_loss", 200000, "motor_at_fault", true, "fault_share", 1, "compulsory_insured", false);
    assertThat(uninsured.outputs()).containsEntry("compulsory_pay", "0.00").containsEntry("obligor_compulsory_pay", "180000.00").containsEntry("tortfeasor_pay", "20000.00");
    var deliberate = work("traffic_apportionment", "accident_date", "2024-05-05", "death_disability_loss", 200000, "motor_at_fault", false, "counterpart", "NON_MOTOR", "deliberate_collision", true);
    assertThat(deliberate.outputs()).containsEntry("total", "0.00");
    assertThat(output("traffic_apportionment", "tortfeasor_pay", "accident_date", "2024-05-05", "death_disability_loss", 200000, "motor_at_fault", false, "counterpart", "MOTOR")).isEqualTo("0.00");
    var two = work("traffic_apportionment", "accident_date", "2024-05-05", "motor_at_fault", true, "fault_share", 0.5, "commercial_limit", 10000, "victims",
        List.of(map("death_disability_loss", 200000), map("death_disability_loss", 100000)));
    assertThat(two.outputs()).containsEntry("compulsory_pay", "180000.00").containsEntry("commercial_pay", "10000.00").containsEntry("tortfeasor_pay", "50000.00");
    assertThat(two.outputs().get("per_victim").toString()).contains("compulsory_pay=120000.00", "compulsory_pay=60000.00", "commercial_pay=6666.67", "commercial_pay=3333.33");
    assertThat(faults("traffic_apportionment", "accident_date", "2024-05-05", "motor_at_fault", true)).containsExactly("fault_share REQUIRED");
    assertThat(faults("traffic_apportionment", "accident_date", "2008-01-31", "medical_loss", 1, "motor_at_fault", true, "fault_share", 1)).containsExactly("compulsory_medical.fault PARAMETER_MISSING");
  }

  @Test
  void everyYuanOfLossIsPaidOnceAtFullFault() {
    for (int loss = 1; loss < 900_000; loss += 37_777) {
      var outputs = work("traffic_apportionment", "accident_date", "2024-05-05", "death_disability_loss", loss, "medical_loss", loss / 7, "property_loss", loss / 11, "motor_at_fault", true, "fault_share", 1, "commercial_limit", 100000).outputs();
      BigDecimal all = new BigDecimal((String) outputs.get("compulsory_pay")).add(new BigDecimal((String) outputs.get("commercial_pay"))).add(new BigDecimal((String) outputs.get("tortfeasor_pay")));
      assertThat(all).isEqualByComparingTo(BigDecimal.valueOf(loss + loss / 7 + loss / 11));
    }
  }
}
