package org.nuanyang.criminal;

import java.time.LocalDate;

/**
 * What the court reports about a refusal of the lawyer.
 *
 * @param on the day the refusal was allowed, or for ordinary cases the day it was made
 * @param goodReason whether the court found the reason good; without one a mandatory defence goes on
 * @param reopenedHearing whether the hearing had been reopened after an earlier refusal
 */
public record RefusedLawyer(LocalDate on, boolean goodReason, boolean reopenedHearing, String reason) {}
