package org.nuanyang.policies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * The numbers a module reads from a table of its own, each with the smallest and the largest it can work with. A draft
 * is held against them as the module will read it: whole numbers, none missing, none that nobody knows.
 */
public final class NumberBounds {

  /** One row of such a table. */
  record Row(String code, @Nullable Integer value, RuleVersion version) {}

  private record Between(int from, int to) {}

  private final String table;
  private final Map<String, Between> known = new LinkedHashMap<>();

  private NumberBounds(String table) {
    this.table = table;
  }

  public static NumberBounds of(String table) {
    return new NumberBounds(table);
  }

  /** @param to largest that can be worked with, both ends included */
  public NumberBounds number(String code, int from, int to) {
    known.put(code, new Between(from, to));
    return this;
  }

  /** What the module could not work with on that day. */
  public List<RuleObjection> objections(Policies draft, String profile, LocalDate on, MessageSource words) {
    Map<String, Row> rows = new LinkedHashMap<>();
    draft.rows(profile, table, on, Row.class).forEach(row -> rows.putIfAbsent(row.code(), row));
    List<RuleObjection> found = new ArrayList<>();
    for (Row row : rows.values())
      if (!known.containsKey(row.code())) found.add(objection(row.code(), words, "policies.guard.number-unknown", row.code()));
    known.forEach(
        (code, between) -> {
          Row row = rows.get(code);
          if (row == null || row.value() == null) found.add(objection(code, words, "policies.guard.number-missing", code));
          else if (row.value() < between.from || row.value() > between.to)
            found.add(objection(code, words, "policies.guard.number-range", code, between.from + "", between.to + "", row.value() + ""));
        });
    return found;
  }

  private RuleObjection objection(String code, MessageSource words, String key, Object... arguments) {
    return new RuleObjection(table, code, words.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE), List.of());
  }
}
