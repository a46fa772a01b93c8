package org.nuanyang.calculators.internal.labour;

import java.time.LocalDate;
import java.util.List;
import org.nuanyang.calculators.internal.sheet.Sheet;
import org.nuanyang.policies.RuleVersion;
import org.nuanyang.shared.WorkCalendar;

/** What a day is to those who work on it. The other days of a holiday arrangement are rest days. */
enum DayKind {
  WEEKDAY,
  REST_DAY,
  STATUTORY_HOLIDAY;

  private record Holidays(String code, List<LocalDate> days, RuleVersion version) {}

  static DayKind of(LocalDate day, WorkCalendar calendar, List<LocalDate> named, Sheet sheet) {
    if (named.contains(day)) return STATUTORY_HOLIDAY;
    if (named.isEmpty() && statutory(day, sheet)) return STATUTORY_HOLIDAY;
    return calendar.isWorkingDay(day) ? WEEKDAY : REST_DAY;
  }

  private static boolean statutory(LocalDate day, Sheet sheet) {
    for (Holidays year : sheet.rows("statutory_holidays", day, Holidays.class)) {
      sheet.used(year.version(), String.valueOf(year.days().size()));
      return year.days().contains(day);
    }
    throw sheet.missing("statutory_holidays");
  }
}
