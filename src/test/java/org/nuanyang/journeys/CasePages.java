package org.nuanyang.journeys;

import java.util.List;
import org.nuanyang.identity.Role;

/** Cases at every step of their way. */
final class CasePages extends PageRows {

  CasePages(PageRows guide) {
    super(guide);
    String running = living.caseIn("IN_PROGRESS");
    String handler = living.handlerOf(running);
    for (String state : living.all("select distinct state from legal_aid_case order by 1")) {
      String id = living.caseIn(state);
      add("/desk/cases/{id}", living.officerOf("legal_aid_case", "deciding_org", id, Role.DIRECTOR), "/desk/cases/" + id);
    }
    add("/desk/cases/{id}", handler, "/desk/cases/" + running);
    for (String kind : List.of("MEETING", "FILE_READING")) add("/desk/cases/{id}/records/new", handler, "/desk/cases/" + running + "/records/new?kind=" + kind);
    row("/desk/cases/{id}/hearings/{hearing}/cancel", handler, living.plannedHearing(running));
    handledRow("HANDLER_CONFIRMED", "/agreement");
    handledRow("HANDLER_CONFIRMED", "/sign");
    handledRow("HANDLER_CONFIRMED", "/delay");
    handledRow("CLOSED", "/report");
    handledRow("CLOSED", "/further");
    handledRow("CLOSED", "/file");
    officerRow("FILE_SUBMITTED", Role.ARCHIVIST, "/check");
    officerRow("FILE_SUBMITTED", Role.ARCHIVIST, "/give-back");
    officerRow("FILE_ACCEPTED", Role.ARCHIVIST, "/archive");
    officerRow("IN_PROGRESS", Role.DIRECTOR, "/termination");
    officerRow("TERMINATED", Role.DIRECTOR, "/reinstatement");
    String replacing = living.askedForAnother();
    row("/desk/cases/{id}/replacement/decision", living.officerOf("legal_aid_case", "deciding_org", replacing, Role.DIRECTOR), "/desk/cases/" + replacing + "/replacement/decision");
    String handedOver = living.withAFormerHandler();
    row("/desk/cases/{id}/hand-over", living.officerOf("legal_aid_case", "deciding_org", handedOver, Role.CLERK), "/desk/cases/" + handedOver + "/hand-over");
    String given = living.givenOver();
    row("/desk/cases/{id}/take-over", living.handlerOf(given), "/desk/cases/" + given + "/take-over");
  }

  private void handledRow(String state, String page) {
    String id = living.caseIn(state);
    row("/desk/cases/{id}" + page, living.handlerOf(id), "/desk/cases/" + id + page);
  }

  private void officerRow(String state, Role role, String page) {
    String id = living.caseIn(state);
    row("/desk/cases/{id}" + page, living.officerOf("legal_aid_case", "deciding_org", id, role), "/desk/cases/" + id + page);
  }
}
