package org.nuanyang.notices;

import java.time.LocalDateTime;

/**
 * Hours of the day in which a person can safely be reached.
 *
 * @param from 0 to 23
 * @param until 1 to 24, later than {@code from}; 0 to 24 is at any hour
 */
public record SafeHours(int from, int until) {

  public static final SafeHours ANY = new SafeHours(0, 24);

  public SafeHours {
    if (from < 0 || until > 24 || from >= until) throw new IllegalArgumentException("not hours of a day: " + from + " to " + until);
  }

  /** This moment when it is safe, else the next safe one. */
  public LocalDateTime next(LocalDateTime now) {
    if (now.getHour() < from) return now.toLocalDate().atTime(from, 0);
    return now.getHour() < until ? now : now.toLocalDate().plusDays(1).atTime(from, 0);
  }
}
