package org.nuanyang.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nuanyang.eligibility.ReplayId;
import org.nuanyang.eligibility.RuleReplays;
import org.nuanyang.identity.Actor;
import org.nuanyang.policies.DraftId;
import org.nuanyang.policies.RuleWorkbench;
import org.nuanyang.policies.StartDraft;
import org.nuanyang.policies.WriteRow;
import org.springframework.context.ApplicationContext;

/** The rules of the city: drafts, tables and what they would have changed. */
final class RulePages extends PageRows {

  RulePages(PageRows guide, ApplicationContext platform) {
    super(guide);
    RuleWorkbench workbench = platform.getBean(RuleWorkbench.class);
    LocalDate today = LocalDate.now(platform.getBean(Clock.class));
    Actor editor = living.actor("rules");
    DraftId draft = workbench.start(new StartDraft("上门服务放宽到六十岁", "某办〔2026〕3号", today, "R-PDS20", editor));
    workbench.write(new WriteRow(draft, workbench.draft(draft, editor).version(), "parameters", "home_service_age", Map.of("value", List.of("60")), null, "", "L", editor));
    String page = "/desk/rules/drafts/" + draft.value();
    ReplayId replay = platform.getBean(RuleReplays.class).start(draft, editor);
    row("/desk/rules/replays", "rules", "/desk/rules/replays?draft=" + draft.value());
    row("/desk/rules/replays/{id}", "rules", "/desk/rules/replays/" + replay.value());
    row("/desk/rules/replays/{id}/cases", "rules", "/desk/rules/replays/" + replay.value() + "/cases");
    row("/desk/rules/tables/{table}", "rules", "/desk/rules/tables/standing", "/desk/rules/tables/deadlines");
    row("/desk/rules/tables/{table}/history", "rules", "/desk/rules/tables/parameters/history");
    row("/desk/rules/drafts/{id}", "rules", page);
    row("/desk/rules/drafts/{id}/table", "rules", page + "/table?table=parameters");
    row("/desk/rules/drafts/{id}/row", "rules", page + "/row?table=standing", page + "/row?table=parameters&code=home_service_age");
  }
}
