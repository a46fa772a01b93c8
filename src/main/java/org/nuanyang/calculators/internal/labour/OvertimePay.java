package org.nuanyang.calculators.internal.labour;

import static org.nuanyang.calculators.internal.labour.DayKind.REST_DAY;
import static org.nuanyang.calculators.internal.labour.DayKind.STATUTORY_HOLIDAY;
import static org.nuanyang.calculators.internal.labour.DayKind.WEEKDAY;

import java.math.BigDecimal;
import org.nuanyang.calculators.internal.sheet.Formula;
import org.nuanyang.calculators.internal.sheet.Given;
import org.nuanyang.calculators.internal.sheet.Sheet;

/** Overtime on workdays, rest days and statutory holidays, on top of the monthly wage (劳动法 arts. 36, 41, 44). */
final class OvertimePay implements Formula {

  private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(8);

  @Override
  public String id() {
    return "overtime_pay";
  }

  @Override
  public void work(Given in, Sheet sheet) {
    OvertimeHours hours = OvertimeHours.of(in, sheet);
    boolean piece = in.has("piece_rate");
    BigDecimal wage = piece ? in.mustNumber("piece_rate") : in.mustNumber("monthly_wage");
    BigDecimal perMonth = piece ? BigDecimal.ONE : sheet.figure("wage_days_per_month").multiply(HOURS_A_DAY);
    BigDecimal weekday = BigDecimal.ZERO;
    BigDecimal restDay = BigDecimal.ZERO;
    BigDecimal holiday = BigDecimal.ZERO;
    String system = in.word("working_hour_system", "STANDARD");
    if (system.equals("IRREGULAR")) {
      sheet.warn("IRREGULAR");
      if (sheet.local("irregular_holiday_pay", sheet.today()) != null)
        holiday = pay(sheet, "HOLIDAY", piece, wage, perMonth, "overtime_holiday", hours.on(STATUTORY_HOLIDAY));
    } else {
      weekday = pay(sheet, "WEEKDAY", piece, wage, perMonth, "overtime_weekday", hours.on(WEEKDAY));
      if (system.equals("COMPREHENSIVE")) {
        if (hours.on(REST_DAY).signum() > 0) sheet.warn("REST_DAY_NOT_SEPARATE");
      } else {
        restDay = pay(sheet, "REST_DAY", piece, wage, perMonth, "overtime_rest_day", hours.on(REST_DAY));
      }
      holiday = pay(sheet, "HOLIDAY", piece, wage, perMonth, "overtime_holiday", hours.on(STATUTORY_HOLIDAY));
    }
    sheet.put("weekday_pay", weekday);
    sheet.put("restday_pay", restDay);
    sheet.put("holiday_pay", holiday);
    sheet.put("total", weekday.add(restDay).add(holiday));
    sheet.warn("PROOF");
  }

  private static BigDecimal pay(
      Sheet sheet, String line, boolean piece, BigDecimal wage, BigDecimal perMonth, String times, BigDecimal hours) {
    if (hours.signum() == 0) return BigDecimal.ZERO;
    BigDecimal factor = sheet.figure(times);
    BigDecimal exact = Sheet.divide(wage.multiply(factor).multiply(hours), perMonth);
    BigDecimal hourly = Sheet.divide(wage, perMonth);
    return sheet.line(piece ? line + "_PIECES" : line, exact, "hourly", hourly, "factor", factor.movePointRight(2), "hours", hours);
  }
}
