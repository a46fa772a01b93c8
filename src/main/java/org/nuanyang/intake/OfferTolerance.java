package org.nuanyang.intake;

import java.util.List;
import org.nuanyang.identity.Actor;

/**
 * Order to accept with gaps (容缺受理).
 *
 * @param coreSeen the clerk has seen identity, signed form and the facts
 * @param papers codes of the papers that follow later
 * @param signedOnPaper the pledge was signed at the window; else the applicant signs on the phone
 */
public record OfferTolerance(
    ApplicationId application, long version, boolean coreSeen, List<String> papers, boolean signedOnPaper, Actor by) {}
