package org.nuanyang.mediation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.deadlines.DeadlineRules;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.mediation.Transfers;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.CityClock;
import org.springframework.stereotype.Component;

/** Lets those terms of the aid rest whose own rule names mediation as a reason, and no others: mediation never stops a clock silently. */
@Component
class RestingTerms {

  private final Deadlines deadlines;
  private final DeadlineRules rules;
  private final Policies policies;
  private final Clock clock;

  RestingTerms(Deadlines deadlines, DeadlineRules rules, Policies policies, Clock clock) {
    this.deadlines = deadlines;
    this.rules = rules;
    this.policies = policies;
    this.clock = clock;
  }

  void rest(AidTransfer sent) {
    for (String rule : thatMay(sent, Set.of("RUNNING", "PAUSED"))) deadlines.pause(sent.application, rule, Transfers.PAUSE);
  }

  void run(AidTransfer sent) {
    for (String rule : thatMay(sent, Set.of("PAUSED"))) deadlines.resume(sent.application, rule, Transfers.PAUSE);
  }

  private List<String> thatMay(AidTransfer sent, Set<String> states) {
    if (sent.application == null) return List.of();
    String profile = policies.profileOf(sent.city);
    LocalDate on = LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
    return deadlines.of(sent.application).stream()
        .filter(term -> states.contains(term.state()))
        .map(ClockView::rule)
        .filter(rule -> rules.rule(profile, rule, on).pausable().contains(Transfers.PAUSE))
        .toList();
  }
}
