/**
 * The demo city: a fictional prefecture of the size the field reports describe, from a fixed seed.
 * Exists in demo mode and for the operator's errand that makes bigger cities to measure with.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared", "identity", "network", "directory", "documents", "deadlines", "notices", "policies", "pool", "matters", "eligibility",
      "consultation", "intake", "assignment", "cases", "criminal", "booking", "referrals", "duty", "statistics",
      "mediation", "catalogue", "prisonvisits", "visits", "cooperation", "oversight", "patrol", "petitions", "aftercare", "training", "groups", "archive", "quality", "queue"
    })
package org.nuanyang.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
