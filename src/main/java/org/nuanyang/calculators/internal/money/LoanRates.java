package org.nuanyang.calculators.internal.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.internal.sheet.Given;
import org.nuanyang.calculators.internal.sheet.Sheet;

/** Which rate a loan bears on a day, and what it may not pass: the rules changed on 2020-08-20. */
final class LoanRates {

  static final LocalDate FOUR_TIMES_LPR = LocalDate.of(2020, 8, 20);
  private static final LocalDate TEXT_OF_2015 = LocalDate.of(2015, 9, 1);

  private final Given in;
  private final Sheet sheet;
  private final boolean oldText;
  private final @Nullable BigDecimal capBefore;
  private final @Nullable BigDecimal capSince;

  private LoanRates(Given in, Sheet sheet, boolean oldText, @Nullable BigDecimal capBefore, @Nullable BigDecimal capSince) {
    this.in = in;
    this.sheet = sheet;
    this.oldText = oldText;
    this.capBefore = capBefore;
    this.capSince = capSince;
  }

  static LoanRates of(Given in, Sheet sheet) {
    LocalDate contract = in.mustDay("contract_date");
    if (!contract.isBefore(FOUR_TIMES_LPR)) {
      BigDecimal cap = fourTimes(sheet, contract, "CAP_CONTRACT");
      return new LoanRates(in, sheet, false, cap, cap);
    }
    LocalDate accepted = in.day("first_instance_accepted_date");
    LocalDate filed = in.day("filing_date");
    if (accepted == null) accepted = filed;
    if (accepted == null) throw in.needs("first_instance_accepted_date");
    if (accepted.isBefore(FOUR_TIMES_LPR)) {
      BigDecimal cap = sheet.figure("loan_cap_2015", FOUR_TIMES_LPR.minusDays(1));
      sheet.note("CAP_OLD_TEXT", "cap", cap);
      return new LoanRates(in, sheet, true, cap, cap);
    }
    BigDecimal before = in.mustDay("interest_from").isBefore(FOUR_TIMES_LPR) ? before(in, sheet, contract) : null;
    LocalDate suit = filed == null ? accepted : filed;
    BigDecimal since = in.mustDay("interest_to").isAfter(FOUR_TIMES_LPR) ? fourTimes(sheet, suit, "CAP_FILING") : null;
    sheet.warn("ON_REQUEST");
    return new LoanRates(in, sheet, false, before, since);
  }

  private static BigDecimal before(Given in, Sheet sheet, LocalDate contract) {
    if (!contract.isBefore(TEXT_OF_2015)) {
      BigDecimal cap = sheet.figure("loan_cap_2015", FOUR_TIMES_LPR.minusDays(1));
      sheet.note("CAP_BEFORE", "cap", cap);
      return cap;
    }
    if (!in.has("legacy_cap_rate")) throw sheet.missing("legacy_cap_rate");
    return in.mustNumber("legacy_cap_rate");
  }

  private static BigDecimal fourTimes(Sheet sheet, LocalDate on, String line) {
    BigDecimal times = sheet.figure("lpr_multiple", on.isBefore(FOUR_TIMES_LPR) ? FOUR_TIMES_LPR : on);
    BigDecimal lpr = sheet.figure("lpr_1y", on);
    BigDecimal cap = lpr.multiply(times);
    sheet.note(line, "day", on, "lpr", lpr, "times", times, "cap", cap);
    return cap;
  }

  /** The suit was taken in before 2020-08-20: the text of 2015 governs it to the end. */
  boolean oldText() {
    return oldText;
  }

  BigDecimal cap(LocalDate day) {
    return Objects.requireNonNull(day.isBefore(FOUR_TIMES_LPR) ? capBefore : capSince, "no cap for that day");
  }

  BigDecimal inTerm(LocalDate day) {
    return in.orZero("agreed_annual_rate").min(cap(day));
  }

  /** The agreed overdue rate, else the agreed rate, else what the use of the money is worth. */
  BigDecimal overdue(LocalDate day, LocalDate overdueFrom) {
    BigDecimal agreed = in.number("agreed_overdue_rate");
    if (agreed == null && in.orZero("agreed_annual_rate").signum() > 0) agreed = in.number("agreed_annual_rate");
    if (agreed == null) agreed = usual(day, overdueFrom);
    return agreed.min(cap(day));
  }

  private BigDecimal usual(LocalDate day, LocalDate overdueFrom) {
    boolean old = oldText || day.isBefore(FOUR_TIMES_LPR);
    if (old) return sheet.figure("loan_overdue_2015", FOUR_TIMES_LPR.minusDays(1));
    BigDecimal lpr = sheet.local("lpr_1y", overdueFrom);
    if (lpr != null) return lpr;
    sheet.warn("LPR_OF_2020");
    return sheet.figure("lpr_1y", FOUR_TIMES_LPR);
  }
}
