/**
 * Referrals to notaries, forensic institutes and arbitration bodies: sent once after the commit, with the waiver of
 * fees that aid brings (法律援助法第五十三条), worked on in the body's own system or on a plain page, and back with the
 * result. A body sees what was asked of it and nothing else of the matter.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared", "identity", "network", "documents", "deadlines", "notices", "policies", "matters", "catalogue", "eligibility", "intake", "cases"
    })
package org.nuanyang.referrals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
