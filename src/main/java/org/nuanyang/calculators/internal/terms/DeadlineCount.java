package org.nuanyang.calculators.internal.terms;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.nuanyang.calculators.internal.sheet.Formula;
import org.nuanyang.calculators.internal.sheet.Given;
import org.nuanyang.calculators.internal.sheet.GivenCalendar;
import org.nuanyang.calculators.internal.sheet.Sheet;
import org.nuanyang.shared.StatutoryTerm;
import org.nuanyang.shared.TermUnit;
import org.nuanyang.shared.WorkCalendar;

/** The last day of a term (民法典 arts. 200-204). */
final class DeadlineCount implements Formula {

  private static final int EMERGENCY_BELOW = 7;

  @Override
  public String id() {
    return "deadline_count";
  }

  @Override
  public void work(Given in, Sheet sheet) {
    WorkCalendar calendar = GivenCalendar.of(in, sheet.offices());
    LocalDate last = in.has("last_day") ? in.mustDay("last_day") : counted(in, sheet, calendar);
    sheet.put("last_day", last);
    Provisional.warn(sheet, calendar, last);
    if (!in.has("application_date")) return;
    long left = ChronoUnit.DAYS.between(in.mustDay("application_date"), last);
    boolean emergency = left < EMERGENCY_BELOW;
    sheet.note(emergency ? "EMERGENCY" : "NO_EMERGENCY", "left", left);
    sheet.put("emergency_possible", emergency);
    sheet.put("days_left", Math.toIntExact(left));
  }

  private static LocalDate counted(Given in, Sheet sheet, WorkCalendar calendar) {
    if (!in.has("start_date")) throw in.needs("start_date");
    String start = in.word("start_date", "");
    LocalDateTime moment = start.length() > 10 ? LocalDateTime.parse(start) : LocalDate.parse(start).atStartOfDay();
    LocalDate opening = moment.toLocalDate();
    int amount = in.mustNumber("amount").intValueExact();
    TermUnit unit = unit(in.word("unit", "DAY"));
    if (unit == TermUnit.H) {
      LocalDateTime end = moment.plusHours(amount);
      sheet.note("HOURS", "start", moment.toString().replace('T', ' '), "amount", amount, "end", end.toString().replace('T', ' '));
      sheet.put("last_moment", end.toString());
      return end.toLocalDate();
    }
    StatutoryTerm term = new StatutoryTerm(amount, unit, in.flag("roll_forward", true) && !in.flag("backwards"));
    if (in.flag("backwards")) {
      LocalDate latest = term.latestDayBefore(opening, calendar);
      sheet.note("BACKWARDS_" + unit, "start", opening, "amount", amount, "day", latest);
      return latest;
    }
    LocalDate plain = term.unrolledDayFrom(opening, calendar).plusDays(in.whole("excluded_days", 0));
    sheet.note("COUNTED_" + unit, "start", opening, "amount", amount, "day", plain);
    if (in.whole("excluded_days", 0) > 0) sheet.note("EXCLUDED", "days", in.whole("excluded_days", 0));
    LocalDate rolled = term.rolled(plain, calendar);
    if (!rolled.equals(plain)) sheet.note("ROLLED", "day", plain, "to", rolled);
    return rolled;
  }

  private static TermUnit unit(String unit) {
    return switch (unit) {
      case "WORKDAY" -> TermUnit.WD;
      case "MONTH" -> TermUnit.M;
      case "YEAR" -> TermUnit.Y;
      case "HOUR" -> TermUnit.H;
      default -> TermUnit.D;
    };
  }
}
