package bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nuanyang.calculators.Calculators;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.ShippedCalendar;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** {@code bench.Sums}: how many sums of each calculator one core works out in a second, without database and network. */
final class Sums {

  private static final long WARM_NANOS = 1_500_000_000L;
  private static final long MEASURED_NANOS = 1_500_000_000L;
  private static final int GOAL = 20_000;

  /** Counts what this thread really had of a core, so that busy neighbours do not count. */
  static final ThreadMXBean CORE = ManagementFactory.getThreadMXBean();

  /** A sum that people ask for. */
  record Sum(String id, Map<String, Object> given) {}

  private Sums() {}

  public static void main(String[] arguments) {
    try (var platform = new AnnotationConfigApplicationContext()) {
      platform.getEnvironment().getPropertySources().addFirst(new MapPropertySource("bench", Map.of("nuanyang.city.code", "150200")));
      platform.registerBean(Clock.class, () -> Clock.system(CityClock.ZONE));
      platform.registerBean(ShippedCalendar.class);
      platform.registerBean(Policies.class, () -> ShippedRules.of("NATIONAL"));
      platform.scan("org.nuanyang.calculators.internal");
      platform.refresh();
      System.exit(measure(platform.getBean(Calculators.class)) ? 0 : 1);
    }
  }

  private static boolean measure(Calculators calculators) {
    System.out.println("| calculator | sums a second of one core | p50, µs | p99, µs |\n|---|---:|---:|---:|");
    boolean all = true;
    List<Sum> sums = sums();
    for (Sum sum : sums) run(calculators, sum, WARM_NANOS);
    double slowest = Double.MAX_VALUE;
    for (Sum sum : sums) {
      long before = CORE.getCurrentThreadCpuTime();
      long[] took = run(calculators, sum, MEASURED_NANOS);
      double perSecond = took.length * 1e9 / (CORE.getCurrentThreadCpuTime() - before);
      Arrays.sort(took);
      System.out.printf("| %s | %,.0f | %.1f | %.1f |%n", sum.id, perSecond, micros(took, 0.5), micros(took, 0.99));
      slowest = Math.min(slowest, perSecond);
      all &= perSecond >= GOAL;
    }
    System.out.printf("%nSlowest %,.0f a second; the goal is %,d. Load average of the machine: %s.%n", slowest, GOAL, Machine.load());
    return all;
  }

  private static double micros(long[] sorted, double part) {
    return sorted[(int) (sorted.length * part)] / 1000.0;
  }

  private static long[] run(Calculators calculators, Sum sum, long nanos) {
    long[] took = new long[4_000_000];
    int done = 0;
    long end = System.nanoTime() + nanos;
    for (long begin = System.nanoTime(); begin < end && done < took.length; ) {
      calculators.work(sum.id, sum.given);
      long after = System.nanoTime();
      took[done++] = after - begin;
      begin = after;
    }
    return Arrays.copyOf(took, done);
  }

  static List<Sum> sums() {
    List<Sum> sums = new ArrayList<>();
    sums.add(sum("litigation_acceptance_fee", "case_kind", "PROPERTY", "claim_amount", 80000, "discount_events", List.of("SIMPLIFIED")));
    sums.add(sum("litigation_application_fee", "application_kind", "ENFORCEMENT", "amount", 86400));
    sums.add(sum("small_claims_check", "claim_amount", 51000, "province_avg_annual_wage", 102000));
    sums.add(sum("jurisdiction_helper", "matter", "LABOR", "performance_place", "昆都仑区", "defendant_location", "固阳县"));
    sums.add(sum("economic_compensation", "hire_date", "2018-03-01", "end_date", "2024-08-31", "avg_monthly_wage_12m", 6200, "last_month_wage", 6500, "local_avg_monthly_wage", 7000, "mode", "N_PLUS_1"));
    sums.add(sum("double_wage", "hire_date", "2024-03-15", "contract_signed_date", "2024-09-01", "monthly_wage", 6000, "remainder_workdays", 12));
    sums.add(sum("overtime_pay", "monthly_wage", 5220, "weekday_ot_hours", 12, "restday_hours", 16, "holiday_hours", 8));
    sums.add(sum("annual_leave_pay", "cumulative_service_years", 6, "avg_wage_12m_ex_ot", 5220, "scenario", "TERMINATION", "termination_date", "2024-10-31", "days_taken", 1));
    sums.add(sum("wage_arrears", "items", List.of(Map.of("month", "2024-01", "due", 5500, "paid", 4000), Map.of("month", "2024-02", "due", 5500))));
    sums.add(sum("sick_leave_medical_period", "total_service_years", 22, "employer_service_years", 16));
    sums.add(sum("work_injury_benefits", "disability_grade", 4, "avg_contribution_wage_12m", 3600, "regional_avg_monthly_wage", 7200));
    sums.add(sum("personal_injury", "victim_age", 66, "urban_disposable_income", 48000, "disability_coefficient", "0.3", "medical_fee", 20000, "fault_share", 0.7));
    sums.add(sum("traffic_apportionment", "accident_date", "2024-05-05", "death_disability_loss", 260000, "medical_loss", 45000, "property_loss", 5000, "motor_at_fault", true, "fault_share", 0.7, "commercial_limit", 200000));
    sums.add(sum("private_loan_interest", "principal_received", 200000, "contract_date", "2019-03-01", "interest_from", "2019-03-01", "interest_to", "2021-03-10", "agreed_annual_rate", 24, "first_instance_accepted_date", "2021-03-10"));
    sums.add(sum("delayed_performance_interest", "judgment_principal", 85000, "performance_deadline", "2024-03-31", "paid_off_date", "2024-06-28"));
    sums.add(sum("child_support", "monthly_total_income", 7600, "children", List.of("2015-05-15"), "start_date", "2026-01-01"));
    sums.add(sum("limitation_check", "rule_code", "CIVIL_GENERAL", "trigger_date", "2022-03-15"));
    sums.add(sum("deadline_count", "start_date", "2024-04-26", "amount", 7, "unit", "DAY"));
    return sums;
  }

  private static Sum sum(String id, Object... given) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i + 1 < given.length; i += 2) map.put((String) given[i], given[i + 1]);
    return new Sum(id, map);
  }
}
