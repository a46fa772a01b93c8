package org.nuanyang.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which days the offices work: weekdays, less the arranged holidays, plus the weekends worked
 * instead. Years come from the shipped files unless the operator entered them anew.
 */
public interface WorkCalendar {

  /** The arrangement in force for a year; {@code ABSENT} when none was entered. */
  YearArrangement year(int year);

  default boolean isWorkingDay(LocalDate day) {
    if (worked(year(day.getYear()), day)) return true;
    if (year(day.getYear()).holidayOn(day) != null) return false;
    if (YearArrangement.mayReachInto(day)) {
      YearArrangement next = year(day.getYear() + 1);
      if (worked(next, day)) return true;
      if (next.holidayOn(day) != null) return false;
    }
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /** The day itself when it is worked, else the first working day after it (民法典 art. 203). */
  default LocalDate onOrAfter(LocalDate day) {
    LocalDate found = day;
    while (!isWorkingDay(found)) found = found.plusDays(1);
    return found;
  }

  /** The n-th working day after the day; the day itself is not counted. */
  default LocalDate plusWorkingDays(LocalDate day, int count) {
    LocalDate found = day;
    for (int left = count; left > 0; ) {
      found = found.plusDays(1);
      if (isWorkingDay(found)) left--;
    }
    return found;
  }

  /** The n-th working day before the day; the day itself is not counted. */
  default LocalDate minusWorkingDays(LocalDate day, int count) {
    LocalDate found = day;
    for (int left = count; left > 0; ) {
      found = found.minusDays(1);
      if (isWorkingDay(found)) left--;
    }
    return found;
  }

  /** Days that are not worked, from the first to before the last. */
  default List<LocalDate> restDays(LocalDate from, LocalDate before) {
    List<LocalDate> rest = new ArrayList<>();
    for (LocalDate day = from; day.isBefore(before); day = day.plusDays(1)) if (!isWorkingDay(day)) rest.add(day);
    return rest;
  }

  /** The holiday a day belongs to; null on plain days and weekends. */
  default @Nullable String holidayOn(LocalDate day) {
    String name = year(day.getYear()).holidayOn(day);
    if (name != null || !YearArrangement.mayReachInto(day)) return name;
    return year(day.getYear() + 1).holidayOn(day);
  }

  private static boolean worked(YearArrangement arrangement, LocalDate day) {
    return arrangement.workdays().contains(day);
  }
}
