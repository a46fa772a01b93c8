/**
 * The legal aid case from the grant to the archive: handler, agreement, records, hearings, stages,
 * outcome per person, closing report, file check, archive; replacement of the handler and termination.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared", "identity", "network", "documents", "deadlines", "notices", "policies", "matters", "eligibility", "intake",
      "assignment", "verification", "serving"
    })
package org.nuanyang.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
