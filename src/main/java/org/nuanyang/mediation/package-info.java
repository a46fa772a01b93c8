/**
 * Disputes settled without a court (人民调解): from the request of a person, a court or a dispute centre to the
 * agreement that is kept, confirmed or broken, with sessions, records and the papers of each; and the way between
 * mediation and legal aid in both directions (援调对接), on which nobody tells the story twice.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared", "identity", "network", "documents", "deadlines", "notices", "policies", "knowledge", "retrieval", "calculators", "matters",
      "eligibility", "intake", "assignment", "cases", "booking", "criminal"
    })
package org.nuanyang.mediation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
