package bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.nuanyang.eligibility.Checks;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.Verdict;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.ModuleMessages;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.JsonNode;

/** {@code bench.Rulings}: how many verdicts, with their reasons, articles and papers, one core gives in a second. */
final class Rulings {

  /** Of the processor, so that busy neighbours do not cut the warming or the measuring short. */
  private static final long WARM_NANOS = 6_000_000_000L;

  private static final long MEASURED_NANOS = 4_000_000_000L;
  private static final int GOAL = 20_000;
  private static final double GOAL_MICROS = 1_000;
  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
  private static final ThreadMXBean CORE = ManagementFactory.getThreadMXBean();

  private Rulings() {}

  public static void main(String[] arguments) throws ClassNotFoundException {
    Policies rules = ShippedRules.of("DEMO");
    try (var platform = new AnnotationConfigApplicationContext()) {
      platform.registerBean(Policies.class, () -> rules);
      platform.registerBean(Checks.class, () -> (Checks) Proxy.newProxyInstance(Checks.class.getClassLoader(), new Class<?>[] {Checks.class}, (self, method, given) -> null));
      platform.register(ModuleMessages.class);
      for (String name : List.of("Vocabulary", "InterviewWords", "Interview", "RuledEligibility")) platform.register(Class.forName("org.nuanyang.eligibility.internal." + name));
      platform.refresh();
      System.exit(measure(platform.getBean(Eligibility.class), cases(rules)) ? 0 : 1);
    }
  }

  /** Every group with every matter in five situations, in no order. */
  static List<Facts> cases(Policies rules) {
    List<Map<String, Object>> situations =
        List.of(
            Map.of(),
            Map.of("age", 34, "has_counsel", false, "household_income_12m", "21000", "household_persons", 3, "pledge_signed", true),
            Map.of("age", 67, "stable_income", false, "needs_home_service", true),
            Map.of("age", 15, "days_to_limitation", 5),
            Map.of("age", 45, "has_counsel", false, "household_income_12m", "90000", "household_persons", 2, "group_size", 12));
    List<Facts> all = new ArrayList<>();
    for (JsonNode matter : rules.rows("DEMO", "matters", DAY, JsonNode.class))
      for (JsonNode group : rules.rows("DEMO", "groups", DAY, JsonNode.class))
        for (Map<String, Object> situation : situations)
          all.add(new Facts("DEMO", DAY, Set.of(group.get("code").asString()), matter.get("code").asString(), situation));
    Collections.shuffle(all, new Random(148));
    return all;
  }

  private static boolean measure(Eligibility eligibility, List<Facts> cases) {
    run(eligibility, cases, WARM_NANOS);
    long before = CORE.getCurrentThreadCpuTime();
    Tries tries = run(eligibility, cases, MEASURED_NANOS);
    double cpu = (CORE.getCurrentThreadCpuTime() - before) / 1e3 / tries.wall.length;
    Arrays.sort(tries.wall);
    Arrays.sort(tries.processor);
    double perSecond = 1e6 / cpu;
    System.out.println("| different cases | verdicts | a second of one core | CPU each, µs | p99 of CPU, µs | p50 by the clock, µs | p99 by the clock, µs |\n|---:|---:|---:|---:|---:|---:|---:|");
    System.out.printf(
        "| %,d | %,d | %,.0f | %.1f | %.1f | %.1f | %.1f |%n", cases.size(), tries.wall.length, perSecond, cpu, micros(tries.processor, 0.99),
        micros(tries.wall, 0.5), micros(tries.wall, 0.99));
    System.out.printf("%nThe goal is %,d a second of one core and a p99 of %,.0f µs. Load average of the machine: %s.%n", GOAL, GOAL_MICROS, Machine.load());
    return perSecond >= GOAL && micros(tries.wall, 0.99) <= GOAL_MICROS;
  }

  private record Tries(long[] wall, long[] processor) {}

  private static Tries run(Eligibility eligibility, List<Facts> cases, long nanos) {
    long[] wall = new long[2_000_000];
    long[] processor = new long[wall.length];
    int count = 0;
    long reasons = 0;
    long now = CORE.getCurrentThreadCpuTime();
    for (long end = now + nanos; now < end && count < wall.length; count++) {
      long begun = System.nanoTime();
      Verdict verdict = eligibility.judge(cases.get(count % cases.size()));
      wall[count] = System.nanoTime() - begun;
      long then = CORE.getCurrentThreadCpuTime();
      processor[count] = then - now;
      now = then;
      reasons += verdict.reasons().size() + verdict.documents().size();
    }
    if (reasons == 0) throw new IllegalStateException("verdicts without reasons");
    return new Tries(Arrays.copyOf(wall, count), Arrays.copyOf(processor, count));
  }

  private static double micros(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, Math.round(sorted.length * share))] / 1e3;
  }
}
