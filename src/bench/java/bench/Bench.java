package bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import javax.sql.DataSource;
import org.nuanyang.NuanyangApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@code bench.Bench CASES ROUNDS [settings]}: starts the platform in this process and measures it. */
final class Bench {

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    String cases = arguments[0];
    int rounds = Integer.parseInt(arguments[1]);
    String[] settings = Arrays.copyOfRange(arguments, 2, arguments.length);
    String load = Machine.load();
    Tap tap = new Tap();
    Sheet sheet = new Sheet();
    int offenders;
    try (ConfigurableApplicationContext platform =
        new SpringApplicationBuilder(NuanyangApplication.class)
            .initializers(context -> context.getBeanFactory().addBeanPostProcessor(tap))
            .run(settings)) {
      JdbcTemplate jdbc = new JdbcTemplate(platform.getBean(DataSource.class));
      sheet.say("# A city of " + cases + " cases, " + Instant.now());
      sheet.say("");
      sheet.say("matter %,d rows, matter_person %,d, legal_aid_case %,d, consultation %,d; database %s".formatted(
          rows(jdbc, "matter"), rows(jdbc, "matter_person"), rows(jdbc, "legal_aid_case"), rows(jdbc, "consultation"),
          jdbc.queryForObject("select pg_size_pretty(pg_database_size(current_database()))", String.class)));
      String base = "http://localhost:" + platform.getEnvironment().getProperty("local.server.port");
      Machine machine = new Machine(platform.getBean(DataSource.class));
      sheet.say("\nAt rest: " + machine.memory());
      String part = System.getProperty("bench.part", "");
      offenders = part.equals("writing") ? 0 : new Reading(platform, tap, sheet, rounds, base).measure();
      if (!part.equals("reading")) new Writing(platform, machine, tap, sheet, rounds).measure();
      sheet.say("\nAt the end: " + machine.memory());
      sheet.say("\nLoad average of the machine: %s at the start, %s at the end.".formatted(load, Machine.load()));
    }
    Path target = Path.of("target/bench-" + cases + ".md");
    sheet.write(target, Path.of("target/bench-" + cases + ".tsv"));
    System.exit(offenders == 0 && Files.exists(target) ? 0 : 1);
  }

  private static long rows(JdbcTemplate jdbc, String table) {
    return jdbc.queryForObject("select count(*) from " + table, Long.class);
  }
}
