package org.nuanyang.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.RewindableClock;
import org.springframework.stereotype.Component;

/** Lets the people of the demo city do something some days ago, through the front doors and as themselves. */
@Component
class DemoDays {

  private final Accounts accounts;
  private final Clock clock;

  DemoDays(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate before(int days) {
    return today().minusDays(days);
  }

  /** @param days at least one: the hour may not have struck yet today */
  void ago(int days, int hour, int minute, Runnable done) {
    at(before(days).atTime(hour, minute).atZone(clock.getZone()).toInstant(), done);
  }

  /** Where the clock cannot be turned back everything happens now. */
  void at(Instant moment, Runnable done) {
    if (clock instanceof RewindableClock rewindable) rewindable.at(moment, done);
    else done.run();
  }

  Actor actor(String login) {
    return accounts.actor(DemoNetwork.id("account", login)).orElseThrow();
  }

  static UUID key(String story, int step) {
    return DemoNetwork.id(story, String.valueOf(step));
  }
}
