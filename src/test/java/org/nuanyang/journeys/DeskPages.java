package org.nuanyang.journeys;

/** Lists and duties that wait at the desks. */
final class DeskPages extends PageRows {

  DeskPages(PageRows guide) {
    super(guide);
    String duty = living.one("select a.login from duty_shift s join practitioner p on p.id = s.lawyer join account a on a.id = p.account where s.on_day > '" + living.today() + "' and s.state = 'PLANNED' order by s.on_day, s.id limit 1");
    String ownShift = living.one("select s.id from duty_shift s join practitioner p on p.id = s.lawyer join account a on a.id = p.account where a.login = '" + duty + "' and s.on_day > '" + living.today() + "' and s.state = 'PLANNED' order by s.on_day, s.id limit 1");
    row("/desk/duty", "director", "/desk/duty", "/desk/duty?month=" + living.today().plusMonths(1).toString().substring(0, 7));
    row("/desk/duty/shifts/{id}", "director", "/desk/duty/shifts/" + ownShift);
    row("/desk/duty/stations/{id}", "director", "/desk/duty/stations/" + living.one("select id from duty_station order by name limit 1"));
    String visit = living.one("select id from duty_record order by begun_at desc limit 1");
    row("/desk/duty/records/{id}", "director", "/desk/duty/records/" + visit);
    String helper = living.one("select a.login from duty_record r join practitioner p on p.id = r.lawyer join account a on a.id = p.account where r.id = '" + visit + "'");
    row("/desk/duty/mine", duty, "/desk/duty/mine");
    row("/desk/duty/mine/wishes", duty, "/desk/duty/mine/wishes");
    row("/desk/duty/mine/shifts/{id}", duty, "/desk/duty/mine/shifts/" + ownShift);
    row("/desk/duty/mine/records", helper, "/desk/duty/mine/records");
    row("/desk/duty/mine/records/new", helper, "/desk/duty/mine/records/new");
    row("/desk/duty/mine/records/{id}", helper, "/desk/duty/mine/records/" + visit);
    row("/duty/{code}", PUBLIC, "/duty/" + living.one("select access_code from duty_station order by name limit 1"));
    row("/desk/search", "clerk", "/desk/search?q=王");
    row("/desk/matters", "clerk", "/desk/matters?q=王");
    row("/desk/cases", "director", "/desk/cases", "/desk/cases?state=IN_PROGRESS");
    row("/desk/consultations", "clerk", "/desk/consultations", "/desk/consultations?all=true");
    row("/desk/my-cases", living.handlerOf(living.caseIn("IN_PROGRESS")), "/desk/my-cases");
    row("/desk/my-assignments", living.handlerOf(living.caseIn("ASSIGNED")), "/desk/my-assignments");
    row("/desk/statistics/files", "leader", "/desk/statistics/files?what=GRANTED", "/desk/statistics/files?what=MEDIATIONS_ACCEPTED");
    row("/desk/statistics/areas", "leader", "/desk/statistics/areas?what=MEDIATIONS_ACCEPTED", "/desk/statistics/areas?what=GRANTED");
    row("/desk/intake/new", "clerk", "/desk/intake/new");
    for (String login : LOGINS) add("/desk", login, "/desk");
    add("/desk", living.handlerOf(living.caseIn("IN_PROGRESS")), "/desk");
  }
}
