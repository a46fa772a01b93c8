package org.nuanyang.calculators.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuanyang.calculators.internal.Sums.faults;
import static org.nuanyang.calculators.internal.Sums.map;
import static org.nuanyang.calculators.internal.Sums.output;
import static org.nuanyang.calculators.internal.Sums.warnings;
import static org.nuanyang.calculators.internal.Sums.work;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermSumsTests {

  private static final String CHECK = "limitation_check";

  /** Most triggers are chosen so that the last day is worked; of 2017 and 2018 only the fixed holidays are known. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      CIVIL_GENERAL             | 2021-06-01 | 2024-06-03
      CIVIL_MAX                 | 2004-06-03 | 2024-06-03
      CIVIL_PRE2017             | 2015-10-01 | 2018-10-04
      CIVIL_PRE2017             | 2015-09-30 | 2017-10-04
      MINOR_SEXUAL_ABUSE        | 2021-06-03 | 2024-06-03
      LABOR_ARBITRATION         | 2023-06-05 | 2024-06-05
      ARBITRATION_SUIT          | 2024-06-03 | 2024-06-18
      EMPLOYER_SET_ASIDE        | 2024-06-03 | 2024-07-03
      COMMERCIAL_ARB_SET_ASIDE  | 2026-02-28 | 2026-08-28
      COMMERCIAL_ARB_SET_ASIDE  | 2026-03-01 | 2026-06-01
      ADMIN_REVIEW              | 2024-06-03 | 2024-08-02
      ADMIN_SUIT                | 2024-01-03 | 2024-07-03
      ADMIN_SUIT_AFTER_REVIEW   | 2024-06-03 | 2024-06-18
      ADMIN_OMISSION            | 2024-01-03 | 2024-09-03
      STATE_COMPENSATION        | 2022-06-06 | 2024-06-06
      WORK_INJURY_EMPLOYER      | 2024-06-03 | 2024-07-03
      WORK_INJURY_WORKER        | 2023-06-05 | 2024-06-05
      CAPACITY_REVIEW           | 2024-06-03 | 2024-06-18
      TRAFFIC_REVIEW            | 2024-06-03 | 2024-06-06
      CIVIL_APPEAL_JUDGMENT     | 2024-06-03 | 2024-06-18
      CIVIL_APPEAL_RULING       | 2024-06-03 | 2024-06-13
      CRIMINAL_APPEAL_JUDGMENT  | 2024-06-03 | 2024-06-13
      CRIMINAL_APPEAL_RULING    | 2024-06-12 | 2024-06-17
      RETRIAL                   | 2024-01-03 | 2024-07-03
      ENFORCEMENT               | 2022-06-06 | 2024-06-06
      JUDICIAL_CONFIRMATION     | 2024-06-03 | 2024-07-03
      PRE_SUIT_PRESERVATION     | 2024-06-03 | 2024-07-03
      PROTECTION_ORDER_REVIEW   | 2024-06-12 | 2024-06-17
      """)
  void theTable(String rule, String trigger, String last) {
    assertThat(output(CHECK, "last_day", "rule_code", rule, "trigger_date", trigger)).isEqualTo(last);
  }

  @Test
  void expiredTheDayAfterTheLast() {
    assertThat(work(CHECK, "rule_code", "CIVIL_GENERAL", "trigger_date", "2022-03-15", "filing_date", "2025-03-17").outputs()).containsEntry("expired", false).containsEntry("days_left", 0);
    assertThat(work(CHECK, "rule_code", "CIVIL_GENERAL", "trigger_date", "2022-03-15", "filing_date", "2025-03-18").outputs()).containsEntry("expired", true).containsEntry("days_left", -1);
  }

  @Test
  void interruptedStoppedAndNeverLongerThan() {
    assertThat(output(CHECK, "last_day", "rule_code", "CIVIL_GENERAL", "trigger_date", "2020-06-03", "interrupt_date", "2022-06-06")).isEqualTo("2025-06-06");
    var late = work(CHECK, "rule_code", "CIVIL_GENERAL", "trigger_date", "2018-06-04", "interrupt_date", "2022-06-06");
    assertThat(late.outputs()).containsEntry("last_day", "2021-06-04");
    assertThat(warnings(late)).contains("TOO_LATE_TO_INTERRUPT", "EXPIRED", "DEFENCE");
    assertThat(output(CHECK, "last_day", "rule_code", "CIVIL_GENERAL", "trigger_date", "2021-01-04", "obstacle_removed_date", "2024-01-03")).isEqualTo("2024-07-03");
    assertThat(output(CHECK, "last_day", "rule_code", "CIVIL_GENERAL", "trigger_date", "2023-01-04", "damage_date", "2004-06-03")).isEqualTo("2024-06-03");
    assertThat(warnings(work(CHECK, "rule_code", "RETRIAL", "trigger_date", "2024-01-03", "interrupt_date", "2024-02-01"))).contains("FIXED");
    assertThat(output(CHECK, "last_day", "rule_code", "LABOR_ARBITRATION", "trigger_date", "2023-06-05", "obstacle_start_date", "2024-01-01", "obstacle_removed_date", "2024-01-11")).isEqualTo("2024-06-17");
    assertThat(output(CHECK, "last_day", "rule_code", "ADMIN_SUIT", "trigger_date", "2024-01-03", "informed", false)).isEqualTo("2025-01-03");
    assertThat(output(CHECK, "last_day", "rule_code", "ADMIN_REVIEW", "trigger_date", "2024-06-03", "damage_date", "2019-07-01")).isEqualTo("2024-07-01");
    assertThat(output(CHECK, "last_day", "rule_code", "ADMIN_REVIEW", "trigger_date", "2024-06-03", "damage_date", "2019-07-01", "real_estate", true)).isEqualTo("2024-08-02");
    assertThat(output(CHECK, "last_day", "rule_code", "MINOR_SEXUAL_ABUSE", "birth_date", "2003-06-03")).isEqualTo("2024-06-03");
    assertThat(output(CHECK, "last_day", "rule_code", "CIVIL_PRE2017", "trigger_date", "2016-09-30", "bodily_injury", true)).isEqualTo("2017-10-04");
  }

  @Test
  void whatNeverRunsOut() {
    assertThat(work(CHECK, "rule_code", "NO_LIMITATION").outputs()).containsEntry("last_day", null).containsEntry("expired", false);
    assertThat(work(CHECK, "rule_code", "OBJECTION_TO_REFUSAL", "trigger_date", "2024-01-01").outputs()).containsEntry("last_day", null).containsEntry("expired", false);
    assertThat(work(CHECK, "rule_code", "LABOR_ARBITRATION", "trigger_date", "2020-01-01", "wages_during_employment", true).outputs()).containsEntry("expired", false);
    assertThat(output(CHECK, "last_day", "rule_code", "LABOR_ARBITRATION", "trigger_date", "2020-01-01", "wages_during_employment", true, "employment_end_date", "2023-06-05")).isEqualTo("2024-06-05");
    assertThat(faults(CHECK, "rule_code", "NO_SUCH")).containsExactly("rule_code NOT_AN_OPTION");
    assertThat(faults(CHECK, "rule_code", "RETRIAL")).containsExactly("trigger_date REQUIRED");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2024-04-26 | 7  | DAY     | 2024-05-06
      2024-04-26 | 2  | DAY     | 2024-04-28
      2024-04-26 | 2  | WORKDAY | 2024-04-29
      2024-04-30 | 1  | WORKDAY | 2024-05-06
      2024-01-31 | 1  | MONTH   | 2024-02-29
      2023-01-31 | 1  | MONTH   | 2023-02-28
      2024-02-29 | 1  | YEAR    | 2025-02-28
      2024-09-29 | 1  | DAY     | 2024-09-30
      2024-09-30 | 1  | DAY     | 2024-10-08
      2024-06-03 | 0  | DAY     | 2024-06-03
      2024-05-01 | 24 | HOUR    | 2024-05-02
      """)
  void lastDays(String start, int amount, String unit, String last) {
    assertThat(output("deadline_count", "last_day", "start_date", start, "amount", amount, "unit", unit)).isEqualTo(last);
  }

  @Test
  void otherWaysOfCounting() {
    String id = "deadline_count";
    assertThat(output(id, "last_day", "start_date", "2024-04-26", "amount", 7, "roll_forward", false)).isEqualTo("2024-05-03");
    assertThat(output(id, "last_day", "start_date", "2024-05-20", "amount", 15, "backwards", true)).isEqualTo("2024-05-05");
    assertThat(output(id, "last_day", "start_date", "2024-04-26", "amount", 7, "excluded_days", 3)).isEqualTo("2024-05-06");
    assertThat(output(id, "last_moment", "start_date", "2024-05-01T09:30", "amount", 48, "unit", "HOUR")).isEqualTo("2024-05-03T09:30");
    assertThat(output(id, "last_day", "start_date", "2024-04-26", "amount", 7, "calendar", map("non_working", List.of("2024-05-03", "2024-05-06"), "makeup_workdays", List.of("2024-05-04")))).isEqualTo("2024-05-04");
    assertThat(output(id, "last_day", "start_date", "2024-04-26", "amount", 10, "calendar", map("non_working", List.of("2024-05-06")))).isEqualTo("2024-05-07");
    assertThat(output(id, "emergency_possible", "last_day", "2024-06-10", "application_date", "2024-06-04")).isEqualTo(true);
    assertThat(output(id, "emergency_possible", "last_day", "2024-06-10", "application_date", "2024-06-03")).isEqualTo(false);
    assertThat(warnings(work(id, "start_date", "2031-04-26", "amount", 7))).contains("CALENDAR_PROVISIONAL");
    assertThat(faults(id, "start_date", "2024-04-31", "amount", 7)).containsExactly("start_date NOT_A_DATE");
    assertThat(faults(id, "start_date", "2024-04-26", "amount", 7.5)).containsExactly("amount NOT_WHOLE");
    assertThat(faults(id, "start_date", "2024-04-26")).containsExactly("amount REQUIRED");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      CIVIL_MAX          | 2010-01-04 | damage_date           | 2004-06-03 | 2024-06-03 | -
      CIVIL_PRE2017      | 2018-06-04 | bodily_injury         | true       | 2021-06-04 | -
      STATE_COMPENSATION | 2022-06-06 | excluded_days         | 10         | 2024-06-17 | -
      CIVIL_GENERAL      | 2021-06-01 | interrupt_date        | 2021-05-10 | 2024-06-03 | INTERRUPTION
      RETRIAL            | 2024-01-03 | obstacle_removed_date | 2024-06-28 | 2024-07-03 | FIXED
      CIVIL_GENERAL      | 2021-01-04 | obstacle_removed_date | 2023-03-01 | 2024-01-04 | -
      LABOR_ARBITRATION  | 2023-06-05 | obstacle_removed_date | 2024-01-11 | 2024-06-05 | OBSTACLE_START
      LABOR_ARBITRATION  | 2023-06-05 | damage_date           | 2010-01-04 | 2024-06-05 | -
      """)
  void whatMovesTheLastDayAndWhatDoesNot(String rule, String trigger, String field, String value, String last, String warning) {
    var sheet = work(CHECK, "rule_code", rule, "trigger_date", trigger, field, value);
    assertThat(sheet.outputs()).containsEntry("last_day", last);
    if (warning != null) assertThat(warnings(sheet)).contains(warning);
    assertThat(warnings(sheet)).doesNotContain("ABSOLUTE");
  }

  @Test
  void landDoesNotLengthenTheTwentyYears() {
    var sheet = work(CHECK, "rule_code", "CIVIL_GENERAL", "trigger_date", "2023-01-04", "damage_date", "2004-06-03", "real_estate", true);
    assertThat(sheet.outputs()).containsEntry("last_day", "2024-06-03");
    assertThat(warnings(sheet)).contains("ABSOLUTE");
  }

  @Test
  void aCityMayGiveDaysToObjectAndNoRuleIsMadeUp() {
    assertThat(Sums.under(new OtherRules().figure("objection_window_days", "15")).work(CHECK, map("rule_code", "OBJECTION_TO_REFUSAL", "trigger_date", "2024-06-03", "filing_date", "2024-06-19")).outputs())
        .containsEntry("last_day", "2024-06-18").containsEntry("expired", true);
    assertThat(faults(Sums.under(new OtherRules().without("limitation_rules")), CHECK, "rule_code", "RETRIAL", "trigger_date", "2024-01-03")).containsExactly("rule_code PARAMETER_MISSING");
    assertThat(faults("deadline_count", "amount", 7)).containsExactly("start_date REQUIRED");
  }
}
