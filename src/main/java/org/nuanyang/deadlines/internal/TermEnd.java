package org.nuanyang.deadlines.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ReckonedDeadline;
import org.nuanyang.shared.CityClock;

/** The moments a counted term speaks at. @param warnAt null when it ends without a warning */
record TermEnd(Instant at, @Nullable Instant warnAt) {

  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
  private static final LocalTime MORNING = LocalTime.of(8, 30);

  /** Null when the law fixes no period. */
  static @Nullable TermEnd of(ReckonedDeadline counted) {
    Instant end = null;
    if (counted.lastMoment() != null) end = counted.lastMoment().toInstant();
    else if (counted.lastDay() != null) end = counted.lastDay().atTime(LAST_SECOND).atZone(CityClock.ZONE).toInstant();
    return end == null ? null : new TermEnd(end.truncatedTo(ChronoUnit.MILLIS), warning(counted, end));
  }

  /** Days are warned of on a morning, counted back from the day before rest days gave way. */
  private static @Nullable Instant warning(ReckonedDeadline counted, Instant end) {
    String warn = counted.rule().warn();
    if (warn == null) return null;
    int count = Integer.parseInt(warn.replaceAll("[A-Z]", ""));
    LocalDate day = counted.unrolledDay();
    return switch (warn.replaceAll("[0-9]", "")) {
      case "D" -> day == null ? null : day.minusDays(count).atTime(MORNING).atZone(CityClock.ZONE).toInstant();
      case "H" -> end.minusSeconds(count * 3600L);
      case "MIN" -> end.minusSeconds(count * 60L);
      default -> throw new IllegalStateException("warning of " + counted.rule().code() + ": " + warn);
    };
  }
}
