package org.nuanyang.calculators.internal.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.policies.Policies;

/** The dated rows of policies the sums rest on, as the city's profile has them. */
public final class Figures {

  private static final String TABLE = "calculator_figures";

  private final Policies policies;
  private final String city;
  private final Clock clock;

  /** A sum asks for many rows of one day: policies hand out the same list for it each time. */
  private volatile Found found = new Found(List.of(), Map.of());

  private record Found(List<Figure> rows, Map<String, Figure> byCode) {}

  public Figures(Policies policies, String city, Clock clock) {
    this.policies = policies;
    this.city = city;
    this.clock = clock;
  }

  /** Asked each time: a city may publish rules of its own while we run. */
  private String profile() {
    return policies.profileOf(city);
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The row in force on a day; null when there is none. */
  @Nullable Figure find(String code, LocalDate on) {
    List<Figure> rows = policies.rows(profile(), TABLE, on, Figure.class);
    Found last = found;
    if (last.rows != rows) {
      last = new Found(rows, rows.stream().collect(Collectors.toMap(Figure::code, figure -> figure)));
      found = last;
    }
    return last.byCode.get(code);
  }

  /** Until the statistics of a year come out in spring, those of the year before stand in for them. */
  @Nullable Figure standIn(String code, LocalDate on) {
    LocalDate today = today();
    boolean notYetPublished = on.getYear() == today.getYear() && today.getMonth().compareTo(Month.MARCH) < 0;
    return notYetPublished ? find(code, on.minusYears(1)) : null;
  }

  String word(String name, LocalDate on) {
    return policies.parameter(profile(), name, on);
  }

  <R> List<R> rows(String table, LocalDate on, Class<R> shape) {
    return policies.rows(profile(), table, on, shape);
  }
}
