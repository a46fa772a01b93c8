package bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.nuanyang.NuanyangApplication;
import org.nuanyang.directory.EnterVillage;
import org.nuanyang.directory.Villages;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.Network;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.RegisterOrganisation;
import org.nuanyang.patrol.DisputeKind;
import org.nuanyang.patrol.Disputes;
import org.nuanyang.patrol.FindDisputes;
import org.nuanyang.patrol.HeatMaps;
import org.nuanyang.patrol.HeatQuestion;
import org.nuanyang.patrol.MonthReports;
import org.nuanyang.patrol.RiskLevel;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Vault;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@code bench.Disputing [settings]}: a million dispute cards of four years in 900 villages, through the front doors; and which indexes were walked. */
final class Disputing {

  private static final String CITY = "150200";
  private static final int CARDS = Integer.getInteger("bench.disputes", 1_000_000);
  private static final int DAYS = 1460;
  private static final int COUNTIES = 9;
  private static final int WARM = 10;
  private static final int MEASURED = 100;
  private static final double LIST_MS = 100;
  private static final double MAP_MS = 400;

  private final ConfigurableApplicationContext platform;
  private final Tap tap;
  private final Random dice = new Random(7);
  private final List<UUID> units = new ArrayList<>();
  private final LocalDate today = LocalDate.now(CityClock.ZONE);

  private Disputing(ConfigurableApplicationContext platform, Tap tap) {
    this.platform = platform;
    this.tap = tap;
  }

  public static void main(String[] settings) throws Exception {
    Tap tap = new Tap();
    boolean reached;
    try (ConfigurableApplicationContext platform =
        new SpringApplicationBuilder(NuanyangApplication.class).initializers(context -> context.getBeanFactory().addBeanPostProcessor(tap)).run(settings)) {
      var disputing = new Disputing(platform, tap);
      disputing.found();
      reached = disputing.measure(new Sheet());
    }
    System.exit(reached ? 0 : 1);
  }

  private boolean measure(Sheet sheet) throws Exception {
    Disputes disputes = platform.getBean(Disputes.class);
    HeatMaps maps = platform.getBean(HeatMaps.class);
    MonthReports months = platform.getBean(MonthReports.class);
    Actor leader = actor(Role.LEADER, DataScope.CITY, Set.of()), clerk = actor(Role.CLERK, DataScope.UNIT, Set.of(units.get(5)));
    Actor county = actor(Role.DIRECTOR, DataScope.UNIT, Set.copyOf(units.subList(6, 13)));
    List<UUID> live = platform.getBean(JdbcTemplate.class).queryForList("select id from dispute_card where state = 'OPEN' and village is not null limit 500", UUID.class);
    Map<String, IntConsumer> lists = new LinkedHashMap<>(), drawn = new LinkedHashMap<>();
    lists.put("list: what is to be done", i -> disputes.list(FindDisputes.underWay(), null, leader));
    lists.put("list: a town, a month of some year", i -> { LocalDate from = today.minusDays(30L + dice.nextInt(1300)); disputes.list(find(region(i) + " " + town(i), null, null, from, from.plusDays(30)), null, leader); });
    lists.put("list: a kind, dangerous, a year ago", i -> disputes.list(find("", DisputeKind.values()[i % 10], RiskLevel.HIGH, today.minusDays(400), today.minusDays(365)), null, leader));
    lists.put("list: a county, page by page", i -> { var first = disputes.list(find(region(i), null, null, null, null), null, leader); disputes.list(find(region(i), null, null, null, null), first.next(), leader); });
    lists.put("list: one unit's", i -> disputes.list(find("", DisputeKind.values()[i % 10], null, null, null), null, clerk));
    lists.put("list: seven units'", i -> disputes.list(FindDisputes.underWay(), null, county));
    lists.put("cards that may be the same", i -> disputes.alike(live.get(i % live.size()), leader));
    drawn.put("map: a quarter, the whole city", i -> maps.of(new HeatQuestion(today.minusDays(90L + i % 7), today.minusDays(i % 7), null, null), leader));
    drawn.put("map: a year, the whole city", i -> maps.of(new HeatQuestion(today.minusDays(365L + i % 7), today.minusDays(i % 7), null, null), leader));
    drawn.put("map: a year, one unit among others", i -> maps.of(new HeatQuestion(today.minusDays(365L + i % 7), today.minusDays(i % 7), null, null), clerk));
    drawn.put("month's report of the city, a draft", i -> months.of("", YearMonth.from(today).minusMonths(1 + i % 3), leader));
    drawn.put("month's report of a town, a draft", i -> months.of(region(i) + " " + town(i), YearMonth.from(today).minusMonths(1 + i % 3), leader));
    sheet.say("# %,d dispute cards of four years in 900 villages, %s\n".formatted(CARDS, Instant.now()));
    sheet.head("what", "indexes walked");
    for (var one : lists.entrySet()) explain(sheet, one.getKey(), one.getValue());
    for (var one : drawn.entrySet()) explain(sheet, one.getKey(), one.getValue());
    sheet.say("");
    sheet.head("what", "n", "p50 ms", "p95 ms", "p99 ms");
    boolean reached = true;
    for (var one : lists.entrySet()) reached &= time(sheet, one.getKey(), one.getValue()) <= LIST_MS;
    for (var one : drawn.entrySet()) reached &= time(sheet, one.getKey(), one.getValue()) <= MAP_MS;
    sheet.say("\nGoals: a p95 of %.0f ms for a list and for the search of doubles, %.0f ms for a map or a month. %s. Load average of the machine: %s.\n".formatted(LIST_MS, MAP_MS, reached ? "Reached" : "Missed", Machine.load()));
    return reached;
  }

