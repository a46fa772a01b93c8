package org.nuanyang.calculators.internal.labour;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.Worksheet;
import org.nuanyang.calculators.internal.sheet.Formula;
import org.nuanyang.calculators.internal.sheet.Given;
import org.nuanyang.calculators.internal.sheet.Sheet;

/** All a worker can claim in one arbitration, put together from the sums of each claim (劳动争议调解仲裁法 arts. 5, 27). */
final class LabourClaims implements Formula {

  private static final LocalDate LAW_BEGAN = LocalDate.of(2008, 1, 1);

  @Override
  public String id() {
    return "labour_claims";
  }

  @Override
  public void work(Given in, Sheet sheet) {
    in.inOrder("hire_date", "end_date");
    in.inOrder("hire_date", "contract_signed_date");
    BigDecimal total = BigDecimal.ZERO;
    if (in.orZero("owed_wages").signum() > 0) total = total.add(claim(sheet, "wages", sheet.line("WAGES", in.mustNumber("owed_wages"))));
    total = total.add(doubled(in, sheet)).add(overtime(in, sheet)).add(leave(in, sheet)).add(end(in, sheet));
    sheet.put("total", total);
    term(in.day("end_date"), sheet);
    sheet.warn("EVIDENCE");
    sheet.warn("NO_FEE");
  }

  private static BigDecimal claim(Sheet sheet, String name, @Nullable BigDecimal amount) {
    if (amount == null || amount.signum() == 0) return BigDecimal.ZERO;
    sheet.put(name, amount);
    return amount;
  }

  private static BigDecimal doubled(Given in, Sheet sheet) {
    boolean late = in.is("contract", "LATE");
    if (!late && !in.is("contract", "NONE")) return BigDecimal.ZERO;
    if (in.mustDay("hire_date").isBefore(LAW_BEGAN)) {
      sheet.warn("OLD_DOUBLE");
      return BigDecimal.ZERO;
    }
    Map<String, Object> given = new LinkedHashMap<>();
    given.put("hire_date", in.mustDay("hire_date"));
    given.put("monthly_wage", in.mustNumber("monthly_wage"));
    if (late) given.put("contract_signed_date", in.mustDay("contract_signed_date"));
    if (in.has("end_date")) given.put("employment_end_date", in.mustDay("end_date"));
    Worksheet worked = sheet.takeOver("DOUBLE", "double_wage", given);
    BigDecimal amount = claim(sheet, "double_wage", amount(worked, "amount"));
    if (amount.signum() > 0) {
      sheet.put("double_from", LocalDate.parse(String.valueOf(worked.outputs().get("period_start"))));
      sheet.put("double_to", LocalDate.parse(String.valueOf(worked.outputs().get("period_end"))));
    }
    return amount;
  }

  private static BigDecimal overtime(Given in, Sheet sheet) {
    Map<String, Object> given = new LinkedHashMap<>();
    for (String hours : new String[] {"weekday_ot_hours", "restday_hours", "holiday_hours"})
      if (in.orZero(hours).signum() > 0) given.put(hours, in.mustNumber(hours));
    if (given.isEmpty()) return BigDecimal.ZERO;
    given.put("monthly_wage", in.mustNumber("monthly_wage"));
    return claim(sheet, "overtime", amount(sheet.takeOver("OVERTIME", "overtime_pay", given), "total"));
  }

  private static BigDecimal leave(Given in, Sheet sheet) {
    BigDecimal days = BigDecimal.valueOf(in.whole("unused_leave_days", 0));
    if (days.signum() == 0) return BigDecimal.ZERO;
    BigDecimal wage = in.mustNumber("monthly_wage");
    BigDecimal perMonth = sheet.figure("wage_days_per_month");
    BigDecimal exact = Sheet.divide(wage.multiply(days).multiply(BigDecimal.TWO), perMonth);
    return claim(sheet, "leave_pay", sheet.line("LEAVE", exact, "daily", Sheet.divide(wage, perMonth), "days", days));
  }

  /** What ends with the job: compensation, or double for an unlawful end, never both. */
  private static BigDecimal end(Given in, Sheet sheet) {
    if (!in.has("end_date")) return BigDecimal.ZERO;
    if (!in.has("left")) sheet.warn("HOW_LEFT");
    if (in.is("left", "RESIGNED")) sheet.warn("NOTHING_AT_END");
    if (!in.has("left") || in.is("left", "RESIGNED")) return BigDecimal.ZERO;
    Map<String, Object> given = new LinkedHashMap<>();
    given.put("hire_date", in.mustDay("hire_date"));
    given.put("end_date", in.mustDay("end_date"));
    given.put("avg_monthly_wage_12m", in.number("avg_monthly_wage_12m", in.mustNumber("monthly_wage")));
    given.put("last_month_wage", in.number("last_month_wage", in.mustNumber("monthly_wage")));
    given.put("mode", in.is("left", "UNLAWFUL") ? "TWO_N" : in.is("left", "NO_NOTICE") ? "N_PLUS_1" : "N");
    for (String known : new String[] {"local_avg_monthly_wage", "local_min_monthly_wage"}) if (in.has(known)) given.put(known, in.mustNumber(known));
    Worksheet worked = sheet.takeOver("END", "economic_compensation", given);
    sheet.put("service_months_n", new BigDecimal(String.valueOf(worked.outputs().get("service_months_n"))));
    BigDecimal sum = claim(sheet, "compensation", amount(worked, "compensation"));
    return sum.add(claim(sheet, "notice_pay", amount(worked, "notice_pay"))).add(claim(sheet, "damages", amount(worked, "damages")));
  }

  private static @Nullable BigDecimal amount(Worksheet worked, String name) {
    Object value = worked.outputs().get(name);
    return value == null ? null : new BigDecimal(value.toString());
  }

  /** One year from the end of the job; while it lasts the year for wages has not begun. */
  private static void term(@Nullable LocalDate end, Sheet sheet) {
    if (end == null) {
      sheet.warn("STILL_THERE");
      return;
    }
    LocalDate last = end.plusYears(1);
    sheet.note("FILE_BEFORE", "end", end, "last", last);
    sheet.put("file_before", last);
    if (last.isBefore(sheet.today())) sheet.warn("TOO_LATE");
  }
}
