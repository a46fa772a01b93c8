package bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Pages over HTTP, whole (session, audit, rendering), each followed at once by exactly its own
 * statements in plain JDBC; and the plans of all of them.
 */
final class Reading {

  /** Rounds over all pages that do not count. */
  private static final int WARM = Integer.getInteger("bench.warm", 100) / 5;
  private static final List<String> NAMES = List.of("王", "李", "张", "刘", "王秀", "欧阳", "无此");

  private final DataSource source;
  private final JdbcTemplate jdbc;
  private final Matters matters;
  private final Tap tap;
  private final Sheet sheet;
  private final int rounds;
  private final String base;
  private final Plans plans = new Plans();
  private final Map<String, Desk> desks = new HashMap<>();
  private final List<Page> pages = new ArrayList<>();

  private record Page(String name, Desk desk, Path path, Times whole, Times bare, int[] statements) {}

  private interface Path {
    String any();
  }

  private record Ids(UUID matter, UUID application, String receipt, Participant person) {}

  Reading(ApplicationContext platform, Tap tap, Sheet sheet, int rounds, String base) {
    this.source = platform.getBean(DataSource.class);
    this.jdbc = new JdbcTemplate(source);
    this.matters = platform.getBean(Matters.class);
    this.tap = tap;
    this.sheet = sheet;
    this.rounds = rounds;
    this.base = base;
  }

  /** @return how many queries read more than they should */
  int measure() throws Exception {
    UUID office = jdbc.queryForObject("select organisation from account where login = 'county1-director'", UUID.class);
    List<Ids> all = sample("true");
    List<Ids> here = sample("deciding_organisation = '" + office + "'");
    sheet.title("Pages over HTTP, one at a time");
    sheet.say("%d rounds over all pages, after %d that do not count.\n".formatted(rounds, WARM));
    sheet.head("page", "as", "SQL statements", "p50 ms", "p95 ms", "p99 ms", "bare SQL p50", "bare p95", "bare / page p50");
    lists("county1-director", "deciding_org = '" + office + "'", "organisation = '" + office + "'", here);
    lists("leader", "true", "true", all);
    for (String queue : List.of("/desk", "/desk/decisions")) page(queue, "county1-director", () -> queue);
    page("case page", "county1-director", () -> "/desk/cases/" + one(here).application());
    page("application file", "county1-director", () -> "/desk/applications/" + one(here).application());
    page("matter file", "county1-director", () -> "/desk/matters/" + one(here).matter());
    page("/desk/review", "county1-reviewer", () -> "/desk/review");
    page("/desk/assignments", "county1-assigner", () -> "/desk/assignments");
    page("/desk/assignments?assigned", "county1-assigner", () -> "/desk/assignments?assigned=true");
    page("/desk/archive", "county1-archivist", () -> "/desk/archive");
    page("/desk/clocks", "county1-director", () -> "/desk/clocks");
    page("/desk/consultations?all", "county1-clerk", () -> "/desk/consultations?all=true");
    page("/desk/my-cases", "lawyer001", () -> "/desk/my-cases");
    page("/desk/my-assignments", "lawyer001", () -> "/desk/my-assignments");
    page("/desk/audit", "auditor", () -> "/desk/audit");
    page("/desk/outbox", "admin", () -> "/desk/outbox");
    ask();
    sheet.title("Plans");
    sheet.say("%d queries looked at, %d read more than they should.".formatted(plans.checked(), plans.offenders().size()));
    plans.offenders().forEach(fault -> sheet.say("\n```\n" + fault + "\n```"));
    return plans.offenders().size();
  }

