package org.nuanyang.calculators.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuanyang.calculators.internal.Sums.faults;
import static org.nuanyang.calculators.internal.Sums.map;
import static org.nuanyang.calculators.internal.Sums.output;
import static org.nuanyang.calculators.internal.Sums.warnings;
import static org.nuanyang.calculators.internal.Sums.with;
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

  private static final Object[] GRADE_8 = {"disability_grade", 8, "avg_contribution_wage_12m", 5000, "regional_avg_monthly_wage", 7200, "terminated", true};

  @Test
  void theOwnWageIsShownWhereItCanBeWorkedOut() {
    assertThat(faults(WORK)).containsExactly("disability_grade REQUIRED");
    assertThat(work(WORK, "nursing_level", "FULL", "avg_contribution_wage_12m", 4000, "regional_avg_monthly_wage", 7200).outputs())
        .as("60% of 7,200; half of 7,200").containsEntry("own_wage", "4320.00").containsEntry("nursing_monthly", "3600.00");
    assertThat(work(WORK, "stop_work_months", 2, "original_monthly_wage", 5000, "avg_contribution_wage_12m", 4000).outputs())
        .as("without the region's wage its bounds are not known").containsEntry("own_wage", null).containsEntry("stop_work_pay", "10000.00");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      5  | suitable_work_arranged | 90000.00  | -       | -
      6  | terminated             | 80000.00  | -       | -
      3  | terminated             | 115000.00 | 4000.00 | NO_TERMINATION
      4  | veteran_old_injury     | 0.00      | 3750.00 | VETERAN
      10 | veteran_old_injury     | 0.00      | -       | VETERAN
      """)
  void whatChangesLumpAndAllowance(int grade, String flag, String lump, String allowance, String warning) {
    var sheet = work(WORK, "disability_grade", grade, "avg_contribution_wage_12m", 5000, "regional_avg_monthly_wage", 7200, flag, true,
        "province_params", map("medical_months", 18, "employment_months", 15));
    assertThat(sheet.outputs()).containsEntry("disability_lump", lump).containsEntry("disability_allowance_monthly", allowance);
    assertThat(sheet.outputs().get("medical_lump")).as("at the end of the job, not in grades 1 to 4").isEqualTo(grade == 6 ? "90000.00" : null);
    assertThat(warnings(sheet)).doesNotContain("ONLY_WITHOUT_WORK");
    if (warning != null) assertThat(warnings(sheet)).contains(warning);
  }

  @Test
  void monthsAndBaseAtTheEndOfTheJobAreTheProvinces() {
    OtherRules months = new OtherRules().figure("injury_medical_months.8", "10");
    assertThat(faults(Sums.under(months), WORK, GRADE_8)).containsExactly("province_params PARAMETER_MISSING");
    months.figure("injury_employment_months.8", "8");
    assertThat(Sums.under(months).work(WORK, map(GRADE_8)).outputs()).as("months of the own wage of 5,000")
        .containsEntry("medical_lump", "50000.00").containsEntry("employment_lump", "40000.00").containsEntry("total", "145000.00");
    months.figure("injury_severance_regional", "1");
    assertThat(Sums.under(months).work(WORK, map(GRADE_8)).outputs()).as("months of the region's 7,200")
        .containsEntry("medical_lump", "72000.00").containsEntry("employment_lump", "57600.00");
    Object[] told = with(GRADE_8, "province_params", map("medical_months", 10, "employment_months", 8, "base", "REGIONAL_AVERAGE"));
    assertThat(work(WORK, told).outputs()).containsEntry("medical_lump", "72000.00").containsEntry("employment_lump", "57600.00");
  }

  @Test
  void gradesDoNotDependOnTheirOrderAndAreNeverMadeUp() {
    assertThat(Sums.under(new OtherRules().reversed("injury_grades")).work(WORK, map("disability_grade", 10, "avg_contribution_wage_12m", 5000, "regional_avg_monthly_wage", 7200)).outputs())
        .containsEntry("disability_lump", "35000.00");
    assertThat(faults(Sums.under(new OtherRules().without("injury_grades")), WORK, "disability_grade", 10, "avg_contribution_wage_12m", 5000, "regional_avg_monthly_wage", 7200))
        .containsExactly("injury_grades PARAMETER_MISSING");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      4 | true  | 0.00       | true
      4 | false | 1083760.00 | false
      5 | true  | 1083760.00 | false
      """)
  void onlyPensionersLoseTheDeathLumpAfterTheStopWorkPeriod(int grade, boolean after, String lump, boolean warned) {
    var sheet = work(WORK, "disability_grade", grade, "avg_contribution_wage_12m", 5000, "regional_avg_monthly_wage", 7200, "death",
        map("death_date", "2025-03-01", "after_stop_work_period", after, "dependants", List.of(map("kind", "PARENT", "lonely_elder", true))));
    assertThat(sheet.outputs()).containsEntry("funeral", "43200.00").containsEntry("death_lump", lump).containsEntry("dependants_monthly", List.of("2000.00"));
    assertThat(warnings(sheet).contains("NO_DEATH_LUMP")).isEqualTo(warned);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      7300 | 730000.00 | false
      7301 | 730000.00 | true
      """)
  void nursingForTwentyYearsAtMost(int days, String total, boolean capped) {
    var sheet = work("personal_injury", "injury_date", "2024-01-01", "income_type", "INDUSTRY", "nursing", map("daily_rate", 100, "days", days));
    assertThat(sheet.outputs()).containsEntry("material_total", total);
    assertThat(warnings(sheet).contains("NURSING_CAPPED")).isEqualTo(capped);
    assertThat(warnings(sheet)).contains("INCOME_BY_INDUSTRY");
  }

  @Test
  void anInjuryWithoutAgeOrDegreeIsAskedFor() {
    var child = List.of(map("kind", "MINOR", "age", 10, "obligor_count", 2));
    assertThat(faults("personal_injury", "disability_coefficient", 0.3, "urban_disposable_income", 40000)).containsExactly("victim_age REQUIRED");
    assertThat(faults("personal_injury", "death", true)).containsExactly("victim_age REQUIRED");
    assertThat(faults("personal_injury", "death", true, "urban_disposable_income", 40000, "urban_consumption", 30000, "dependants", child)).containsExactly("victim_age REQUIRED");
    assertThat(faults("personal_injury", "victim_age", 40, "urban_consumption", 30000, "dependants", child)).containsExactly("disability_coefficient REQUIRED");
  }

  @Test
  void beforeMay2022TheCitysFigureIsNotTaken() {
    var city = Sums.under(new OtherRules().figure("urban_disposable_income", "50000"));
    assertThat(city.work("personal_injury", map("injury_date", "2022-05-01", "victim_age", 40, "disability_coefficient", 0.1)).outputs()).containsEntry("disability_compensation", "100000.00");
    assertThat(faults(city, "personal_injury", "injury_date", "2022-04-30", "victim_age", 40, "disability_coefficient", 0.1)).containsExactly("urban_disposable_income PARAMETER_MISSING");
    assertThat(output("personal_injury", "disability_compensation", "injury_date", "2022-04-30", "victim_age", 40, "disability_coefficient", 0.1, "urban_disposable_income", 30000)).isEqualTo("60000.00");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      0.5 | MOTOR     | 18000.00 | 5000.00
      0   | MOTOR     | 1800.00  | 0.00
      0   | NON_MOTOR | 1800.00  | 2620.00
      """)
  void aShareOfFaultSaysWhetherThereIsFault(String share, String counterpart, String compulsory, String tortfeasor) {
    assertThat(work("traffic_apportionment", "accident_date", "2024-05-05", "medical_loss", 28000, "fault_share", share, "counterpart", counterpart).outputs())
        .containsEntry("compulsory_pay", compulsory).containsEntry("tortfeasor_pay", tortfeasor);
  }

  @Test
  void moreAboutTraffic() {
    assertThat(faults("traffic_apportionment", "accident_date", "2024-05-05", "medical_loss", 28000)).containsExactly("motor_at_fault REQUIRED");
    Object[] enough = {"accident_date", "2024-05-05", "motor_at_fault", true, "fault_share", 1, "free_ride", true, "victims", List.of(map("medical_loss", 10000), map("medical_loss", 8000))};
    var sheet = work("traffic_apportionment", enough);
    assertThat(sheet.outputs()).containsEntry("compulsory_pay", "18000.00").containsEntry("tortfeasor_pay", "0.00");
    assertThat(sheet.outputs().get("per_victim").toString()).contains("compulsory_pay=10000.00", "compulsory_pay=8000.00");
    assertThat(warnings(sheet)).contains("FREE_RIDE").doesNotContain("SHARED");
    Object[] oneFenMore = {"accident_date", "2024-05-05", "motor_at_fault", true, "fault_share", 1, "victims", List.of(map("medical_loss", 10000), map("medical_loss", "8000.01"))};
    assertThat(warnings(work("traffic_apportionment", oneFenMore))).contains("SHARED").doesNotContain("FREE_RIDE");
  }

  @Test
  void aLowerShareWithoutFaultMayBeTheRule() {
    var five = Sums.under(new OtherRules().figure("no_fault_share", "0.05"));
    assertThat(five.work("traffic_apportionment", map("accident_date", "2024-05-05", "medical_loss", 28000, "motor_at_fault", false, "counterpart", "NON_MOTOR")).outputs())
        .as("5% of 26,200").containsEntry("tortfeasor_pay", "1310.00");
    assertThat(faults(five, "traffic_apportionment", "accident_date", "2024-05-05", "medical_loss", 28000, "motor_at_fault", false, "counterpart", "NON_MOTOR", "no_fault_share", 0.08))
        .containsExactly("no_fault_share TOO_LARGE");
  }

  @Test
  void aDeathAfterTheStopWorkPeriodAsksForTheGrade() {
    var sheet = work(WORK, "regional_avg_monthly_wage", 7200, "death", map("death_date", "2025-03-01", "after_stop_work_period", true));
    assertThat(sheet.outputs()).containsEntry("death_lump", "0.00");
    assertThat(warnings(sheet)).contains("GRADE_NOT_SAID").doesNotContain("NO_DEATH_LUMP");
  }
}
