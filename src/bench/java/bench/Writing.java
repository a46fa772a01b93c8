package bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.AcceptApplication;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.GrantAid;
import org.nuanyang.intake.Intake;
import org.nuanyang.intake.Proposal;
import org.nuanyang.intake.ProposeDecision;
import org.nuanyang.intake.SubmitApplication;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.shared.Ids;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Submitting an application and granting it, through the front door of intake (rules, clocks, papers,
 * messages, audit; no HTTP), by several people at once; in turns with the same statements in bare JDBC.
 */
final class Writing {

  private static final int PEOPLE = 4;
  private static final int EACH = 10;
  /** Turns that do not count. After 2,000 submissions the compiler still gains on us; after 4,000 hardly. */
  private static final int WARM = Integer.getInteger("bench.warm", 100);
  private static final Clock NOW = Clock.systemUTC();
  private static final AtomicInteger SERIAL = new AtomicInteger();

  private final DataSource source;
  private final JdbcTemplate jdbc;
  private final Intake intake;
  private final Applications applications;
  private final Tap tap;
  private final Machine machine;
  private final Sheet sheet;
  private final int turns;
  private final Actor clerk;
  private final Actor reviewer;
  private final Actor director;
  private final List<ApplicationFile> models = new ArrayList<>();

  private interface Work {
    void once() throws Exception;
  }

  Writing(ApplicationContext platform, Machine machine, Tap tap, Sheet sheet, int rounds) {
    this.source = platform.getBean(DataSource.class);
    this.jdbc = new JdbcTemplate(source);
    this.intake = platform.getBean(Intake.class);
    this.applications = platform.getBean(Applications.class);
    this.machine = machine;
    this.tap = tap;
    this.sheet = sheet;
    this.turns = Math.max(4, rounds);
    this.clerk = actor("county1-clerk", Role.CLERK);
    this.reviewer = actor("county1-reviewer", Role.REVIEWER);
    this.director = actor("county1-director", Role.DIRECTOR);
    for (UUID id : jdbc.queryForList(
        "select id from aid_application where deciding_organisation = ? and status = 'GRANTED' order by id desc limit 200", UUID.class,
        clerk.organisation())) {
      ApplicationFile file = applications.own(new ApplicationId(id));
      if (!file.verdict().documents().isEmpty()) models.add(file);
    }
  }

  private Actor actor(String login, Role role) {
    return jdbc.queryForObject(
        "select * from account where login = ?",
        (row, line) -> {
          UUID unit = row.getObject("organisation", UUID.class);
          return new Actor(row.getObject("id", UUID.class), row.getString("name"), Set.of(role), unit, row.getString("city"),
              DataScope.CITY, Set.of()); // the route may lead to another office than the window's
        },
        login);
  }

  void measure() throws Exception {
    sheet.title("Writing, %d people at once".formatted(PEOPLE));
    sheet.say("Each side did the work %,d times (grants %,d) before it was measured.\n".formatted(WARM * PEOPLE * EACH, WARM / 2 * PEOPLE * EACH));
    sheet.head("work", "SQL statements", "n", "p50 ms", "p95 ms", "p99 ms", "per second", "bare SQL p50", "bare p95", "bare per second",
        "rate / bare rate", "processor ms: platform", "database", "bare: Java", "database");
    submit();
    Recorded submitted = record(this::submit);
    compare("submit", submitted.replay(), WARM, turns, this::submit, connection -> submitted.replay().run(connection, Map.of()));

    List<ApplicationId> ready = proposed(2 * PEOPLE * EACH * (turns / 2 + WARM / 2) + 2);
    AtomicInteger next = new AtomicInteger();
    grant(ready.get(next.getAndIncrement()));
    ApplicationId model = ready.get(next.getAndIncrement());
    List<Object> before = names(model);
    Recorded granted = record(() -> grant(model));
    compare("grant", granted.replay(), WARM / 2, turns / 2, () -> grant(ready.get(next.getAndIncrement())),
        connection -> {
          List<Object> own = names(ready.get(next.getAndIncrement()));
          Map<Object, Object> known = new HashMap<>();
          for (int i = 0; i < Math.min(before.size(), own.size()); i++) known.put(before.get(i), own.get(i));
          granted.replay().run(connection, known);
        });
  }

  private record Recorded(Replay replay) {}

  private Recorded record(Work work) throws Exception {
    long began = System.currentTimeMillis();
    tap.start();
    work.once();
    List<Tap.Said> tape = tap.stop();
    String receipt = jdbc.queryForObject("select receipt_number from matter order by id desc limit 1", String.class);
    if (System.getenv("BENCH_SQL") != null) tape.forEach(said -> System.out.println("    " + said.sql().replaceAll("\\s+", " ")));
    return new Recorded(new Replay(tape, began, receipt));
  }

