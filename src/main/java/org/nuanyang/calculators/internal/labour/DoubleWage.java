package org.nuanyang.calculators.internal.labour;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.internal.sheet.Formula;
import org.nuanyang.calculators.internal.sheet.Given;
import org.nuanyang.calculators.internal.sheet.Sheet;

/** The second wage of each month without a written contract (劳动合同法 arts. 14, 82; 实施条例 arts. 6, 7). */
final class DoubleWage implements Formula {

  private static final int MOST_MONTHS = 11;
  /** The Labour Contract Law gives the second wage and began on this day (art. 98). */
  private static final LocalDate LAW_BEGAN = LocalDate.of(2008, 1, 1);

  @Override
  public String id() {
    return "double_wage";
  }

  @Override
  public void work(Given in, Sheet sheet) {
    in.inOrder("hire_date", "employment_end_date");
    in.inOrder("hire_date", "contract_signed_date");
    LocalDate hired = in.mustDay("hire_date");
    boolean openEnded = in.flag("failure_to_conclude_open_ended");
    if (openEnded) in.inOrder("open_ended_due_date", "claim_until");
    LocalDate start = openEnded ? in.mustDay("open_ended_due_date") : hired.plusMonths(1);
    if (start.isBefore(LAW_BEGAN)) throw in.wrong(openEnded ? "open_ended_due_date" : "hire_date", "BEFORE", LAW_BEGAN);
    LocalDate end = end(in, openEnded ? in.day("claim_until") : hired.plusYears(1).minusDays(1));
    if (end == null) throw in.needs("claim_until");
    limitation(sheet, end);
    sheet.warn("EXCLUSIONS");
    if (end.isBefore(start)) {
      sheet.note("NONE", "start", start, "end", end);
      sheet.put("full_months", 0);
      sheet.put("amount", BigDecimal.ZERO);
      return;
    }
    LocalDate after = end.plusDays(1);
    int months = 0;
    int most = openEnded ? Integer.MAX_VALUE : MOST_MONTHS;
    while (months < most && !start.plusMonths(months + 1).isAfter(after)) months++;
    sheet.note("PERIOD", "start", start, "end", end, "months", months);
    BigDecimal wage = in.mustNumber("monthly_wage");
    BigDecimal amount = BigDecimal.ZERO;
    if (months > 0) amount = sheet.line("MONTHS", wage.multiply(BigDecimal.valueOf(months)), "wage", wage, "months", months);
    LocalDate rest = start.plusMonths(months);
    if (months < most && rest.isBefore(after)) amount = amount.add(rest(in, sheet, wage, rest, after));
    if (!openEnded && months == MOST_MONTHS) sheet.warn("DEEMED_OPEN_ENDED");
    if (end.isAfter(sheet.today())) sheet.warn("NOT_OVER", "end", end);
    sheet.put("period_start", start);
    sheet.put("period_end", end);
    sheet.put("full_months", months);
    sheet.put("amount", amount);
  }

  /** The earliest of signing less a day, leaving, and the last day the law gives. */
  private static @Nullable LocalDate end(Given in, @Nullable LocalDate last) {
    LocalDate signed = in.day("contract_signed_date");
    LocalDate left = in.day("employment_end_date");
    LocalDate end = last;
    if (signed != null && (end == null || signed.minusDays(1).isBefore(end))) end = signed.minusDays(1);
    if (left != null && (end == null || left.isBefore(end))) end = left;
    return end;
  }

  /** The days of a month that was not full, by days worked; where nobody said how many, by the calendar. */
  private static BigDecimal rest(Given in, Sheet sheet, BigDecimal wage, LocalDate from, LocalDate before) {
    BigDecimal days = in.number("remainder_workdays");
    if (days == null) {
      long rest = sheet.offices().restDays(from, before).size();
      days = BigDecimal.valueOf(from.until(before, java.time.temporal.ChronoUnit.DAYS) - rest);
      sheet.warn("DAYS_BY_CALENDAR", "days", days);
    }
    BigDecimal perMonth = sheet.figure("wage_days_per_month", from);
    return sheet.line("REST", Sheet.divide(wage.multiply(days), perMonth), "wage", wage, "perMonth", perMonth, "days", days);
  }

  private static void limitation(Sheet sheet, LocalDate end) {
    LocalDate on = end.isBefore(LAW_BEGAN) ? LAW_BEGAN : end;
    boolean rolling = sheet.localWord("double_wage_limitation_mode", on).equals("ROLLING_PER_MONTH");
    sheet.warn(rolling ? "LIMITATION_ROLLING" : "LIMITATION", "end", end.plusYears(1));
  }
}
