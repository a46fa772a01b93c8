/**
 * Duty lawyers (值班律师): their stations at courts, procuratorates, detention centres and elsewhere, the rota
 * with its draw, swaps and absences, the help given there (法律帮助) with its ledger, and the sheet of
 * shifts on which the subsidy rests. A duty lawyer is no defender: who needs one is announced by
 * {@link org.nuanyang.duty.DefenderNeeded}, and what comes of it is no concern of ours.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared", "identity", "network", "documents", "deadlines", "notices", "policies", "matters", "eligibility", "intake"
    })
package org.nuanyang.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
