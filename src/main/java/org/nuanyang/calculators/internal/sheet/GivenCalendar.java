package org.nuanyang.calculators.internal.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nuanyang.shared.WorkCalendar;
import org.nuanyang.shared.YearArrangement;
import org.nuanyang.shared.YearArrangement.Holiday;
import org.nuanyang.shared.YearArrangement.Status;

/** The calendar somebody sends along: weekends, less its makeup workdays, plus its days off. It takes the place of ours. */
public final class GivenCalendar implements WorkCalendar {

  private final Map<Integer, YearArrangement> years = new HashMap<>();
  private final List<LocalDate> off;
  private final List<LocalDate> worked;

  private GivenCalendar(List<LocalDate> off, List<LocalDate> worked) {
    this.off = off;
    this.worked = worked;
  }

  /** The calendar of the inputs; ours when they bring none. */
  public static WorkCalendar of(Given in, WorkCalendar ours) {
    Given calendar = in.part("calendar");
    if (calendar == null) return ours;
    List<LocalDate> off = new ArrayList<>(calendar.days("non_working"));
    off.addAll(calendar.days("statutory_holidays"));
    return new GivenCalendar(off, calendar.days("makeup_workdays"));
  }

  /** The statutory holidays it names; none when it names none. */
  public static List<LocalDate> statutory(Given in) {
    Given calendar = in.part("calendar");
    return calendar == null ? List.of() : calendar.days("statutory_holidays");
  }

  @Override
  public YearArrangement year(int year) {
    return years.computeIfAbsent(year, each ->
        new YearArrangement(
            each,
            Status.OFFICIAL,
            "",
            off.stream().filter(day -> day.getYear() == each).map(day -> new Holiday("", day, day)).toList(),
            worked.stream().filter(day -> day.getYear() == each).toList()));
  }
}
