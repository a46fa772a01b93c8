package org.nuanyang.journeys;

import org.nuanyang.identity.Role;

/** Notices of organs at every step, as the organ, the centre and the lawyer see them. */
final class CriminalPages extends PageRows {

  CriminalPages(PageRows guide) {
    super(guide);
    row("/organ", "court", "/organ");
    row("/organ/notices/new", "court", "/organ/notices/new");
    String waits = living.custody(false);
    String handedOn = living.custody(true);
    row("/organ/applications", "court", "/organ/applications");
    row("/organ/applications/new", "court", "/organ/applications/new");
    row("/organ/applications/{id}", "court", "/organ/applications/" + waits, "/organ/applications/" + handedOn);
    row("/desk/criminal/custody", living.officerOf("custody_application", "centre", waits, Role.CLERK), "/desk/criminal/custody");
    String court = living.one("select organisation from account where login = 'court'");
    for (String state : living.all("select distinct state from defence_notice where organ = '" + court + "' order by 1"))
      add("/organ/notices/{id}", "court", "/organ/notices/" + notice("state = '" + state + "' and organ = '" + court + "'"));
    row("/organ/notices/{id}/letter", "court", "/organ/notices/" + notice("state = 'PRINTED'") + "/letter");
    row("/organ/notices/{id}/supply", "procuratorate", "/organ/notices/" + notice("state = 'ASKED_BACK' and organ_kind = 'PROCURATORATE'") + "/supply");
    row("/desk/criminal", "clerk", "/desk/criminal", "/desk/criminal?which=RUNNING", "/desk/criminal?which=CHANGING", "/desk/criminal?which=OVER");
    add("/desk/criminal", "leader", "/desk/criminal");
    row("/desk/criminal/wanted", "clerk", "/desk/criminal/wanted");
    add("/desk/criminal/wanted", "leader", "/desk/criminal/wanted");
    row("/desk/criminal/new", "clerk", "/desk/criminal/new");
    row("/desk/criminal/letter", "clerk", "/desk/criminal/letter?code=" + living.one("select letter_code from defence_notice where state = 'PRINTED' limit 1"));
    for (String state : living.all("select distinct state from defence_notice where state <> 'PRINTED' order by 1"))
      add("/desk/criminal/{id}", "clerk", "/desk/criminal/" + notice("state = '" + state + "'"));
    add("/desk/criminal/{id}", "leader", "/desk/criminal/" + notice("minor"));
    row("/desk/criminal/{id}/supply", "clerk", "/desk/criminal/" + notice("state = 'ASKED_BACK'") + "/supply");
    String month = living.one("select id from reconciliation order by id limit 1");
    row("/organ/months", "court", "/organ/months");
    row("/organ/months/{id}", "court", "/organ/months/" + month);
    row("/desk/criminal/months", "clerk", "/desk/criminal/months");
    row("/desk/criminal/months/{id}", "clerk", "/desk/criminal/months/" + month);
    row("/desk/criminal/coverage", "leader", "/desk/criminal/coverage", "/desk/criminal/coverage?back=12");
    String defended = notice("state = 'ASSIGNED' and accepted_at is not null and not counsel_reported");
    row("/desk/my-cases/{id}/notice", living.handlerOf(defended), "/desk/my-cases/" + defended + "/notice");
  }

  private String notice(String which) {
    return living.one("select id from defence_notice where " + which + " order by id limit 1");
  }
}
