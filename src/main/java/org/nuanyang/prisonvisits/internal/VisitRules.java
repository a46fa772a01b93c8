package org.nuanyang.prisonvisits.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.nuanyang.policies.Policies;
import org.springframework.stereotype.Component;

/** How long and how often: parameters of the city. */
@Component
class VisitRules {

  private final Policies policies;
  private final Clock clock;

  VisitRules(Policies policies, Clock clock) {
    this.policies = policies;
    this.clock = clock;
  }

  int minutes(String city) {
    return number(city, "visit_minutes");
  }

  int timesAMonth(String city) {
    return number(city, "visits_a_month");
  }

  private int number(String city, String parameter) {
    return Integer.parseInt(policies.parameter(policies.profileOf(city), parameter, LocalDate.now(clock)));
  }
}
