/**
 * Figures with definitions: listens to what happens and counts it by organisation and month as it
 * happens. Nothing is counted by reading through other rooms' tables; a board costs the same however
 * big the city is. Keeps numbers, days and sums of money, never a person's name.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared", "identity", "network", "outreach", "deadlines", "matters", "consultation", "intake", "assignment", "cases", "duty",
      "criminal", "catalogue", "referrals", "prisonvisits", "mediation"
    })
package org.nuanyang.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
