/**
 * Takes applications for legal aid from the first form to the decision, and announces
 * {@link org.nuanyang.intake.AidGranted}. Who takes the case is no concern of ours: assignment listens.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared", "identity", "network", "documents", "deadlines", "notices", "policies", "matters", "eligibility", "visits", "serving"
    })
package org.nuanyang.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
