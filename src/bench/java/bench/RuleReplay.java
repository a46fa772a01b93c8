package bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.nuanyang.NuanyangApplication;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.ReplayId;
import org.nuanyang.eligibility.ReplayView;
import org.nuanyang.eligibility.RuleReplays;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.policies.DraftId;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleWorkbench;
import org.nuanyang.policies.StartDraft;
import org.nuanyang.shared.CityClock;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** {@code bench.RuleReplay [settings]}: a draft tried on 100,000 decided applications, from the order to the last row. */
final class RuleReplay {

  private static final int DECIDED = 100_000;
  private static final double GOAL_SECONDS = 60;
  private static final String CITY = "159998";
  private static final String ROW =
      """
      insert into aid_application (id, version, matter, receipt_number, city, receiving_organisation, deciding_organisation,
        assigning_organisation, counting_organisation, channel, applicant_name, recipients, summary, category, matter_code, case_type,
        aid_form, stage, profile, facts, verdict, priority_rank, pledged, status, submitted_at, decide_by, decided_on)
      values (?, 1, ?, ?, ?, ?, ?, ?, ?, 'ONLINE', '张某某', 1, '', 'LABOR', ?, 'CIVIL', 'LITIGATION_AGENCY', 'FIRST_INSTANCE',
        'DEMO', ?::jsonb, '{}', 9, true, 'GRANTED', now(), now(), ?)""";

  private RuleReplay() {}

  public static void main(String[] settings) throws InterruptedException {
    boolean reached;
    try (ConfigurableApplicationContext platform = new SpringApplicationBuilder(NuanyangApplication.class).run(settings)) {
      var jdbc = new JdbcTemplate(platform.getBean(DataSource.class));
      if (jdbc.queryForObject("select count(*) from aid_application where city = ?", Integer.class, CITY) < DECIDED)
        decide(jdbc, platform.getBean(Policies.class), platform.getBean(JsonMapper.class));
      RuleWorkbench workbench = platform.getBean(RuleWorkbench.class);
      RuleReplays replays = platform.getBean(RuleReplays.class);
      Actor editor = new Actor(UUID.randomUUID(), "规则管理员", Set.of(Role.POLICY_EDITOR), null, CITY, DataScope.CITY, Set.of());
      DraftId draft = workbench.start(new StartDraft("改用平顶山做法", "bench", LocalDate.now(CityClock.ZONE), "R-PDS20", editor));
      long begun = System.nanoTime();
      ReplayId id = replays.start(draft, editor);
      ReplayView view = replays.find(id, editor);
      for (; view.open(); view = replays.find(id, editor)) {
        System.out.printf("%5.1f s  %3d %%  %,d of %,d%n", (System.nanoTime() - begun) / 1e9, view.percent(), view.done(), view.total());
        Thread.sleep(1000); // shows the progress as the page does
      }
      double seconds = (System.nanoTime() - begun) / 1e9;
      reached = view.state().equals("DONE") && view.done() == DECIDED && seconds <= GOAL_SECONDS;
      System.out.printf(
          "%n| decided applications | gain | lose | unreadable | from the order to the end, s |%n|---:|---:|---:|---:|---:|%n| %,d | %,d | %,d | %,d | %.1f |%n",
          view.done(), view.gained(), view.lost(), view.unreadable(), seconds);
      System.out.printf("%nThe goal is %.0f s, up to 5 s of them until the job is picked up. Load average of the machine: %s.%n", GOAL_SECONDS, Machine.load());
    }
    System.exit(reached ? 0 : 1);
  }

  private static void decide(JdbcTemplate jdbc, Policies policies, JsonMapper json) {
    List<Facts> cases = Rulings.cases(ShippedRules.of("DEMO"));
    LocalDate today = LocalDate.now(CityClock.ZONE);
    UUID centre = UUID.randomUUID();
    int batch = 1000;
    for (int start = 0; start < DECIDED; start += batch) {
      List<Object[]> rows = new java.util.ArrayList<>();
      for (int i = start; i < start + batch; i++) {
        LocalDate day = today.minusDays(i % 360);
        Facts facts = cases.get(i % cases.size()).asOf(day);
        rows.add(new Object[] {UUID.randomUUID(), UUID.randomUUID(), "B" + i, CITY, centre, centre, centre, centre, facts.matterCode(), json.writeValueAsString(facts), day});
      }
      jdbc.batchUpdate(ROW, rows);
    }
    jdbc.execute("analyze aid_application");
  }
}
