package org.nuanyang.journeys;

import java.util.List;
import org.nuanyang.identity.Role;

/** An application from its first page to its pledge, and what follows it. */
final class ApplicantPages extends PageRows {

  ApplicantPages(PageRows guide) {
    super(guide);
    String begun = living.begun(), filled = living.filled(), sent = living.sent();
    row("/apply/{id}/questions", living.phone(), begun + "/questions");
    for (String step : List.of("story", "you", "papers", "review")) row("/apply/{id}/" + step, living.phone(), filled + "/" + step);
    row("/apply/{id}/done", living.phone(), sent + "/done");
    row("/follow/{number}", living.phone(), living.ownMatter());
    row("/follow/{number}/online-papers", living.phone(), living.ownMatter() + "/online-papers");
    row("/follow/{number}/safe", living.phone(), living.ownMatter() + "/safe");
    row("/follow/{number}/application/{id}/supply", living.phone(), living.ownApplication() + "/supply");
    String visit = living.visitAsked();
    row("/desk/visits/{id}", living.officerOf("home_visit", "organisation", visit, Role.CLERK), "/desk/visits/" + visit);
    row("/desk/sessions/{id}", "station-clerk", "/desk/sessions/" + living.videoSession());
    living.pledgeIsOffered();
    row("/follow/{number}/application/{id}/pledge", living.phone(), living.ownApplication() + "/pledge");
    row("/follow/{number}/application/{id}/withdraw", living.phone(), living.ownApplication() + "/withdraw");
  }
}
