package org.nuanyang.deadlines.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.DeadlineRule;
import org.nuanyang.deadlines.DeadlineRules;
import org.nuanyang.deadlines.ReckonDeadline;
import org.nuanyang.deadlines.ReckonDeadline.Happened;
import org.nuanyang.deadlines.ReckonedDeadline;
import org.nuanyang.shared.CityClock;
import org.springframework.stereotype.Component;

/** Counts the term of a clock from what the clock remembers. */
@Component
class TermOfClock {

  private final DeadlineRules rules;
  private final Clock clock;

  TermOfClock(DeadlineRules rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  /** The end of a new term; null when the law fixes no period. */
  @Nullable TermEnd end(String profile, String rule, Instant triggeredAt) {
    return TermEnd.of(
        rules.reckon(new ReckonDeadline(profile, rule, triggeredAt.atZone(CityClock.ZONE), List.of(), List.of())));
  }

  TermEnd end(RunningClock of, Interruptions interruptions) {
    return Objects.requireNonNull(TermEnd.of(count(of, interruptions)), "a clock runs towards an end");
  }

  ReckonedDeadline count(RunningClock of, Interruptions interruptions) {
    return rules.reckon(
        new ReckonDeadline(
            of.profile(),
            of.rule(),
            of.triggeredAt().atZone(CityClock.ZONE),
            interruptions.untilDay(LocalDate.now(clock.withZone(CityClock.ZONE))),
            of.extendedUntil() == null ? List.of() : List.of(new Happened("EXTENDED", of.extendedUntil()))));
  }

  DeadlineRule rule(RunningClock of) {
    return rules.rule(of.profile(), of.rule(), LocalDate.ofInstant(of.triggeredAt(), CityClock.ZONE));
  }
}
