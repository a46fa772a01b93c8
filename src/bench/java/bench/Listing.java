package bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.nuanyang.NuanyangApplication;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.BodySearch;
import org.nuanyang.network.Directory;
import org.nuanyang.network.EnrolPractitioner;
import org.nuanyang.network.EnterPlacePerson;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.ListedKind;
import org.nuanyang.network.Network;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.PersonSearch;
import org.nuanyang.network.PlaceDuty;
import org.nuanyang.network.PlacePeople;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerKind;
import org.nuanyang.network.Practitioners;
import org.nuanyang.network.RegisterOrganisation;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * {@code bench.Listing [settings]}: the public directory at 10,000 bodies and 60,000 people, and the nearest places,
 * through the front doors; then which indexes the database walked.
 */
final class Listing {

  private static final String CITY = "150200";
  private static final int BODIES = 10_000;
  private static final int PEOPLE = 60_000;
  private static final int WARM = 40;
  private static final int MEASURED = 200;
  private static final double SEARCH_MS = 50;
  private static final double NEAREST_MS = 20;
  private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧";
  private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国文斌志宏春梅红海燕东升晓雪峰成林云龙";
  private static final List<String> FIELDS =
      List.of("LABOR", "WORK_INJURY_SOCIAL", "TRAFFIC", "MARRIAGE_FAMILY", "CONTRACT_DEBT", "HOUSING_NEIGHBOR", "CRIMINAL", "CONSUMER");
  private static final List<OrganisationKind> KINDS =
      List.of(OrganisationKind.STATION, OrganisationKind.CONTACT_POINT, OrganisationKind.CONTACT_POINT, OrganisationKind.CONTACT_POINT, OrganisationKind.LAW_FIRM, OrganisationKind.MEDIATION_COMMITTEE, OrganisationKind.MEDIATION_COMMITTEE, OrganisationKind.GRASSROOTS_OFFICE);

  private final ConfigurableApplicationContext platform;
  private final Tap tap;
  private final Random dice = new Random(7);
  private final List<UUID> bodies = new ArrayList<>();
  private final Actor system = Actor.system(CITY);

  private Listing(ConfigurableApplicationContext platform, Tap tap) {
    this.platform = platform;
    this.tap = tap;
  }

  public static void main(String[] settings) throws Exception {
    Sheet sheet = new Sheet();
    Tap tap = new Tap();
    boolean reached;
    try (ConfigurableApplicationContext platform =
        new SpringApplicationBuilder(NuanyangApplication.class).initializers(context -> context.getBeanFactory().addBeanPostProcessor(tap)).run(settings)) {
      var listing = new Listing(platform, tap);
      listing.found();
      reached = listing.measure(sheet);
    }
    System.exit(reached ? 0 : 1);
  }

