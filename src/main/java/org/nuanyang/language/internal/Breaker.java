package org.nuanyang.language.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nuanyang.language.EndpointView.State;

/**
 * Spares people the wait for an endpoint that is down: after three failures in a row it rests, half a minute at
 * first, twice as long after each trial that fails, ten minutes at most. One question tries it after each rest.
 */
final class Breaker {

  private static final int FAILURES = 3;
  private static final Duration FIRST_REST = Duration.ofSeconds(30);
  private static final Duration LONGEST_REST = Duration.ofMinutes(10);

  private final Clock clock;
  private int failures;
  private Duration rest = FIRST_REST;
  private @Nullable Instant restsUntil;
  private boolean onTrial;

  Breaker(Clock clock) {
    this.clock = clock;
  }

  /** Whether a question may go there now. Whoever is let through tells what came of it. */
  synchronized boolean lets() {
    if (restsUntil == null) return true;
    if (onTrial || clock.instant().isBefore(restsUntil)) return false;
    onTrial = true;
    return true;
  }

  synchronized void worked() {
    failures = 0;
    rest = FIRST_REST;
    restsUntil = null;
    onTrial = false;
  }

  synchronized void failed() {
    if (++failures < FAILURES) return;
    if (onTrial) rest = rest.compareTo(LONGEST_REST.dividedBy(2)) > 0 ? LONGEST_REST : rest.multipliedBy(2);
    restsUntil = clock.instant().plus(rest);
    onTrial = false;
  }

  /** Whoever was let through did not ask after all. */
  synchronized void givenUp() {
    onTrial = false;
  }

  synchronized State state() {
    if (restsUntil == null) return State.ANSWERS;
    return onTrial || clock.instant().isBefore(restsUntil) ? State.RESTS : State.TRIED_NEXT;
  }
}
