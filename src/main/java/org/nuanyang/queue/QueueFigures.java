package org.nuanyang.queue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long people waited, for the head of the hall. Minutes are rounded down; null where nobody was called. */
public record QueueFigures(String siteName, List<Day> days, List<OfNeed> needs, List<OfHour> hours) {

  /** One day. @param longWait nine of ten waited no longer than this many minutes */
  public record Day(
      LocalDate day, int taken, int done, int missed, int left, @Nullable Integer waited, @Nullable Integer longWait, @Nullable Integer service) {}

  public record OfNeed(Need need, int taken, @Nullable Integer waited, @Nullable Integer service) {}

  /** @param hour of the day in which numbers were taken */
  public record OfHour(int hour, int taken, @Nullable Integer waited) {}
}
