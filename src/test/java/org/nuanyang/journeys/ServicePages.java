package org.nuanyang.journeys;

/** The window, the units behind it, and what they offer. */
final class ServicePages extends PageRows {

  ServicePages(PageRows guide, LivingServices window) {
    super(guide);
    row("/catalogue/{code}", PUBLIC, "/catalogue/notary", "/catalogue/legal-aid", "/catalogue/notary?at=" + window.centre());
    row("/catalogue/{code}/notice", PUBLIC, "/catalogue/labour-arbitration/notice");
    row("/catalogue/{code}/apply", PUBLIC, "/catalogue/reconsideration/apply", "/catalogue/forensic/apply");
    row("/catalogue/{code}/done", PUBLIC, "/catalogue/notary/done?number=" + window.number());
    row("/desk/services", "clerk", "/desk/services", "/desk/services?list=ELSEWHERE");
    add("/desk/services", "notary", "/desk/services");
    row("/desk/first-contacts", "clerk", "/desk/first-contacts", "/desk/first-contacts?show=in");
    row("/desk/services/new", "clerk", "/desk/services/new", "/desk/services/new?matter=" + window.matter());
    row("/desk/services/new/{code}", "clerk", "/desk/services/new/forensic", "/desk/services/new/notary?matter=" + window.matter());
    row("/desk/services/{id}", "clerk", "/desk/services/" + window.received(), "/desk/services/" + window.offered());
    add("/desk/services/{id}", "notary", "/desk/services/" + window.offered());
    add("/desk/services/{id}", "notary", "/desk/services/" + window.inWork());
    row("/desk/referrals", "clerk", "/desk/referrals", "/desk/referrals?over=true");
    add("/desk/referrals", "forensic", "/desk/referrals");
    row("/desk/referrals/prices", "forensic", "/desk/referrals/prices");
    row("/desk/referrals/new", "clerk", "/desk/referrals/new?kind=FORENSIC_INSTITUTE&matter=" + window.matter(), "/desk/referrals/new?matter=" + window.matter() + "&service=" + window.received());
    row("/desk/referrals/{id}", "clerk", "/desk/referrals/" + window.referred());
    add("/desk/referrals/{id}", "forensic", "/desk/referrals/" + window.referred());
    row("/body/{id}", PUBLIC, "/body/" + window.referred());
    row("/prison-visits/done", PUBLIC, "/prison-visits/done?number=" + window.number());
    row("/follow/{number}/prison-visit/{id}", living.phone(), window.ownVisit(living.phoneNumber()));
    row("/desk/prison-visits", "clerk", "/desk/prison-visits", "/desk/prison-visits?over=true");
    row("/desk/prison-visits/{id}", "clerk", "/desk/prison-visits/" + window.visit());
    row("/prison", "prison", "/prison");
    row("/prison/{id}", "prison", "/prison/" + window.visit());
    row("/queue/{site}", PUBLIC, "/queue/" + window.centre(), "/queue/" + window.centre() + "?kiosk=true");
    row("/queue/{site}/screen", PUBLIC, "/queue/" + window.centre() + "/screen");
    row("/queue/tickets/{id}", PUBLIC, "/queue/tickets/" + window.ticket());
    row("/desk/queue", "clerk", "/desk/queue", "/desk/queue?taken=" + window.ticket());
    row("/desk/queue/figures", "director", "/desk/queue/figures");
    row("/desk/catalogue", "director", "/desk/catalogue");
    add("/desk/catalogue", "rules", "/desk/catalogue");
    row("/desk/catalogue/new", "rules", "/desk/catalogue/new");
    row("/desk/catalogue/items/{code}", "director", "/desk/catalogue/items/notary");
    row("/desk/catalogue/editions/{id}", "rules", "/desk/catalogue/editions/" + window.draft());
    row("/desk/catalogue/editions/{id}/edit", "rules", "/desk/catalogue/editions/" + window.draft() + "/edit");
    row("/desk/catalogue/variations/{id}", "rules", "/desk/catalogue/variations/" + window.variation());
    row("/desk/catalogue/variations/{id}/edit", "rules", "/desk/catalogue/variations/" + window.variation() + "/edit");
  }
}
