/**
 * Criminal cases in which a court, a procuratorate or the police tells the centre that somebody has no
 * defender (通知辩护): the notice by whichever door, its completeness, the one file it makes, the terms of
 * both sides, the answer to the organ, refusal of the lawyer, own counsel, and the monthly reconciliation
 * with each organ. A registered notice is aid that is due: it is announced as
 * {@link org.nuanyang.intake.AidGranted}, and assignment and cases carry it on as they carry any other.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared", "identity", "network", "documents", "deadlines", "notices", "policies", "matters", "intake", "assignment",
      "cases", "duty"
    })
package org.nuanyang.criminal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
