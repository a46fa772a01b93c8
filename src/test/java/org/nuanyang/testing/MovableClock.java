package org.nuanyang.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.RewindableClock;

/**
 * A clock in the city's zone that stands still until a test moves it. Starts on Wednesday
 * 2026-07-01 at 09:00; {@link WithDatabase} sets it back there before every test.
 */
public final class MovableClock extends Clock implements RewindableClock {

  public static final LocalDateTime START = LocalDateTime.of(2026, 7, 1, 9, 0);

  private final ZoneId zone;
  private volatile Instant now;

  public MovableClock() {
    this(CityClock.ZONE, at(START));
  }

  private MovableClock(ZoneId zone, Instant now) {
    this.zone = zone;
    this.now = now;
  }

  /** Puts the clock to a moment of the city, forwards or back. */
  public void set(LocalDateTime moment) {
    now = at(moment);
  }

  /** Puts the clock to nine in the morning of a day. */
  public void set(LocalDate day) {
    set(day.atTime(9, 0));
  }

  public void advance(Duration step) {
    now = now.plus(step);
  }

  @Override
  public void at(Instant moment, Runnable work) {
    Instant kept = now;
    now = moment;
    try {
      work.run();
    } finally {
      now = kept;
    }
  }

  public void reset() {
    set(START);
  }

  public LocalDate today() {
    return LocalDate.ofInstant(now, zone);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new MovableClock(other, now);
  }

  private static Instant at(LocalDateTime moment) {
    return moment.atZone(CityClock.ZONE).toInstant();
  }
}