  private static double time(Sheet sheet, String what, IntConsumer act) {
    for (int i = 0; i < WARM; i++) act.accept(i);
    var times = new Times();
    for (int i = 0; i < MEASURED; i++) {
      long begin = System.nanoTime();
      act.accept(i);
      times.add(System.nanoTime() - begin);
    }
    sheet.row(what, String.valueOf(MEASURED), Sheet.ms(times.at(50)), Sheet.ms(times.at(95)), Sheet.ms(times.at(99)));
    return times.at(95);
  }

  /** What the planner chose for the statements of one question, with their real values. */
  private void explain(Sheet sheet, String what, IntConsumer act) throws Exception {
    tap.start();
    act.accept(3);
    Set<String> walked = new TreeSet<>();
    try (Connection connection = platform.getBean(DataSource.class).getConnection()) {
      for (Tap.Said said : tap.stop()) {
        if (!said.sql().contains("dispute_")) continue;
        try (PreparedStatement statement = connection.prepareStatement("explain " + said.sql())) {
          for (Tap.Call call : said.calls()) if (call.method().getName().startsWith("set")) call.method().invoke(statement, call.arguments());
          try (ResultSet plan = statement.executeQuery()) {
            while (plan.next()) {
              String line = plan.getString(1);
              Matcher found = Pattern.compile("(?:using|Bitmap Index Scan on) (\\w+)|(Seq Scan on \\w+)").matcher(line);
              if (found.find()) walked.add(found.group(2) != null ? found.group(2) : found.group(1) + (line.contains("Index Only Scan") ? " alone" : ""));
            }
          }
        }
      }
    }
    sheet.row(what, String.join(", ", walked));
  }

  private static FindDisputes find(String place, DisputeKind kind, RiskLevel risk, LocalDate from, LocalDate to) {
    return new FindDisputes(place, kind, risk, null, null, false, from, to);
  }

  private Actor actor(Role role, DataScope scope, Set<UUID> own) {
    return new Actor(UUID.randomUUID(), "bench", Set.of(role), own.isEmpty() ? units.getFirst() : own.iterator().next(), CITY, scope, own);
  }

  private static String region(int i) {
    return CITY.substring(0, 4) + "%02d".formatted(2 + i % COUNTIES);
  }

  private static String town(int i) {
    return "第" + i / COUNTIES % 10 + "镇";
  }

  private void found() {
    Actor system = Actor.system(CITY);
    List<RegisterOrganisation> orders = new ArrayList<>();
    for (int i = 0; i < COUNTIES * 7; i++) {
      units.add(UUID.randomUUID());
      orders.add(new RegisterOrganisation(units.getLast(), CITY, i % 7 == 0 ? OrganisationKind.COUNTY_CENTRE : OrganisationKind.MEDIATION_COMMITTEE, null, region(i / 7), "单位" + i, "单位" + i, "", "0472-1", null, OpeningHours.NONE, true, Set.of("zh")));
    }
    platform.getBean(Network.class).register(orders, system);
    List<EnterVillage> places = new ArrayList<>();
    for (int i = 0; i < 900; i++) places.add(new EnterVillage(CITY, region(i), town(i), "第" + i / 90 + "村", new GeoPoint(40.2 + dice.nextDouble() * 1.5, 109 + dice.nextDouble() * 2), null));
    platform.getBean(Villages.class).enter(places, system);
    new DisputeMill(platform.getBean(JdbcTemplate.class), platform.getBean(Vault.class)).grind(CITY, units, platform.getBean(Villages.class).located(CITY), CARDS, DAYS);
  }
}
