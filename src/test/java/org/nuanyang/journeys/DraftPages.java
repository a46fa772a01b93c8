package org.nuanyang.journeys;

import org.nuanyang.outreach.CheckupView;

/** Papers drafted by question and answer, and the check-ups of small firms. */
final class DraftPages extends PageRows {

  DraftPages(PageRows guide) {
    super(guide);
    row("/papers", PUBLIC, "/papers", "/papers?q=要工资", "/papers?q=石碾子", "/papers?shelf=LABOR");
    row("/papers/{id}", PUBLIC, "/papers/labor-arbitration-application", "/papers/self-written-will");
    row("/papers/from/{calculator}", PUBLIC,
        "/papers/from/economic_compensation?given=%7B%22hire_date%22:%222018-03-01%22,%22end_date%22:%222024-08-31%22,%22avg_monthly_wage_12m%22:%226200%22,%22mode%22:%22N%22,%22local_avg_monthly_wage%22:%227000%22%7D");
    String draft = living.draft();
    row("/papers/drafts/{id}/pages/{screen}", living.phone(), draft + "/pages/use", draft + "/pages/you", draft + "/pages/evidence", draft + "/pages/witnesses");
    row("/papers/drafts/{id}/pages/{screen}/{row}", living.phone(), draft + "/pages/evidence/0");
    row("/papers/drafts/{id}/check", living.phone(), draft + "/check");
    row("/papers/drafts/{id}/paper", living.phone(), draft + "/paper");
    String[] taken = living.takenDraft();
    row("/desk/drafts", taken[0], "/desk/drafts");
    row("/desk/drafts/{id}", taken[0], "/desk/drafts/" + taken[1]);
    CheckupView answering = living.checkup(false), reported = living.checkup(true);
    String open = "/checkup/" + answering.id().value(), done = "/checkup/" + reported.id().value();
    row("/checkup/{id}/parts/{part}", living.phone(), open + "/parts/labour", open + "/parts/consumers");
    row("/checkup/{id}/check", living.phone(), open + "/check");
    row("/checkup/{id}/report", living.phone(), done + "/report");
    row("/checkup/{id}/workers", living.phone(), done + "/workers");
    row("/checkup/workers/{code}", PUBLIC, "/checkup/workers/" + reported.workerCode());
    row("/desk/checkups", "lawyer001", "/desk/checkups");
    row("/desk/checkups/{id}", "lawyer001", "/desk/checkups/" + reported.id().value());
  }
}
