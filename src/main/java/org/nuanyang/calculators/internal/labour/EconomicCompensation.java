package org.nuanyang.calculators.internal.labour;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.nuanyang.calculators.internal.sheet.Formula;
import org.nuanyang.calculators.internal.sheet.Given;
import org.nuanyang.calculators.internal.sheet.Sheet;

/** What ends with the job: compensation, a month instead of notice, double for an unlawful end (劳动合同法 arts. 40, 46-48, 87, 97). */
final class EconomicCompensation implements Formula {

  private static final LocalDate LAW_IN_FORCE = LocalDate.of(2008, 1, 1);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TWO = BigDecimal.TWO;

  @Override
  public String id() {
    return "economic_compensation";
  }

  @Override
  public void work(Given in, Sheet sheet) {
    in.inOrder("hire_date", "end_date");
    LocalDate end = in.mustDay("end_date");
    boolean doubled = in.is("mode", "TWO_N");
    BigDecimal served = served(in, sheet, end, doubled);
    BigDecimal wage = wage(in, sheet, end);
    LocalDate law = end.isBefore(LAW_IN_FORCE) ? LAW_IN_FORCE : end;
    BigDecimal most = sheet.mustStatistic(in, "local_avg_monthly_wage", end).multiply(sheet.figure("severance_cap_multiple", law));
    boolean capped = wage.compareTo(most) > 0;
    BigDecimal base = capped ? most : wage;
    BigDecimal months = capped ? served.min(sheet.figure("severance_cap_months", law)) : served;
    if (capped) {
      sheet.note("CAP", "wage", wage, "most", most, "served", served, "months", months);
      sheet.warn("CAPPED");
    }
    boolean nothing = !doubled && in.has("not_payable_reason");
    if (nothing) sheet.warn("NOT_PAYABLE");

    BigDecimal compensation = BigDecimal.ZERO;
    BigDecimal notice = BigDecimal.ZERO;
    BigDecimal damages = BigDecimal.ZERO;
    if (doubled) damages = sheet.line("TWO_N", base.multiply(months).multiply(TWO), "base", base, "months", months);
    else if (!nothing) compensation = sheet.line("N", base.multiply(months), "base", base, "months", months);
    if (in.is("mode", "N_PLUS_1") && !nothing) {
      BigDecimal last = in.mustNumber("last_month_wage");
      notice = sheet.line("NOTICE", last, "wage", last);
    }
    if (doubled) sheet.warn("NOTHING_BESIDES");
    sheet.put("service_months_n", months);
    sheet.put("wage_base", base);
    sheet.put("compensation", compensation);
    sheet.put("notice_pay", notice);
    sheet.put("damages", damages);
    sheet.put("total", compensation.add(notice).add(damages));
    sheet.put("capped", capped);
    sheet.warn("ONE_YEAR");
  }

  /** Months of wages for the years served: a year counts one, six months and more one, less a half. */
  private static BigDecimal served(Given in, Sheet sheet, LocalDate end, boolean doubled) {
    LocalDate hired = in.mustDay("hire_date");
    boolean older = hired.isBefore(LAW_IN_FORCE) && !doubled;
    LocalDate start = older ? LAW_IN_FORCE : hired;
    LocalDate after = end.plusDays(1);
    BigDecimal months = BigDecimal.ZERO;
    if (start.isBefore(after)) {
      long years = ChronoUnit.YEARS.between(start, after);
      while (!start.plusYears(years + 1).isAfter(after)) years++; // a 29 February has its anniversary on the 28th
      months = BigDecimal.valueOf(years);
      if (!start.plusMonths(12 * years + 6).isAfter(after)) months = months.add(BigDecimal.ONE);
      else if (start.plusYears(years).isBefore(after)) months = months.add(HALF);
    }
    sheet.note("SERVICE", "from", start, "to", end, "months", months);
    if (older) {
      BigDecimal before = in.orZero("pre2008_months");
      if (before.signum() > 0) sheet.note("BEFORE_2008", "months", before);
      else sheet.warn("BEFORE_2008");
      months = months.add(before);
    }
    return months;
  }

  private static BigDecimal wage(Given in, Sheet sheet, LocalDate end) {
    BigDecimal average = in.mustNumber("avg_monthly_wage_12m");
    BigDecimal least = sheet.statistic(in, "local_min_monthly_wage", end);
    if (least == null) {
      sheet.warn("MINIMUM_UNKNOWN");
      return average;
    }
    if (average.compareTo(least) >= 0) return average;
    sheet.note("FLOOR", "wage", average, "least", least);
    return least;
  }
}
