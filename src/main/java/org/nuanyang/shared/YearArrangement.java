package org.nuanyang.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The holiday arrangement of one year: days off and the weekends worked instead (调休).
 *
 * @param source the document it was taken from, as a person would look it up
 * @param workdays Saturdays and Sundays on which the offices are open
 */
public record YearArrangement(
    int year, Status status, String source, List<Holiday> holidays, List<LocalDate> workdays) {

  /** How far the arrangement can be relied on. */
  public enum Status {
    /** As the State Council published it. */
    OFFICIAL,
    /** Only the statutory days; the State Council's arrangement is not entered yet. */
    PROVISIONAL,
    /** Nothing is entered for the year: weekends and the holidays with a fixed date. */
    ABSENT
  }

  /** Days off in a row; both ends are days off. */
  public record Holiday(String name, LocalDate from, LocalDate to) {

    boolean covers(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  public YearArrangement {
    holidays = List.copyOf(holidays);
    workdays = List.copyOf(workdays);
    for (Holiday holiday : holidays)
      if (holiday.to().isBefore(holiday.from())) throw new IllegalArgumentException("holiday ends before it begins");
  }

  /** What makes it impossible, as the last part of a message key; null when nothing does. */
  public @Nullable String flaw() {
    LocalDate first = LocalDate.of(year - 1, 12, 20);
    LocalDate last = LocalDate.of(year, 12, 31);
    for (Holiday holiday : holidays) {
      if (holiday.from().isBefore(first) || holiday.to().isAfter(last)) return "holiday-outside";
      if (holiday.from().plusDays(30).isBefore(holiday.to())) return "holiday-long";
      for (Holiday other : holidays) if (other != holiday && other.covers(holiday.from())) return "holidays-overlap";
    }
    for (LocalDate day : workdays) {
      if (day.isBefore(first) || day.isAfter(last)) return "workday-outside";
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) return "workday-weekday";
      if (holidayOn(day) != null) return "workday-holiday";
    }
    return null;
  }

  /** What can be said of a year nobody entered: the holidays whose date never moves. */
  static YearArrangement absent(int year) {
    boolean secondOfMay = year >= 2025; // the 2024 revision made May 2 a holiday
    List<Holiday> fixed = new ArrayList<>();
    fixed.add(new Holiday("元旦", LocalDate.of(year, 1, 1), LocalDate.of(year, 1, 1)));
    fixed.add(new Holiday("劳动节", LocalDate.of(year, 5, 1), LocalDate.of(year, 5, secondOfMay ? 2 : 1)));
    fixed.add(new Holiday("国庆节", LocalDate.of(year, 10, 1), LocalDate.of(year, 10, 3)));
    return new YearArrangement(year, Status.ABSENT, "", fixed, List.of());
  }

  /** The holiday a day belongs to. */
  public @Nullable String holidayOn(LocalDate day) {
    for (Holiday holiday : holidays) if (holiday.covers(day)) return holiday.name();
    return null;
  }

  /** A year's arrangement may reach into the last days of December before it. */
  static boolean mayReachInto(LocalDate day) {
    return day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= 20;
  }
}
