package org.nuanyang.calculators.internal.labour;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.nuanyang.calculators.internal.sheet.Formula;
import org.nuanyang.calculators.internal.sheet.Given;
import org.nuanyang.calculators.internal.sheet.Sheet;

/** Pay for leave not taken (职工带薪年休假条例 arts. 2-5; 企业职工带薪年休假实施办法 arts. 3-5, 9-12). */
final class AnnualLeavePay implements Formula {

  private static final BigDecimal TWO = BigDecimal.TWO;
  private static final BigDecimal THREE = BigDecimal.valueOf(3);

  @Override
  public String id() {
    return "annual_leave_pay";
  }

  @Override
  public void work(Given in, Sheet sheet) {
    int yearly = yearly(in.mustNumber("cumulative_service_years"));
    sheet.note("ENTITLED", "years", in.mustNumber("cumulative_service_years"), "days", yearly);
    BigDecimal taken = in.orZero("days_taken");
    int entitled = yearly;
    int unused;
    switch (in.word("scenario", "YEAR_END")) {
      case "NEW_ENTRANT" -> {
        LocalDate entry = in.mustDay("entry_date");
        entitled = share(in, sheet, "NEW_ENTRANT", daysFrom(entry, LocalDate.of(entry.getYear(), 12, 31)), yearly, BigDecimal.ZERO);
        unused = whole(BigDecimal.valueOf(entitled).subtract(taken));
      }
      case "TERMINATION" -> {
        LocalDate end = in.mustDay("termination_date");
        in.inOrder("entry_date", "termination_date");
        LocalDate start = LocalDate.of(end.getYear(), 1, 1);
        LocalDate entry = in.day("entry_date");
        if (entry != null && entry.isAfter(start)) start = entry;
        unused = share(in, sheet, "TERMINATION", daysFrom(start, end), yearly, taken);
      }
      default -> unused = whole(BigDecimal.valueOf(yearly).subtract(taken));
    }
    String reason = in.word("reason", "EMPLOYER");
    boolean declined = reason.equals("DECLINED_IN_WRITING");
    boolean owed = reason.equals("EMPLOYER");
    if (declined) sheet.warn("DECLINED");
    else if (!owed) {
      sheet.warn("NOT_ENTITLED");
      entitled = 0;
      unused = 0;
    }
    pay(in, sheet, owed ? unused : 0);
    sheet.put("annual_days", yearly);
    sheet.put("entitled_days", entitled);
    sheet.put("unused_days", unused);
  }

  private static int yearly(BigDecimal years) {
    if (years.compareTo(BigDecimal.ONE) < 0) return 0;
    if (years.compareTo(BigDecimal.TEN) < 0) return 5;
    return years.compareTo(BigDecimal.valueOf(20)) < 0 ? 10 : 15;
  }

  private static long daysFrom(LocalDate first, LocalDate last) {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** The part of a year's leave that belongs to so many days, less what was taken; a fraction of a day falls away. */
  private static int share(Given in, Sheet sheet, String line, long days, int yearly, BigDecimal taken) {
    BigDecimal year = sheet.figure("leave_year_days");
    BigDecimal exact = Sheet.divide(BigDecimal.valueOf(days * yearly).subtract(taken.multiply(year)), year);
    int unused = whole(exact);
    sheet.note(line, "days", days, "year", year, "yearly", yearly, "taken", taken, "unused", unused);
    return unused;
  }

  private static int whole(BigDecimal days) {
    return days.setScale(0, RoundingMode.FLOOR).max(BigDecimal.ZERO).intValueExact();
  }

  private static void pay(Given in, Sheet sheet, int unused) {
    BigDecimal wage = in.mustNumber("avg_wage_12m_ex_ot");
    BigDecimal perMonth = sheet.figure("wage_days_per_month");
    BigDecimal days = BigDecimal.valueOf(unused);
    BigDecimal daily = Sheet.divide(wage, perMonth);
    BigDecimal extra =
        sheet.line("EXTRA", Sheet.divide(wage.multiply(days).multiply(TWO), perMonth), "daily", daily, "days", days);
    sheet.put("extra_pay_200", extra);
    sheet.put("gross_pay_300", Sheet.divide(wage.multiply(days).multiply(THREE), perMonth));
    if (in.flag("order_disobeyed")) sheet.put("addition", sheet.line("ADDITION", extra, "extra", extra));
    else sheet.put("addition", BigDecimal.ZERO);
  }
}
