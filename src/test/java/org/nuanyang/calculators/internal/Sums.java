package org.nuanyang.calculators.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nuanyang.calculators.Calculators;
import org.nuanyang.calculators.NotCalculable;
import org.nuanyang.calculators.Worksheet;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.internal.PolicyExamples;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.ShippedCalendar;

/** The calculators as they are shipped, on 22 November 2026, for tests without a platform. */
public final class Sums {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  public static final Calculators ALL = on(TODAY);

  private Sums() {}

  static Calculators on(LocalDate today) {
    return on(today, PolicyExamples.shipped());
  }

  /** The calculators of a city with rules of its own. */
  static Calculators under(Policies rules) {
    return on(TODAY, rules);
  }

  private static Calculators on(LocalDate today, Policies rules) {
    Clock clock = Clock.fixed(today.atTime(9, 0).atZone(CityClock.ZONE).toInstant(), CityClock.ZONE);
    return new CalculatorBook(rules, new ShippedCalendar(), clock, "150200");
  }

  /** Works a sum out. @param given name, value, name, value … */
  static Worksheet work(String id, Object... given) {
    return ALL.work(id, map(given));
  }

  static Object output(String id, String name, Object... given) {
    return work(id, given).outputs().get(name);
  }

  /** The codes of what was found wrong, each behind its field. */
  static List<String> faults(String id, Object... given) {
    return faults(ALL, id, given);
  }

  static List<String> faults(Calculators calculators, String id, Object... given) {
    NotCalculable refused = catchThrowableOfType(NotCalculable.class, () -> calculators.work(id, map(given)));
    assertThat(refused).as("refused").isNotNull();
    return refused.faults().stream().map(fault -> fault.field() + " " + fault.code()).toList();
  }

  static List<String> warnings(Worksheet sheet) {
    return sheet.warnings().stream().map(Worksheet.Warning::code).toList();
  }

  /** What was given, and more of it. */
  static Object[] with(Object[] given, Object... more) {
    return Stream.concat(Arrays.stream(given), Arrays.stream(more)).toArray();
  }

  static Map<String, Object> map(Object... given) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i + 1 < given.length; i += 2) map.put((String) given[i], given[i + 1]);
    return map;
  }
}