  private interface Bare {
    void on(Connection connection) throws Exception;
  }

  private void compare(String name, Replay replay, int warm, int turns, Work real, Bare bare) throws Exception {
    Times ours = new Times();
    Times theirs = new Times();
    double[] wall = new double[2];
    double[] database = new double[2];
    try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
      for (int turn = -warm; turn < turns; turn++) {
        boolean counts = turn >= 0;
        double began = machine.database();
        double taken = together(people, counts ? ours : new Times(), real);
        double between = machine.database();
        settle();
        double rested = machine.database();
        double alone = together(people, counts ? theirs : new Times(), () -> alone(bare));
        double ended = machine.database();
        settle();
        if (!counts) continue;
        wall[0] += taken;
        wall[1] += alone;
        database[0] += between - began;
        database[1] += ended - rested;
      }
    }
    double rate = ours.count() / wall[0];
    double limit = theirs.count() / wall[1];
    sheet.row(name, String.valueOf(replay.statements()), String.valueOf(ours.count()), Sheet.ms(ours.at(50)), Sheet.ms(ours.at(95)),
        Sheet.ms(ours.at(99)), Sheet.ms(rate), Sheet.ms(theirs.at(50)), Sheet.ms(theirs.at(95)), Sheet.ms(limit), "%.0f %%".formatted(100 * rate / limit),
        Sheet.ms(ours.processor()), Sheet.ms(database[0] / ours.count()), Sheet.ms(theirs.processor()), Sheet.ms(database[1] / theirs.count()));
    sheet.keep(name, ours);
  }

  /** Messages one side has queued must not be carried in the other side's turn. */
  private void settle() {
    jdbc.update("update sms set state = 'SENT', ended_at = now() where state = 'QUEUED'");
  }

  private void alone(Bare bare) throws Exception {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      bare.on(connection);
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  /** @return how long everybody together took, in seconds */
  private static double together(ExecutorService people, Times times, Work work) throws Exception {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long began = System.nanoTime();
    List<Callable<Void>> jobs = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      jobs.add(() -> {
        for (int n = 0; n < EACH; n++) {
          long at = System.nanoTime();
          long processor = threads.getCurrentThreadCpuTime();
          work.once();
          times.add(System.nanoTime() - at, threads.getCurrentThreadCpuTime() - processor);
        }
        return null;
      });
    }
    for (var done : people.invokeAll(jobs)) done.get();
    return (System.nanoTime() - began) / 1e9;
  }

  private ApplicationId submit() {
    ApplicationFile like = models.get(ThreadLocalRandom.current().nextInt(models.size()));
    int serial = SERIAL.incrementAndGet();
    Participant person = new Participant(null, PersonRole.APPLICANT, "王测试" + serial, "RESIDENT_ID",
        "11010119900101%04d".formatted(serial % 10_000), "139%08d".formatted(serial), "F", null, "110101", "某镇某村", "zh");
    return intake.submit(
        new SubmitApplication(Ids.next(NOW), clerk.city(), clerk.organisation(), "", Channel.HALL, null, like.category(), like.stage(),
            like.summary(), "A story of a few sentences, as people tell it at the window.", List.of(person), like.facts(), true, List.of(),
            null, null, clerk));
  }

  private List<ApplicationId> proposed(int many) throws Exception {
    try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
      List<ApplicationId> all = new ArrayList<>();
      for (var one : people.invokeAll(Collections.nCopies(many, (Callable<ApplicationId>) this::proposed))) all.add(one.get());
      return all;
    }
  }

  private ApplicationId proposed() {
    ApplicationId id = submit();
    intake.accept(new AcceptApplication(id, applications.own(id).version(), clerk));
    intake.propose(new ProposeDecision(id, applications.own(id).version(), Proposal.GRANT, null, "符合条件", reviewer));
    return id;
  }

  private void grant(ApplicationId id) {
    intake.grant(new GrantAid(id, applications.own(id).version(), "符合条件，给予法律援助。", director));
  }

  /** What is its own about one application: its ids, its people, its clocks, its number. */
  private List<Object> names(ApplicationId id) {
    List<Object> names = new ArrayList<>();
    jdbc.query("select id, matter, receipt_number from aid_application where id = ?",
        row -> {
          names.add(row.getObject("id", UUID.class));
          names.add(row.getObject("matter", UUID.class));
          names.add(row.getString("receipt_number"));
        },
        id.value());
    names.addAll(jdbc.queryForList("select id from matter_person where matter_id = ? order by position", UUID.class, names.get(1)));
    names.addAll(jdbc.queryForList("select id from clock where subject = ? order by rule", UUID.class, id.value()));
    return names;
  }
}
