package org.nuanyang.duty;

import java.time.DayOfWeek;
import java.util.List;

/**
 * How a station is to be served.
 *
 * @param weekly turns that come back every week, in the order of the week
 */
public record StationPlan(DutyMode mode, Arrangement arrangement, boolean large, int leastTurns, List<WeeklySlot> weekly) {

  private static final int WORKING_DAYS = 5;

  public StationPlan {
    weekly = List.copyOf(weekly);
  }

  /** Refuses a plan below what the station must have. */
  public void mustSuffice() {
    if (weekly.size() < leastTurns) throw new NotInRota("duty.too-few-turns", leastTurns);
    if (large && weekly.stream().map(WeeklySlot::day).filter(day -> day.getValue() <= WORKING_DAYS).distinct().count() < WORKING_DAYS)
      throw new NotInRota("duty.large-needs-every-day");
    for (DayOfWeek day : DayOfWeek.values()) {
      long halves = weekly.stream().filter(slot -> slot.day() == day).flatMap(slot -> slot.session().halves().stream()).count();
      long different = weekly.stream().filter(slot -> slot.day() == day).flatMap(slot -> slot.session().halves().stream()).distinct().count();
      if (halves != different) throw new NotInRota("duty.turns-overlap");
    }
  }
}
