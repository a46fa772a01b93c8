package org.nuanyang.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A period the law grants, counted as the Civil Code counts it (arts. 200-204): the opening day is
 * left out, hours run from the moment, a month ends on the corresponding day or the month's last,
 * and a last day that is not worked gives way to the first working day after it.
 *
 * @param amount how many units, 0 (the same day) to 3660
 * @param rollForward false for custody terms and wherever waiting would rob the person protected
 */
public record StatutoryTerm(int amount, TermUnit unit, boolean rollForward) {

  public StatutoryTerm {
    if (amount < 0 || amount > 3660) throw new IllegalArgumentException("a term of " + amount);
    if (unit.fromTheMoment()) rollForward = false;
  }

  public static StatutoryTerm days(int days) {
    return new StatutoryTerm(days, TermUnit.D, true);
  }

  public static StatutoryTerm workingDays(int days) {
    return new StatutoryTerm(days, TermUnit.WD, true);
  }

  public static StatutoryTerm months(int months) {
    return new StatutoryTerm(months, TermUnit.M, true);
  }

  public static StatutoryTerm hours(int hours) {
    return new StatutoryTerm(hours, TermUnit.H, false);
  }

  /** Where plain counting arrives, before a day of rest gives way. */
  public LocalDate unrolledDayFrom(LocalDate opening, WorkCalendar calendar) {
    return switch (unit) {
      case D -> opening.plusDays(amount);
      case WD -> calendar.plusWorkingDays(opening, amount);
      case M -> opening.plusMonths(amount);
      case Y -> opening.plusYears(amount);
      case H, MIN -> throw new IllegalStateException("runs from a moment");
    };
  }

  public LocalDate lastDayFrom(LocalDate opening, WorkCalendar calendar) {
    return rolled(unrolledDayFrom(opening, calendar), calendar);
  }

  /** Gives way to the first working day when the term rolls. */
  public LocalDate rolled(LocalDate unrolled, WorkCalendar calendar) {
    return rollForward ? calendar.onOrAfter(unrolled) : unrolled;
  }

  /** The latest day for an act that must be done this long before an event; never rolls. */
  public LocalDate latestDayBefore(LocalDate event, WorkCalendar calendar) {
    return switch (unit) {
      case D -> event.minusDays(amount);
      case WD -> calendar.minusWorkingDays(event, amount);
      case M -> event.minusMonths(amount);
      case Y -> event.minusYears(amount);
      case H, MIN -> throw new IllegalStateException("runs from a moment");
    };
  }

  /** The last moment of a term in hours or minutes. */
  public Instant lastMomentFrom(Instant opening) {
    return opening.plus(amount, unit == TermUnit.H ? ChronoUnit.HOURS : ChronoUnit.MINUTES);
  }
}
