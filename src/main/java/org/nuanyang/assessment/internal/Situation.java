package org.nuanyang.assessment.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.Calculators;
import org.nuanyang.calculators.Worksheet;
import org.nuanyang.shared.Refusal;

/** The facts of one dispute on one day, and what the calculators make of them. Works each count out once. */
final class Situation {

  private final RuleSet rules;
  private final Map<String, List<String>> answers;
  private final LocalDate day;
  private final Calculators calculators;
  private final Map<String, Told> told = new HashMap<>();
  private final Map<String, Worksheet> sheets = new LinkedHashMap<>();

  /** Sheets by what went into them, so that trying answers one after the other does not work the same sum again. */
  private final Map<Map<String, Object>, Optional<Worksheet>> worked;

  Situation(RuleSet rules, Map<String, List<String>> answers, LocalDate day, Calculators calculators) {
    this(rules, answers, day, calculators, new HashMap<>());
  }

  private Situation(
      RuleSet rules, Map<String, List<String>> answers, LocalDate day, Calculators calculators,
      Map<Map<String, Object>, Optional<Worksheet>> worked) {
    this.rules = rules;
    this.answers = answers;
    this.day = day;
    this.calculators = calculators;
    this.worked = worked;
  }

  /** The same dispute with one more answer. */
  Situation with(String fact, List<String> said) {
    Map<String, List<String>> more = new LinkedHashMap<>(answers);
    more.put(fact, said);
    return new Situation(rules, more, day, calculators, worked);
  }

  RuleSet rules() {
    return rules;
  }

  LocalDate day() {
    return day;
  }

  Truth holds(Condition condition) {
    return condition.in(this::told);
  }

  Told told(String name) {
    Told known = told.get(name);
    if (known != null) return known;
    Condition asked = rules.asked().get(name);
    Told found = asked == null ? counted(name) : fact(name, asked);
    told.put(name, found);
    return found;
  }

  private Told fact(String name, Condition asked) {
    Truth truth = holds(asked);
    if (truth == Truth.FALSE) return Told.UNASKED;
    List<String> said = truth == Truth.TRUE ? answers.get(name) : null;
    return said == null ? Told.OPEN : new Told(said, true);
  }

  private Told counted(String id) {
    RuleSet.Count count = rules.counts().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    Truth truth = holds(count.when());
    if (truth == Truth.FALSE) return Told.UNASKED;
    if (truth == Truth.OPEN) return Told.OPEN;
    Map<String, Object> inputs = inputs(count);
    Optional<Worksheet> sheet = inputs == null ? Optional.empty() : work(count.calculator(), inputs);
    if (sheet.isEmpty()) return Told.OPEN;
    String state = count.calculator().equals("limitation_check") ? term(sheet.get(), count.soonDays()) : "done";
    if (state.equals("passed") && mayHaveRestarted(count)) return Told.OPEN;
    sheets.put(id, sheet.get());
    return Told.of(state);
  }

  /** A later day that was not told can only put the end off: what is not over without it is not over. */
  private boolean mayHaveRestarted(RuleSet.Count count) {
    return count.with().values().stream().anyMatch(value -> value instanceof String text && text.startsWith("$") && text.endsWith("?") && told(fact(text)).open());
  }

  private static String fact(String reference) {
    return reference.substring(1).replace("?", "");
  }

  private static String term(Worksheet sheet, int soonDays) {
    if (sheet.outputs().get("last_day") == null) return "never";
    if (Boolean.TRUE.equals(sheet.outputs().get("expired"))) return "passed";
    return sheet.outputs().get("days_left") instanceof Integer left && left <= soonDays ? "soon" : "open";
  }

  /** Null when a fact it needs was not told. */
  private @Nullable Map<String, Object> inputs(RuleSet.Count count) {
    Map<String, Object> inputs = new TreeMap<>();
    for (var input : count.with().entrySet()) {
      Object value = input.getValue();
      if (value instanceof String text && text.startsWith("$")) {
        Told said = told(fact(text));
        List<String> values = said.values();
        if (values == null && !text.endsWith("?")) return null;
        if (values != null) inputs.put(input.getKey(), values.getFirst());
      } else {
        inputs.put(input.getKey(), value);
      }
    }
    if (count.calculator().equals("limitation_check")) inputs.put("filing_date", day.toString());
    return inputs;
  }

  private Optional<Worksheet> work(String calculator, Map<String, Object> inputs) {
    Map<String, Object> key = new HashMap<>(inputs);
    key.put("", calculator);
    Optional<Worksheet> known = worked.get(key);
    if (known != null) return known;
    Optional<Worksheet> sheet;
    try {
      sheet = Optional.of(calculators.work(calculator, inputs));
    } catch (Refusal notYet) {
      sheet = Optional.empty(); // dates that do not fit together, a figure nobody entered, a day before the law: left open
    }
    worked.put(key, sheet);
    return sheet;
  }

  Optional<Worksheet> sheet(String count) {
    told(count);
    return Optional.ofNullable(sheets.get(count));
  }

  /** Facts that are asked here and were left open, in their order. */
  List<String> open() {
    List<String> open = new ArrayList<>();
    rules.asked().forEach((fact, asked) -> {
      if (holds(asked) == Truth.TRUE && told(fact).open()) open.add(fact);
    });
    return open;
  }
}
