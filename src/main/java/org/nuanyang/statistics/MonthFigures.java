package org.nuanyang.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one organisation, or several together, came to in one month. */
public record MonthFigures(YearMonth month, Map<Indicator, BigDecimal> values) {

  public MonthFigures plus(MonthFigures other) {
    Map<Indicator, BigDecimal> sum = new EnumMap<>(Indicator.class);
    sum.putAll(values);
    other.values.forEach((what, value) -> sum.merge(what, value, BigDecimal::add));
    return new MonthFigures(month, sum);
  }

  public static MonthFigures none(YearMonth month) {
    return new MonthFigures(month, Map.of());
  }

  public BigDecimal of(Indicator what) {
    return values.getOrDefault(what, BigDecimal.ZERO);
  }

  public long count(Indicator what) {
    return of(what).longValue();
  }

  public long decided() {
    return count(Indicator.GRANTED) + count(Indicator.REFUSED);
  }

  /** Average days from arrival to decision, one decimal; null when nothing was decided. */
  public @Nullable BigDecimal daysToDecision() {
    return decided() == 0 ? null : of(Indicator.DECISION_DAYS).divide(BigDecimal.valueOf(decided()), 1, RoundingMode.HALF_UP);
  }

  /** Percent of decisions in time, rounded down so that 100 means all; null when nothing was decided. */
  public @Nullable Integer decidedInTime() {
    return percent(count(Indicator.DECIDED_IN_TIME), decided());
  }

  /** Percent of assignments in time, rounded down; null when nothing was assigned. */
  public @Nullable Integer assignedInTime() {
    return percent(count(Indicator.ASSIGNED_IN_TIME), count(Indicator.ASSIGNED));
  }

  /**
   * Percent of all cases accepted, by application and by notice, that are criminal ({@code criminal_share}), one decimal;
   * null when none was accepted.
   */
  public @Nullable BigDecimal criminalShare() {
    long accepted = count(Indicator.GRANTED) + count(Indicator.NOTICES);
    return accepted == 0 ? null : of(Indicator.CRIMINAL_CASES).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(accepted), 1, RoundingMode.HALF_UP);
  }

  /** Percent of duty shifts for which somebody came in time, rounded down; null when there were none. */
  public @Nullable Integer dutyAttendance() {
    return percent(count(Indicator.DUTY_KEPT), count(Indicator.DUTY_KEPT) + count(Indicator.DUTY_MISSED));
  }

  /** Percent of notices of a plea that a duty lawyer answered by being there, rounded down and at most 100; null when there were none. */
  public @Nullable Integer pleaHelpRate() {
    return percent(Math.min(count(Indicator.PLEAS_WITNESSED), count(Indicator.PLEA_CALLS)), count(Indicator.PLEA_CALLS));
  }

  private static @Nullable Integer percent(long part, long whole) {
    return whole == 0 ? null : (int) (part * 100 / whole);
  }
}
