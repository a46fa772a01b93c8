package org.nuanyang.knowledge.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The day whose law a reader wants; an impossible one is today. */
@Component
class AskedDay {

  private static final LocalDate FIRST = LocalDate.of(1949, 10, 1);
  private static final int YEARS_AHEAD = 50;

  private final Clock clock;

  AskedDay(Clock clock) {
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  LocalDate read(@Nullable String asOf) {
    LocalDate today = today();
    if (asOf == null || asOf.isBlank()) return today;
    try {
      LocalDate day = LocalDate.parse(asOf.strip());
      return day.isBefore(FIRST) || day.isAfter(today.plusYears(YEARS_AHEAD)) ? today : day;
    } catch (DateTimeParseException mistyped) {
      return today;
    }
  }
}
