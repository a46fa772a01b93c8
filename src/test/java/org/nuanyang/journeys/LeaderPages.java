package org.nuanyang.journeys;

/** What leaders answer for, and the week. */
final class LeaderPages extends PageRows {

  LeaderPages(PageRows guide, LivingRounds there) {
    super(guide);
    String desk = "/desk/rounds";
    row(desk, "leader", desk);
    row(desk + "/all", "leader", desk + "/all", desk + "/all?show=all");
    add(desk + "/all", "bureau", desk + "/all");
    row(desk + "/new", "leader", desk + "/new", desk + "/new?kind=PLACE&subject=" + there.place);
    row(desk + "/{id}", "leader", desk + "/" + there.charge);
    row(desk + "/{id}/visit", "leader", desk + "/" + there.charge + "/visit");
    row(desk + "/visits/{id}", "leader", desk + "/visits/" + there.visit);
    row(desk + "/briefs", "leader", desk + "/briefs");
    add(desk + "/briefs", "bureau", desk + "/briefs");
    String brief = desk + "/briefs/" + there.brief;
    row(desk + "/briefs/{id}", "leader", brief);
    add(desk + "/briefs/{id}", "bureau", brief);
    row(desk + "/briefs/{id}/files", "leader", brief + "/files?what=APPLICATIONS", brief + "/files?what=SERVICES_TAKEN");
    String hall = "/desk/exchange";
    row(hall, "admin", hall, hall + "?show=failed&kind=PROGRESS");
    row(hall + "/days", "admin", hall + "/days");
    row(hall + "/days/{id}", "admin", hall + "/days/" + there.hallDay);
    row(hall + "/keys", "admin", hall + "/keys");
    row(hall + "/ratings", "leader", hall + "/ratings");
    row("/desk/script", "clerk", "/desk/script");
    row("/desk/windows", "director", "/desk/windows");
    add("/desk/windows", "clerk", "/desk/windows");
    row("/desk/windows/pledges", "director", "/desk/windows/pledges");
  }
}
