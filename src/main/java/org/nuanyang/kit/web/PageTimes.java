package org.nuanyang.kit.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.CityClock;

/** Times as pages write them, in the city's zone. */
final class PageTimes {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy年M月");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("M月d日 HH:mm");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

  private final Clock clock;

  PageTimes(Clock clock) {
    this.clock = clock;
  }

  /** 2026年11月22日 */
  public String day(@Nullable TemporalAccessor time) {
    return write(DAY, time);
  }

  /** 2026年11月 */
  public String month(@Nullable TemporalAccessor time) {
    return write(MONTH, time);
  }

  /** 11月22日 09:30; with the year when it is not this year's; a date alone is written as {@link #day}. */
  public String moment(@Nullable TemporalAccessor time) {
    if (time instanceof LocalDate) return day(time);
    TemporalAccessor local = inCity(time);
    if (local instanceof LocalDateTime t && t.getYear() != LocalDate.now(clock).getYear()) return exact(t);
    return write(MOMENT, local);
  }

  /** 09:30, where the day is said already. */
  public String time(@Nullable TemporalAccessor time) {
    return write(TIME, time);
  }

  /** 2026年11月22日 09:30 */
  public String exact(@Nullable TemporalAccessor time) {
    return time instanceof LocalDate ? day(time) : write(EXACT, time);
  }

  /** The tone of a clock: bad when missed or overdue, warn within the last two days, good when kept. */
  public String tone(String state, Instant dueAt) {
    return switch (state) {
      case "KEPT" -> "good";
      case "MISSED" -> "bad";
      case "RUNNING" -> {
        Instant now = clock.instant();
        if (dueAt.isBefore(now)) yield "bad";
        yield dueAt.isBefore(now.plus(Duration.ofDays(2))) ? "warn" : "info";
      }
      default -> "neutral";
    };
  }

  private static String write(DateTimeFormatter pattern, @Nullable TemporalAccessor time) {
    return time == null ? "" : pattern.format(inCity(time));
  }

  private static @Nullable TemporalAccessor inCity(@Nullable TemporalAccessor time) {
    return time instanceof Instant instant ? LocalDateTime.ofInstant(instant, CityClock.ZONE) : time;
  }
}
