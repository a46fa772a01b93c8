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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.calculators.Worksheet;

class MoneySumsTests {

  private static final String LOAN = "private_loan_interest";

  private static Worksheet loan(String contract, String to, Object... more) {
    List<Object> given = new ArrayList<>(List.of("principal_received", 100000, "contract_date", contract, "interest_from", contract, "interest_to", to));
    given.addAll(Arrays.asList(more));
    return work(LOAN, given.toArray());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2020-08-20 | 15.4
      2021-12-19 | 15.4
      2021-12-20 | 15.2
      2022-01-19 | 15.2
      2022-01-20 | 14.8
      2022-08-22 | 14.6
      2023-06-20 | 14.2
      2023-08-20 | 14.2
      2023-08-21 | 13.8
      2024-07-22 | 13.4
      2024-10-21 | 12.4
      2025-05-19 | 12.4
      2025-05-20 | 12
      2026-01-05 | 12
      """)
  void fourTimesTheRateOfTheContractsDay(String contract, String cap) {
    var sheet = loan(contract, LocalDate.parse(contract).plusYears(1).toString(), "agreed_annual_rate", 36);
    assertThat(sheet.outputs()).containsEntry("cap_rate", cap);
    assertThat(warnings(sheet).contains("NOT_CHECKED")).isEqualTo(contract.startsWith("2026"));
  }

  @Test
  void whatWasAgreedBelowTheCapStays() {
    assertThat(loan("2021-06-01", "2022-06-01", "agreed_annual_rate", "15.4").outputs()).containsEntry("supported_interest", "15400.00");
    assertThat(loan("2021-06-01", "2022-06-01", "agreed_annual_rate", "10%").outputs()).containsEntry("supported_interest", "10000.00");
    assertThat(loan("2021-06-01", "2021-06-01", "agreed_annual_rate", "10").outputs()).containsEntry("supported_interest", "0.00");
  }

  @Test
  void noInterestInTheTermWithoutAnAgreementAndTheUsualRateAfterIt() {
    var sheet = loan("2021-06-01", "2023-06-01", "due_date", "2022-05-31");
    assertThat(sheet.outputs()).containsEntry("in_term_interest", "0.00").containsEntry("overdue_rate", "3.7").containsEntry("overdue_days", 365)
        .containsEntry("supported_interest", "3700.00").containsEntry("supported_total", "103700.00");
    assertThat(warnings(sheet)).contains("NO_INTEREST_AGREED");
    assertThat(loan("2021-06-01", "2023-06-01", "due_date", "2022-05-31", "agreed_annual_rate", 6).outputs()).containsEntry("in_term_interest", "6000.00").containsEntry("overdue_rate", "6");
    assertThat(loan("2021-06-01", "2023-06-01", "due_date", "2022-05-31", "agreed_annual_rate", 6, "agreed_overdue_rate", 30).outputs()).containsEntry("overdue_rate", "15.4");
  }

  @Test
  void loansOfBeforeAugust2020() {
    assertThat(loan("2019-03-01", "2020-08-20", "agreed_annual_rate", 24, "filing_date", "2021-03-10").outputs()).as("538 days").containsEntry("supported_interest", "35375.34");
    assertThat(loan("2019-03-01", "2021-03-01", "agreed_annual_rate", 30, "first_instance_accepted_date", "2020-08-19").outputs()).as("731 days at 24%").containsEntry("supported_interest", "48065.75").containsEntry("cap_rate", "24");
    assertThat(loan("2019-03-01", "2021-03-01", "agreed_annual_rate", 30, "first_instance_accepted_date", "2020-08-20").outputs()).containsEntry("cap_rate", "15.4");
    assertThat(loan("2015-08-31", "2021-03-01", "agreed_annual_rate", 30, "first_instance_accepted_date", "2021-03-01", "legacy_cap_rate", 20).outputs().get("segments").toString()).contains("rate=20", "rate=15.4");
    assertThat(faults(LOAN, "principal_received", 1, "contract_date", "2015-08-31", "interest_from", "2015-08-31", "interest_to", "2021-01-01", "agreed_annual_rate", 30, "filing_date", "2021-03-01"))
        .containsExactly("legacy_cap_rate PARAMETER_MISSING");
    assertThat(faults(LOAN, "principal_received", 1, "contract_date", "2019-03-01", "interest_from", "2019-03-01", "interest_to", "2021-01-01")).containsExactly("first_instance_accepted_date REQUIRED");
    assertThat(loan("2018-01-01", "2020-01-01", "due_date", "2018-12-31", "filing_date", "2021-01-01").outputs()).as("six per cent once").containsEntry("supported_interest", "6000.00");
  }

  @Test
  void repaymentsGoToInterestFirst() {
    var sheet = loan("2021-06-01", "2022-06-01", "agreed_annual_rate", 10, "repayments", List.of(map("date", "2021-12-01", "amount", 20000)));
    assertThat(sheet.outputs()).as("183 days 5013.70, then 85013.70 for 182 days").containsEntry("principal_outstanding", "85013.70")
        .containsEntry("supported_interest", "9252.74").containsEntry("supported_total", "89252.74").containsEntry("interest_paid", "5013.70");
    assertThat(loan("2021-06-01", "2022-06-01", "agreed_annual_rate", 10, "repayments", List.of(map("date", "2022-06-01", "amount", 200000))).outputs())
        .containsEntry("supported_total", "0.00").containsEntry("refundable_interest", "90000.00");
    assertThat(faults(LOAN, "principal_received", 1, "contract_date", "2021-06-01", "interest_from", "2021-06-01", "interest_to", "2022-06-01", "repayments", List.of(map("date", "2022-06-02", "amount", 1))))
        .containsExactly("repayments[0].date OUTSIDE");
  }

  @Test
  void interestPaidAboveTheCap() {
    assertThat(loan("2021-06-01", "2022-06-01", "agreed_annual_rate", 24, "voluntarily_paid_interest", 24000).outputs())
        .as("8,600 above 15,400 reduce the principal").containsEntry("principal_outstanding", "91400.00").containsEntry("supported_total", "91400.00").containsEntry("refundable_interest", "0.00");
    assertThat(loan("2019-01-01", "2020-01-01", "agreed_annual_rate", 40, "first_instance_accepted_date", "2020-03-01", "voluntarily_paid_interest", 40000).outputs())
        .as("above 36% comes back").containsEntry("refundable_interest", "4000.00").containsEntry("principal_outstanding", "100000.00");
    assertThat(loan("2019-01-01", "2020-01-01", "agreed_annual_rate", 40, "first_instance_accepted_date", "2020-03-01", "voluntarily_paid_interest", 30000).outputs())
        .containsEntry("refundable_interest", "0.00").containsEntry("supported_total", "100000.00");
  }

  @Test
  void interestWrittenIntoANewNote() {
    var sheet = loan("2021-06-01", "2023-06-01", "agreed_annual_rate", 24, "rollover_notes", List.of(map("date", "2022-06-01", "amount", 124000)));
    assertThat(sheet.outputs()).containsEntry("recognized_principal", "115400.00").containsEntry("supported_total", "130800.00");
    assertThat(warnings(sheet)).contains("ROLLED_OVER_CAPPED");
  }

  @Test
  void aDayMoreOfALoanNeverBringsLessAndDaysAdd() {
    BigDecimal before = BigDecimal.ZERO;
    for (LocalDate to = LocalDate.of(2019, 3, 1); to.isBefore(LocalDate.of(2022, 1, 1)); to = to.plusDays(13)) {
      BigDecimal interest = new BigDecimal((String) loan("2019-03-01", to.toString(), "agreed_annual_rate", 24, "filing_date", "2022-02-02").outputs().get("supported_interest"));
      assertThat(interest).isGreaterThanOrEqualTo(before);
      before = interest;
    }
  }

  @Test
  void delayedPerformance() {
    String id = "delayed_performance_interest";
    assertThat(output(id, "doubled_part", "judgment_principal", 85000, "performance_deadline", "2024-03-31", "paid_off_date", "2024-03-31")).isEqualTo("0.00");
    assertThat(output(id, "days", "judgment_principal", 85000, "performance_deadline", "2024-03-31", "paid_off_date", "2024-04-01")).isEqualTo(1);
    assertThat(output(id, "days", "judgment_principal", 85000, "effective_date", "2024-04-01", "paid_off_date", "2024-04-01")).isEqualTo(1);
    assertThat(work(id, "judgment_principal", 85000, "performance_deadline", "2024-03-31", "paid_off_date", "2024-04-30", "excluded_periods",
        List.of(map("from", "2024-04-10", "to", "2024-04-19"), map("from", "2024-04-15", "to", "2024-04-20"))).outputs()).containsEntry("days", 19).containsEntry("doubled_part", "282.63");
    assertThat(work(id, "instalments", List.of(map("amount", 10000, "deadline", "2024-01-31"), map("amount", 10000, "deadline", "2024-02-29")), "paid_off_date", "2024-03-31").outputs())
        .as("29 days on 10,000, then 31 on 20,000").containsEntry("base", "20000.00").containsEntry("doubled_part", "159.25");
    assertThat(output(id, "base", "judgment_principal", 100, "liquidated_damages", 50, "performance_deadline", "2024-01-01", "paid_off_date", "2024-02-01")).isEqualTo("150.00");
    assertThat(faults(id, "judgment_principal", 100, "performance_deadline", "2014-07-30", "paid_off_date", "2015-01-01")).containsExactly("legacy_interest REQUIRED");
    assertThat(work(id, "judgment_principal", 100000, "performance_deadline", "2014-07-01", "paid_off_date", "2014-08-10", "legacy_interest", 500).outputs())
        .containsEntry("doubled_part", "175.00").containsEntry("total", "675.00").containsEntry("days", 10);
    assertThat(output(id, "doubled_part", "judgment_principal", 100000, "performance_deadline", "2014-07-31", "paid_off_date", "2014-08-10")).isEqualTo("175.00");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2010-05-15 | 2028-04-15 | 1
      2010-05-15 | 2028-05-14 | 1
      2010-05-15 | 2028-05-15 | 0
      2010-05-15 | 2027-05-15 | 12
      2010-05-15 | 2027-05-14 | 13
      2008-02-29 | 2026-01-31 | 1
      2008-02-29 | 2026-01-30 | 1
      2008-02-29 | 2026-02-28 | 0
      """)
  void monthsUntilEighteen(String born, String start, int months) {
    assertThat(output("child_support", "months_until_18", "monthly_total_income", 5000, "children", List.of(born), "start_date", start)).isEqualTo(List.of(months));
  }

