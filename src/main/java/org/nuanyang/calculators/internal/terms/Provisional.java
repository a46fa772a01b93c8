package org.nuanyang.calculators.internal.terms;

import java.time.LocalDate;
import org.nuanyang.calculators.internal.sheet.Sheet;
import org.nuanyang.shared.WorkCalendar;
import org.nuanyang.shared.YearArrangement.Status;

/** Days in a year whose holidays are not settled may still move. */
final class Provisional {

  private Provisional() {}

  static void warn(Sheet sheet, WorkCalendar calendar, LocalDate day) {
    if (calendar.year(day.getYear()).status() != Status.OFFICIAL) sheet.warn("CALENDAR_PROVISIONAL", "year", day.getYear());
  }
}
