/**
 * What is said against the office's work and what is demanded of it from above: objections to refusals
 * and terminations, heard by the justice bureau; complaints; orders to act (督办); collective discussion.
 * It decides nothing in the office's place, but its orders are carried out through the doors below.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared", "identity", "network", "documents", "deadlines", "notices", "policies", "pool", "matters", "eligibility", "intake",
      "assignment", "cases", "serving"
    })
package org.nuanyang.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
