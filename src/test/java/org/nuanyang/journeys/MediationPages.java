package org.nuanyang.journeys;

/** Disputes settled without a court, and the way between mediation and aid. */
final class MediationPages extends PageRows {

  MediationPages(PageRows guide, LivingMediation there) {
    super(guide);
    String desk = "/desk/mediation/";
    row("/desk/mediation", "mediator", "/desk/mediation", "/desk/mediation?which=NEW", "/desk/mediation?which=OVER");
    add("/desk/mediation", "clerk", "/desk/mediation");
    row("/desk/mediation/new", "mediator", desk + "new");
    row("/desk/mediation/{id}", "mediator", desk + there.applied, desk + there.running, desk + there.agreed);
    row("/desk/mediation/{id}/mediators/{mediator}/reasons", "mediator", desk + there.running + "/mediators/" + there.another(living.actor("mediator").id()) + "/reasons");
    row("/desk/mediation/{id}/help", "mediator", desk + there.running + "/help");
    row("/desk/mediation/{id}/sessions", "mediator", desk + there.running + "/sessions", desk + there.running + "/sessions?find=lent&kind=VIDEO");
    row("/desk/mediation/{id}/agreement", "mediator", desk + there.running + "/agreement", desk + there.signing + "/agreement");
    row("/desk/mediation/{id}/aid", "mediator", desk + there.running + "/aid");
    row("/desk/mediation/cards", "mediator", desk + "cards");
    row("/desk/mediation/sums", "mediator", desk + "sums?calculator=wage_arrears");
    row("/desk/mediation/figures", "mediator", desk + "figures");
    add("/desk/mediation/figures", "leader", desk + "figures");
    row("/desk/rooms", "mediator", "/desk/rooms");
    add("/desk/rooms", "clerk", "/desk/rooms");
    row("/desk/rooms/new", "mediator", "/desk/rooms/new");
    row("/desk/rooms/{id}", "mediator", "/desk/rooms/" + living.one("select id from bookable where kind = 'ROOM' and organisation = (select organisation from account where login = 'mediator') order by id limit 1"));
    row("/desk/transfers", "clerk", "/desk/transfers", "/desk/transfers?direction=MED_TO_AID");
    row("/desk/transfers/{id}", "clerk", "/desk/transfers/" + there.transfer);
    row("/desk/transfers/new", "clerk", "/desk/transfers/new?matter=" + living.one("select matter from aid_application where deciding_organisation = (select organisation from account where login = 'clerk') order by id desc limit 1"));
    row("/organ/disputes", "dispute", "/organ/disputes");
    row("/organ/disputes/new", "dispute", "/organ/disputes/new");
    row("/organ/disputes/{id}", "dispute", "/organ/disputes/" + there.applied);
    row("/kiosk", PUBLIC, "/kiosk", "/kiosk?at=" + living.one("select organisation from account where login = 'clerk'"));
    row("/mediate", PUBLIC, "/mediate");
    row("/mediate/new", PUBLIC, "/mediate/new");
    row("/settle", PUBLIC, "/settle", "/settle?code=AAAAA");
    row("/settle/{code}", PUBLIC, "/settle/" + there.code());
  }
}