  @Test
  void childSupport() {
    assertThat(work("child_support", "annual_income", 100000).outputs()).containsEntry("monthly_low", "1666.67").containsEntry("monthly_high", "2500.00");
    assertThat(work("child_support", "industry_annual_income", 60000).outputs()).containsEntry("monthly_low", "1000.00");
    assertThat(output("child_support", "total", "agreed_amount", 1000, "children", List.of(map("birth_date", "2010-05-15")), "start_date", "2027-05-15")).isEqualTo("12000.00");
    assertThat(work("child_support", "monthly_total_income", 10000, "children", List.of("2010-05-15", "2011-05-15"), "start_date", "2027-05-15").outputs())
        .as("a year for both, a year for one").containsEntry("total_low", "48000.00").containsEntry("total_high", "96000.00");
    assertThat(faults("child_support")).containsExactly("monthly_total_income REQUIRED");
    assertThat(faults("child_support", "monthly_total_income", 1, "child_count", 1, "children", List.of("2010-05-15", "2011-05-15"), "start_date", "2027-05-15")).containsExactly("child_count NOT_AS_MANY");
    assertThat(faults("child_support", "monthly_total_income", -1)).containsExactly("monthly_total_income NEGATIVE");
  }

  @Test
  void interestPaidWithinTheCapIsTakenOffTheInterest() {
    assertThat(loan("2021-06-01", "2022-06-01", "agreed_annual_rate", 10, "voluntarily_paid_interest", 4000).outputs())
        .containsEntry("interest_outstanding", "6000.00").containsEntry("principal_outstanding", "100000.00").containsEntry("supported_total", "106000.00").containsEntry("refundable_interest", "0.00");
  }

