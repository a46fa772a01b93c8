package org.nuanyang.calculators.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nuanyang.calculators.internal.sheet.Figure;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleVersion;
import org.nuanyang.policies.internal.PolicyExamples;

/** The shipped rules as a city may change them: a figure or a way of counting of its own, a table without rows or turned round. */
final class OtherRules implements Policies {

  private static final Policies SHIPPED = PolicyExamples.shipped();

  private final Map<String, Figure> figures = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();
  private final Set<String> empty = new HashSet<>();
  private final Set<String> reversed = new HashSet<>();

  OtherRules figure(String code, String value) {
    RuleVersion version = new RuleVersion(code, "R-BT25", LocalDate.of(2000, 1, 1), null, "本市规定", "L");
    figures.put(code, new Figure(code, new BigDecimal(value), null, null, null, version));
    return this;
  }

  /** As they are shipped again. */
  OtherRules clear() {
    figures.clear();
    words.clear();
    empty.clear();
    reversed.clear();
    return this;
  }

  OtherRules word(String name, String value) {
    words.put(name, value);
    return this;
  }

  OtherRules without(String table) {
    empty.add(table);
    return this;
  }

  OtherRules reversed(String table) {
    reversed.add(table);
    return this;
  }

  @Override
  public String profileOf(String city) {
    return SHIPPED.profileOf(city);
  }

  @Override
  public List<String> profiles() {
    return SHIPPED.profiles();
  }

  @Override
  public String parameter(String profile, String name, LocalDate on) {
    return words.containsKey(name) ? words.get(name) : SHIPPED.parameter(profile, name, on);
  }

  @Override
  public <R> List<R> rows(String profile, String table, LocalDate on, Class<R> shape) {
    if (empty.contains(table)) return List.of();
    List<R> rows = SHIPPED.rows(profile, table, on, shape);
    if (reversed.contains(table)) return rows.reversed();
    if (shape != Figure.class) return rows;
    List<R> ours = new ArrayList<>(rows);
    ours.removeIf(row -> figures.containsKey(((Figure) row).code()));
    figures.values().forEach(figure -> ours.add(shape.cast(figure)));
    return ours;
  }
}