  private void lists(String login, String caseScope, String matterScope, List<Ids> some) throws Exception {
    String deepCase = jdbc.queryForObject(
        "select to_char(granted_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') || '~' || id from legal_aid_case where " + caseScope
            + " order by granted_at desc, id desc offset (select count(*) / 2 from legal_aid_case where " + caseScope + ") limit 1", String.class);
    String deepMatter = jdbc.queryForObject(
        "select id::text from matter where " + matterScope + " order by id desc offset (select count(*) / 2 from matter where "
            + matterScope + ") limit 1", String.class);
    page("cases, first page", login, () -> "/desk/cases");
    page("cases, in the middle", login, () -> "/desk/cases?after=" + Desk.typed(deepCase));
    page("cases closed", login, () -> "/desk/cases?state=CLOSED");
    page("cases second instance", login, () -> "/desk/cases?stage=SECOND_INSTANCE");
    page("cases by name", login, () -> "/desk/cases?q=" + Desk.typed(one(NAMES)));
    page("cases by receipt number", login, () -> "/desk/cases?q=" + one(some).receipt());
    page("applications, first page", login, () -> "/desk/applications");
    page("applications, in the middle", login, () -> "/desk/applications?after=" + deepMatter);
    page("matters, newest", login, () -> "/desk/matters");
    page("matters, in the middle", login, () -> "/desk/matters?after=" + deepMatter);
    page("matters by name", login, () -> "/desk/matters?q=" + Desk.typed(one(NAMES)));
    page("matters by receipt number", login, () -> "/desk/matters?q=" + one(some).receipt());
    page("matters by identity number", login, () -> "/desk/matters?q=" + one(some).person().identityNumber());
    page("matters by phone", login, () -> "/desk/matters?q=" + one(some).person().phone());
  }

  private void page(String name, String login, Path path) throws Exception {
    Desk desk = desks.get(login);
    if (desk == null) desks.put(login, desk = new Desk(base, login));
    pages.add(new Page(name, desk, path, new Times(), new Times(), new int[1]));
  }

  /** Every round asks every page once, so that a minute of noise falls on all pages alike. */
  private void ask() throws Exception {
    for (int round = -WARM; round < rounds; round++) for (Page page : pages) ask(page, round);
    for (Page page : pages) {
      Times whole = page.whole;
      Times bare = page.bare;
      sheet.row(page.name, page.desk.login(), String.valueOf(page.statements[0]), Sheet.ms(whole.at(50)), Sheet.ms(whole.at(95)),
          Sheet.ms(whole.at(99)), Sheet.ms(bare.at(50)), Sheet.ms(bare.at(95)), "%.0f %%".formatted(100 * bare.at(50) / whole.at(50)));
      sheet.keep(page.name + " as " + page.desk.login(), whole);
    }
  }

  private void ask(Page page, int round) throws Exception {
    String asked = page.path.any();
    long began = System.currentTimeMillis();
    tap.start();
    long at = System.nanoTime();
    HttpResponse<String> answer = page.desk.page(asked);
    long taken = System.nanoTime() - at;
    Replay replay = new Replay(tap.stop(), began, "");
    if (answer.statusCode() != 200) throw new IOException(asked + " as " + page.desk.login() + ": answer " + answer.statusCode());
    page.statements[0] = Math.max(page.statements[0], replay.statements());
    if (round == 0 && System.getenv("BENCH_SQL") != null) {
      replay.tape().forEach(said -> System.out.println(asked + "    " + said.sql().replaceAll("\\s+", " ")));
    }
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      at = System.nanoTime();
      replay.run(connection, Map.of());
      connection.rollback();
      long alone = System.nanoTime() - at;
      if (round >= 0) {
        page.whole.add(taken);
        page.bare.add(alone);
      }
      if (round < NAMES.size() - WARM) plans.check(page.name + " as " + page.desk.login(), replay.tape(), connection);
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private List<Ids> sample(String scope) {
    List<Ids> some = new ArrayList<>();
    jdbc.query(
        "select id, matter, receipt_number from aid_application where " + scope + " and status = 'GRANTED' and random() < 0.2 limit 200",
        row -> {
          UUID matter = row.getObject("matter", UUID.class);
          Participant person = matters.facts(new MatterId(matter)).applicant();
          some.add(new Ids(matter, row.getObject("id", UUID.class), row.getString("receipt_number"), person));
        });
    return some;
  }

  private static <T> T one(List<T> all) {
    return all.get(ThreadLocalRandom.current().nextInt(all.size()));
  }
}
