package org.nuanyang.journeys;

import java.util.List;
import org.nuanyang.identity.Role;

/** Single files: applications, assignments, matters, volumes, clocks, consultations. */
final class FilePages extends PageRows {

  FilePages(PageRows guide) {
    super(guide);
    for (String status : living.all("select distinct status from aid_application order by 1")) {
      String id = living.applicationIn(status);
      boolean decides = status.equals("PENDING_APPROVAL");
      add("/desk/applications/{id}", living.officerOf("aid_application", "deciding_organisation", id, decides ? Role.DIRECTOR : Role.REVIEWER), "/desk/applications/" + id);
    }
    for (String state : List.of("AWAITING", "ASSIGNED", "ACCEPTED")) {
      String id = living.one("select id from assignment where state = '" + state + "' order by id desc limit 1");
      add("/desk/assignments/{id}", living.officerOf("assignment", "organisation", id, Role.ASSIGNER), "/desk/assignments/" + id);
    }
    String open = living.one("select id from assignment where state = 'AWAITING' order by id desc limit 1");
    row("/desk/assignments/{id}/firms", living.officerOf("assignment", "organisation", open, Role.ASSIGNER), "/desk/assignments/" + open + "/firms");
    String carried = living.one("select id from assignment where state = 'ACCEPTED' order by id desc limit 1");
    row("/desk/assignments/{id}/pair", living.officerOf("assignment", "organisation", carried, Role.ASSIGNER), "/desk/assignments/" + carried + "/pair");
    for (String own : List.of("paid", "pairs", "firm")) row("/desk/my-assignments/" + own, "lawyer001", "/desk/my-assignments/" + own);
    String paper = living.one("select id from paper order by issued_at limit 1");
    row("/desk/papers/{id}", living.officerOf("paper", "organisation", paper, Role.CLERK), "/desk/papers/" + paper);
    String decision = living.one("select id from paper where type = 'TERMINATION_DECISION' and superseded_at is null and subject = '" + living.caseIn("TERMINATED") + "'");
    String server = living.officerOf("paper", "organisation", decision, Role.CLERK);
    row("/desk/papers/{id}/service", server, "/desk/papers/" + decision + "/service", "/desk/papers/" + decision + "/service?method=LEFT");
    String matter = living.one("select id from matter order by id desc limit 1");
    String clerk = living.officerOf("matter", "organisation", matter, Role.CLERK);
    row("/desk/matters/{id}", clerk, "/desk/matters/" + matter);
    row("/desk/matters/{id}/safe", clerk, "/desk/matters/" + matter + "/safe");
    row("/desk/matters/{id}/care", clerk, "/desk/matters/" + matter + "/care");
    for (String state : List.of("OPEN", "SEALED")) {
      String volume = living.volume(state);
      add("/desk/volumes/{id}", living.officerOf("volume", "organisation", volume, Role.ARCHIVIST), "/desk/volumes/" + volume);
      add("/desk/volumes/{id}/late", living.officerOf("volume", "organisation", volume, Role.ARCHIVIST), "/desk/volumes/" + volume + "/late");
    }
    row("/desk/duty/repeat", "director", "/desk/duty/repeat");
    row("/desk/network/pool", "director", "/desk/network/pool");
    row("/desk/network/pool/panels", "director", "/desk/network/pool/panels");
    row("/desk/rules/drafts/new", "rules", "/desk/rules/drafts/new");
    row("/desk/volumes", "archivist", "/desk/volumes", "/desk/volumes?state=SEALED");
    String destruction = living.destruction();
    row("/desk/volumes/destruction", "archivist", "/desk/volumes/destruction");
    row("/desk/volumes/destruction/{id}", living.officerOf("destruction", "organisation", destruction, Role.DIRECTOR), "/desk/volumes/destruction/" + destruction);
    row("/desk/volumes/lent", "archivist", "/desk/volumes/lent");
    for (String state : living.all("select distinct state from clock order by 1")) {
      String clock = living.one("select id from clock where state = '" + state + "' limit 1");
      add("/desk/clocks/{id}", living.officerOf("clock", "owner", clock, Role.DIRECTOR), "/desk/clocks/" + clock);
    }
    for (boolean waiting : List.of(true, false)) {
      String asked = living.one("select id from consultation where outcome " + (waiting ? "=" : "<>") + " 'WAITING' order by id desc limit 1");
      add("/desk/consultations/{id}", living.officerOf("consultation", "organisation", asked, Role.CLERK), "/desk/consultations/" + asked);
    }
    String revisit = living.owedRevisit();
    row("/desk/revisits/{id}", living.officerOf("revisit", "organisation", revisit, Role.CLERK), "/desk/revisits/" + revisit);
    row("/desk/accounts/{id}", "admin", "/desk/accounts/" + living.account("clerk"));
    add("/desk/accounts/{id}", "security", "/desk/accounts/" + living.account("clerk"));
    row("/desk/holidays/{year}", "admin", "/desk/holidays/2026", "/desk/holidays/2028");
    for (String kind : living.all("select distinct kind from organisation order by 1"))
      add("/desk/network/{id}", "director", "/desk/network/" + living.one("select id from organisation where kind = '" + kind + "' order by name limit 1"));
    String noticed = living.one("select id from pool_application where state = 'PUBLICISED' limit 1");
    row("/lawyers/notices/{id}", PUBLIC, "/lawyers/notices/" + noticed);
    row("/desk/network/pool/{id}", "director", "/desk/network/pool/" + noticed);
    row("/desk/network/pool/members/{practitioner}", "director", "/desk/network/pool/members/" + living.one("select practitioner from pool_mark limit 1"));
    row("/desk/my-assignments/leave", "lawyer001", "/desk/my-assignments/leave");
    row("/desk/network/lawyers/{id}", "director", "/desk/network/lawyers/" + living.one("select id from practitioner order by name limit 1"));
  }
}
