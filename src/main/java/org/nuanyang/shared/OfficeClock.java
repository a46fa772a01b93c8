package org.nuanyang.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/** The system's time in the city's zone; whoever tells of the past has a time of their own meanwhile. */
final class OfficeClock extends Clock implements RewindableClock {

  private static final ScopedValue<Instant> TOLD = ScopedValue.newInstance();

  private final InstantSource source;
  private final ZoneId zone;

  OfficeClock(InstantSource source, ZoneId zone) {
    this.source = source;
    this.zone = zone;
  }

  @Override
  public void at(Instant moment, Runnable work) {
    if (moment.isAfter(source.instant())) throw new IllegalArgumentException("not yet: " + moment);
    ScopedValue.where(TOLD, moment).run(work);
  }

  @Override
  public Instant instant() {
    return TOLD.isBound() ? TOLD.get() : source.instant();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new OfficeClock(source, other);
  }
}
