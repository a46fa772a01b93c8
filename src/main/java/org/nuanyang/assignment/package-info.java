/**
 * Finds the lawyer for a granted case, in time and fairly: who may, who must not and why, who is best;
 * the lawyer's acceptance or refusal. Announces {@link org.nuanyang.assignment.LawyerAssigned}.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared", "identity", "network", "documents", "deadlines", "notices", "policies", "pool", "matters", "intake"
    })
package org.nuanyang.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
