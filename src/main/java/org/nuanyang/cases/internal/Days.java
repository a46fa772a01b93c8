package org.nuanyang.cases.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.nuanyang.shared.CityClock;

/** Between the moment something happened and the day the law counts. */
final class Days {

  private Days() {}

  static LocalDate of(Instant at) {
    return LocalDate.ofInstant(at, CityClock.ZONE);
  }

  static Instant startOf(LocalDate day) {
    return day.atStartOfDay(CityClock.ZONE).toInstant();
  }
}
