package org.nuanyang.journeys;

/** Disputes looked for in the villages. */
final class PatrolPages extends PageRows {

  PatrolPages(PageRows guide, LivingPatrol there) {
    super(guide);
    String desk = "/desk/patrol";
    row(desk, "mediator", desk, desk + "?state=ALL&risk=HIGH");
    add(desk, "leader", desk + "?place=" + there.village);
    row(desk + "/cards/new", "mediator", desk + "/cards/new?task=" + there.task);
    row(desk + "/cards/{id}", "mediator", desk + "/cards/" + there.quiet, desk + "/cards/" + there.dangerous);
    add(desk + "/cards/{id}", "leader", desk + "/cards/" + there.dangerous);
    row(desk + "/cards/{id}/spot/{file}", "mediator", desk + "/cards/" + there.dangerous + "/spot/" + there.photo);
    row(desk + "/map", "leader", desk + "/map", desk + "/map?kind=LAND&risk=HIGH");
    add(desk + "/map", "mediator", desk + "/map?county=" + there.county);
    row(desk + "/months", "leader", desk + "/months", desk + "/months?county=" + there.county);
    row(desk + "/months/paper", "leader", desk + "/months/paper");
    row(desk + "/phone", "mediator", desk + "/phone");
    row(desk + "/tasks", "mediator", desk + "/tasks", desk + "/tasks?over=true");
    row(desk + "/tasks/new", "mediator", desk + "/tasks/new");
    row(desk + "/tasks/{id}", "mediator", desk + "/tasks/" + there.task);
  }
}