  @Test
  void aNewNoteWithinTheCapIsRecognizedWhole() {
    var sheet = loan("2021-06-01", "2023-06-01", "agreed_annual_rate", 10, "rollover_notes", List.of(map("date", "2022-06-01", "amount", 110000)));
    assertThat(sheet.outputs()).as("10,000, then 11,000").containsEntry("recognized_principal", "110000.00").containsEntry("supported_total", "121000.00");
    assertThat(warnings(sheet)).doesNotContain("ROLLED_OVER_CAPPED");
  }

  @Test
  void aLoanRepaidWholeBearsNoMoreInterest() {
    assertThat(loan("2021-06-01", "2022-06-01", "agreed_annual_rate", 10, "repayments", List.of(map("date", "2021-12-01", "amount", "105013.70"))).outputs())
        .as("183 days only").containsEntry("supported_interest", "5013.70").containsEntry("principal_outstanding", "0.00").containsEntry("supported_total", "0.00").containsEntry("refundable_interest", "0.00");
    assertThat(faults(LOAN, "principal_received", 1, "contract_date", "2021-06-01", "interest_from", "2021-06-01", "interest_to", "2022-06-01", "repayments", List.of(map("date", "2021-05-31", "amount", 1))))
        .containsExactly("repayments[0].date OUTSIDE");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
      agreed_annual_rate   | 0.5   | 500.00 | RATE_BELOW_ONE
      agreed_annual_rate   | 1     | 1000.00 | -
      both_natural_persons | false | 0.00   | UNCLEAR_INTEREST
      both_natural_persons | true  | 0.00   | NO_INTEREST_AGREED
      licensed_lender      | true  | 0.00   | LICENSED
      """)
  void cautionsAboutALoan(String field, String value, String interest, String warning) {
    var sheet = loan("2021-06-01", "2022-06-01", field, value);
    assertThat(sheet.outputs()).containsEntry("supported_interest", interest);
    if (warning != null) assertThat(warnings(sheet)).contains(warning);
    else assertThat(warnings(sheet)).doesNotContain("RATE_BELOW_ONE", "UNCLEAR_INTEREST", "NO_INTEREST_AGREED", "LICENSED");
  }

  @Test
  void anOldLoanWhoseInterestBeganLater() {
    Object[] given = {"principal_received", 100000, "contract_date", "2020-01-01", "interest_from", "2020-09-01", "interest_to", "2021-09-01", "agreed_annual_rate", 24};
    assertThat(work(LOAN, with(given, "first_instance_accepted_date", "2021-09-01")).outputs()).containsEntry("supported_interest", "15400.00");
    assertThat(work(LOAN, with(given, "filing_date", "2020-08-10", "first_instance_accepted_date", "2020-08-21")).outputs())
        .as("filed under 3.85%, taken in under the new text").containsEntry("cap_rate", "15.4").containsEntry("supported_interest", "15400.00");
    assertThat(faults(LOAN, with(given, "first_instance_accepted_date", "2019-12-31"))).containsExactly("first_instance_accepted_date BEFORE");
  }

  @Test
  void overdueSince2018WithoutAnyRate() {
    assertThat(loan("2018-01-01", "2021-01-01", "due_date", "2018-12-31", "first_instance_accepted_date", "2020-03-01").outputs())
        .as("the old text to the end: 6% for 597 and 134 days").containsEntry("overdue_days", 731).containsEntry("overdue_rate", "6").containsEntry("supported_interest", "12016.44");
    var sheet = loan("2018-01-01", "2021-01-01", "due_date", "2018-12-31", "filing_date", "2021-01-01");
    assertThat(sheet.outputs()).as("6% for 597 days, 3.85% for 134").containsEntry("overdue_rate", "3.85").containsEntry("supported_interest", "11227.12");
    assertThat(warnings(sheet)).as("there was no LPR at the end of 2018").contains("LPR_OF_2020");
  }

  @Test
  void delayBeforeAugust2014IsLeftToTheOlderRule() {
    String id = "delayed_performance_interest";
    assertThat(faults(id, "judgment_principal", 100000, "performance_deadline", "2014-01-01", "paid_off_date", "2014-06-01")).containsExactly("legacy_interest REQUIRED");
    assertThat(work(id, "judgment_principal", 100000, "performance_deadline", "2014-01-01", "paid_off_date", "2014-06-01", "legacy_interest", 300).outputs())
        .containsEntry("days", 0).containsEntry("doubled_part", "0.00").containsEntry("total", "300.00");
    assertThat(work(id, "judgment_principal", 100000, "performance_deadline", "2014-01-01", "paid_off_date", "2014-01-01").outputs())
        .as("paid in time").containsEntry("days", 0).containsEntry("total", "0.00");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2024-04-10 | 10000 | 30 | 411.25
      2024-04-10 | 85000 | 10 | 148.75
      2024-04-10 | 90000 | 10 | 148.75
      2024-04-30 | 85000 | 30 | 446.25
      2024-05-10 | 85000 | 30 | 446.25
      """)
  void paymentsOnTheWay(String day, int paid, int days, String doubled) {
    assertThat(work("delayed_performance_interest", "judgment_principal", 85000, "performance_deadline", "2024-03-31", "paid_off_date", "2024-04-30",
        "payments", List.of(map("date", day, "amount", paid))).outputs())
        .containsEntry("days", days).containsEntry("doubled_part", doubled);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2024-04-10 | 2024-04-19 | 2024-04-11 | 2024-04-12 | 20 | 297.50
      2024-04-01 | 2024-05-31 | 2024-06-01 | 2024-06-02 | 0  | 0.00
      2024-03-01 | 2024-03-31 | 2024-04-30 | 2024-05-02 | 29 | 431.38
      """)
  void daysTheDebtorIsNotToBlameFor(String from, String to, String from2, String to2, int days, String doubled) {
    assertThat(work("delayed_performance_interest", "judgment_principal", 85000, "performance_deadline", "2024-03-31", "paid_off_date", "2024-04-30",
        "excluded_periods", List.of(map("from", from, "to", to), map("from", from2, "to", to2))).outputs())
        .containsEntry("days", days).containsEntry("doubled_part", doubled);
  }

  @Test
  void whatIsAgreedOrMissing() {
    assertThat(faults("delayed_performance_interest", "judgment_principal", 100, "paid_off_date", "2024-01-01")).containsExactly("performance_deadline REQUIRED");
    var agreed = work("child_support", "agreed_amount", 1000);
    assertThat(agreed.outputs()).as("without the children's birthdays there is no sum").containsEntry("total", null);
    assertThat(warnings(agreed)).doesNotContain("AGREED_NONE");
    var none = work("child_support", "agreed_amount", 0, "children", List.of("2010-05-15"), "start_date", "2027-05-15");
    assertThat(none.outputs()).containsEntry("total", "0.00");
    assertThat(warnings(none)).contains("AGREED_NONE");
  }

  @ParameterizedTest
  @CsvSource({"filing_date", "first_instance_accepted_date"})
  void nobodySuesOverALoanBeforeItWasMade(String field) {
    assertThat(faults("private_loan_interest", "principal_received", 1000, "contract_date", "2019-03-01", "interest_from", "2019-03-01", "interest_to", "2021-03-10", "agreed_annual_rate", 12, field, "2019-02-28"))
        .containsExactly(field + " BEFORE");
  }
}
