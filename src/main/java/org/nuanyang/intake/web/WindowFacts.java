package org.nuanyang.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.identity.Actor;
import org.nuanyang.policies.Policies;
import org.springframework.stereotype.Component;

/** The facts an officer's form states, under the rules of today; window and offline form share it. */
@Component
class WindowFacts {

  private final Policies policies;
  private final Clock clock;

  WindowFacts(Policies policies, Clock clock) {
    this.policies = policies;
    this.clock = clock;
  }

  Facts of(WindowForm form, Actor by) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    Facts facts = Facts.on(policies.profileOf(by.city()), today).inGroups(new LinkedHashSet<>(form.getGroups()));
    if (!form.getMatterCode().isEmpty()) facts = facts.about(form.getMatterCode());
    return form.addTo(facts);
  }
}