  private boolean measure(Sheet sheet) throws Exception {
    Directory directory = platform.getBean(Directory.class);
    Network network = platform.getBean(Network.class);
    Map<String, IntConsumer> searches = new LinkedHashMap<>();
    searches.put("bodies: the first page", i -> directory.bodies(bodies(null, "", "", false, null)));
    searches.put("bodies: part of a name", i -> directory.bodies(bodies(null, "", "镇" + dice.nextInt(900) + "号", false, null)));
    searches.put("bodies: a matter in a county", i -> directory.bodies(new BodySearch(CITY, county(i), null, FIELDS.get(i % 8), "", true, false, false, null, null, 20)));
    searches.put("bodies: open now", i -> directory.bodies(bodies(OrganisationKind.LAW_FIRM, "", "", true, null)));
    searches.put("bodies: a matter, nearest first", i -> directory.bodies(bodies(OrganisationKind.LAW_FIRM, FIELDS.get(i % 8), "", false, somewhere())));
    searches.put("people: a whole name", i -> directory.people(people(null, "", name(), null)));
    searches.put("people: a common sign", i -> directory.people(people(null, "", "王", null)));
    searches.put("people: lawyers of a matter", i -> directory.people(people(ListedKind.LAWYER, FIELDS.get(i % 8), "", null)));
    searches.put("people: lawyers of a matter, nearest first", i -> directory.people(people(ListedKind.LAWYER, FIELDS.get(i % 8), "", somewhere())));
    searches.put("people: mediators of a county", i -> directory.people(new PersonSearch(CITY, county(i), ListedKind.MEDIATOR, "", "", false, false, null, null, 20)));
    sheet.say("# The directory at %,d bodies and %,d people, %s\n".formatted(BODIES, PEOPLE, Instant.now()));
    sheet.head("what", "indexes walked");
    for (var search : searches.entrySet()) explain(sheet, search.getKey(), search.getValue());
    explain(sheet, "the 20 nearest places", i -> network.nearest(somewhere(), 20));
    sheet.say("");
    sheet.head("what", "n", "p50 ms", "p95 ms", "p99 ms");
    boolean reached = true;
    for (var search : searches.entrySet()) reached &= time(sheet, search.getKey(), search.getValue()) <= SEARCH_MS;
    reached &= time(sheet, "the 20 nearest places", i -> network.nearest(somewhere(), 20)) <= NEAREST_MS;
    sheet.say("\nGoals: a p95 of %.0f ms for a search, %.0f ms for the nearest. %s. Load average of the machine: %s.\n".formatted(SEARCH_MS, NEAREST_MS, reached ? "Reached" : "Missed", Machine.load()));
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

  /** What the planner chose for the statements of one search, with their real values. */
  private void explain(Sheet sheet, String what, IntConsumer act) throws Exception {
    tap.start();
    act.accept(3);
    List<Tap.Said> tape = tap.stop();
    Set<String> walked = new java.util.TreeSet<>();
    try (Connection connection = platform.getBean(DataSource.class).getConnection()) {
      for (Tap.Said said : tape) {
        if (!said.sql().stripLeading().toLowerCase().startsWith("select")) continue;
        try (PreparedStatement statement = connection.prepareStatement("explain " + said.sql())) {
          for (Tap.Call call : said.calls()) if (call.method().getName().startsWith("set")) call.method().invoke(statement, call.arguments());
          try (ResultSet plan = statement.executeQuery()) {
            while (plan.next()) {
              var found = java.util.regex.Pattern.compile("(?:using|Bitmap Index Scan on) (\\w+)|(Seq Scan on \\w+)").matcher(plan.getString(1));
              if (found.find()) walked.add(found.group(1) == null ? found.group(2) : found.group(1));
            }
          }
        }
      }
    }
    sheet.row(what, String.join(", ", walked));
  }

  private static BodySearch bodies(@Nullable OrganisationKind kind, String matter, String name, boolean open, @Nullable GeoPoint near) {
    return new BodySearch(CITY, "", kind, matter, name, false, false, open, near, null, 20);
  }

  private static PersonSearch people(@Nullable ListedKind kind, String matter, String name, @Nullable GeoPoint near) {
    return new PersonSearch(CITY, "", kind, matter, name, false, false, near, null, 20);
  }

  private static String county(int i) {
    return CITY.substring(0, 4) + String.format("%02d", 2 + i % 9);
  }

  private GeoPoint somewhere() {
    return new GeoPoint(40.2 + dice.nextDouble() * 1.5, 109 + dice.nextDouble() * 2);
  }

  private String name() {
    return "" + SURNAMES.charAt(dice.nextInt(SURNAMES.length())) + GIVEN.charAt(dice.nextInt(GIVEN.length())) + GIVEN.charAt(dice.nextInt(GIVEN.length()));
  }

  private void found() {
    OpeningHours hours = OpeningHours.workdays(LocalTime.of(0, 1), LocalTime.of(12, 0), LocalTime.of(12, 1), LocalTime.of(23, 59));
    List<RegisterOrganisation> orders = new ArrayList<>();
    for (int i = 0; i < BODIES; i++) {
      bodies.add(UUID.randomUUID());
      String title = "镇" + i + "号机构";
      orders.add(new RegisterOrganisation(bodies.getLast(), CITY, KINDS.get(i % 8), null, county(i), title, title, "", "04721234567", somewhere(), hours, i % 2 == 0, i % 5 == 0 ? Set.of("zh", "mn") : Set.of("zh")));
    }
    platform.getBean(Network.class).register(orders, system);
    List<UUID> firms = new ArrayList<>();
    for (int i = 0; i < BODIES; i++) if (KINDS.get(i % 8) == OrganisationKind.LAW_FIRM) firms.add(bodies.get(i));
    List<EnrolPractitioner> lawyers = new ArrayList<>();
    List<EnterPlacePerson> others = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      if (i % 4 == 0)
        lawyers.add(
            new EnrolPractitioner(
                UUID.randomUUID(), null, CITY, firms.get(i / 4 % firms.size()), name(), "11502201%09d".formatted(i), PractitionerKind.LAWYER, LocalDate.of(2015, 1, 1), null, null, 0,
                Set.of(FIELDS.get(i / 4 % 8), FIELDS.get((i / 4 + 3) % 8)), Set.of("zh"), "F", county(i), PoolStatus.REMOVED, "13800000000"));
      else
        others.add(new EnterPlacePerson(UUID.randomUUID(), CITY, bodies.get(i % BODIES), i % 3 == 0 ? PlaceDuty.LIAISON : PlaceDuty.MEDIATOR, name(), null, null, "13800000000", Set.of("zh"), LocalDate.of(2024, 1, 1)));
    }
    platform.getBean(Practitioners.class).enrol(lawyers, system);
    platform.getBean(PlacePeople.class).enter(others, system);
    platform.getBean(JdbcTemplate.class).execute("analyze");
  }
}
