package org.nuanyang.duty.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nuanyang.duty.Arrangement;
import org.nuanyang.duty.DutyMode;
import org.nuanyang.duty.Session;
import org.nuanyang.duty.StationPlan;
import org.nuanyang.duty.StationView;
import org.nuanyang.duty.WeeklySlot;

/** How a station is to be served: the weekdays of each session. */
record StationForm(
    @NotNull(message = "{duty.station.mode.choose}") @Nullable DutyMode mode,
    @NotNull(message = "{duty.station.arrangement.choose}") @Nullable Arrangement arrangement,
    boolean large,
    @NotNull(message = "{duty.station.least.wrong}") @Min(value = 0, message = "{duty.station.least.wrong}") @Max(value = 20, message = "{duty.station.least.wrong}") @Nullable Integer leastTurns,
    @Nullable Set<DayOfWeek> wholeDays,
    @Nullable Set<DayOfWeek> mornings,
    @Nullable Set<DayOfWeek> afternoons,
    boolean active,
    int version) {

  static StationForm of(StationView station) {
    return new StationForm(station.mode(), station.arrangement(), station.large(), station.leastTurns(), days(station, Session.DAY), days(station, Session.MORNING),
        days(station, Session.AFTERNOON), station.active(), station.version());
  }

  private static Set<DayOfWeek> days(StationView station, Session session) {
    Set<DayOfWeek> days = new TreeSet<>();
    station.weekly().stream().filter(slot -> slot.session() == session).forEach(slot -> days.add(slot.day()));
    return days;
  }

  StationPlan plan() {
    List<WeeklySlot> weekly = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      add(weekly, wholeDays(), day, Session.DAY);
      add(weekly, mornings(), day, Session.MORNING);
      add(weekly, afternoons(), day, Session.AFTERNOON);
    }
    Integer least = leastTurns();
    return new StationPlan(mode(), arrangement(), large(), least == null ? 0 : least, weekly);
  }

  private static void add(List<WeeklySlot> weekly, @Nullable Set<DayOfWeek> days, DayOfWeek day, Session session) {
    if (days != null && days.contains(day)) weekly.add(new WeeklySlot(day, session));
  }
}
