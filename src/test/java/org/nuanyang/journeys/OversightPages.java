package org.nuanyang.journeys;

/** What is said against the office, and demanded of it. */
final class OversightPages extends PageRows {

  OversightPages(PageRows guide, LivingOversight said) {
    super(guide);
    row("/follow/{number}/objection/{id}", living.phone(), said.refusedMatter() + "/objection/" + said.refused());
    row("/follow/{number}/objection/{id}/withdraw", living.phone(), said.refusedMatter() + "/objection/" + said.refused() + "/withdraw");
    row("/follow/{number}/case/{id}/replacement", living.phone(), said.ownCase());
    row("/desk/objections/new", "bureau", "/desk/objections/new?subject=" + said.refused());
    row("/follow/{number}/complaint", living.phone(), said.refusedMatter() + "/complaint");
    row("/desk/complaints/new", "clerk", "/desk/complaints/new");
    row("/desk/complaints/{id}", "bureau", "/desk/complaints/" + said.complained(), "/desk/complaints/" + said.investigated());
    row("/desk/complaints", "bureau", "/desk/complaints", "/desk/complaints?show=all");
    add("/desk/complaints", "director", "/desk/complaints");
    row("/desk/supervision/new", "leader", "/desk/supervision/new?target=APPLICATION&subject=" + said.refused());
    row("/desk/supervision", "leader", "/desk/supervision", "/desk/supervision?show=all");
    String pressed = "/desk/supervision/" + said.pressed();
    row("/desk/supervision/{id}", "director", pressed);
    add("/desk/supervision/{id}", "leader", pressed);
    row("/desk/discussions/new", "reviewer", "/desk/discussions/new?target=APPLICATION&subject=" + said.refused());
    row("/desk/discussions", "director", "/desk/discussions", "/desk/discussions?show=held");
    row("/desk/discussions/{id}", "director", "/desk/discussions/" + said.toDiscuss(), "/desk/discussions/" + said.discussed());
    row("/desk/objections", "bureau", "/desk/objections", "/desk/objections?show=all");
    row("/desk/objections/{id}", "bureau", "/desk/objections/" + said.objected(), "/desk/objections/" + said.maintained());
  }
}
