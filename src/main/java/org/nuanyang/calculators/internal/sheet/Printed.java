package org.nuanyang.calculators.internal.sheet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.Calculator;
import org.nuanyang.calculators.Field;
import org.nuanyang.shared.Citation;

/** The form a sum is worked on: the words of a definition, taken apart once. */
public final class Printed {

  /** Words to be filled in, and the article that stands beside them. */
  record Blank(Words title, Words words, @Nullable Citation citation) {}

  private final Calculator calculator;
  private final String givenByHand;
  private final Map<String, Blank> lines = new HashMap<>();
  private final Map<String, Blank> warnings = new HashMap<>();
  private final Map<String, Calculator.Result> results = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();

  /** @param common words all calculators share: warnings, and names of figures of law as its inputs */
  public Printed(Definition definition, Definition common) {
    calculator = definition.calculator();
    givenByHand = common.title();
    definition.lines().forEach((code, step) ->
        lines.put(code, new Blank(new Words(step.title()), new Words(step.formula()), citation(step.law(), step.article()))));
    for (Definition each : new Definition[] {common, definition}) {
      each.warnings().forEach((code, caution) ->
          warnings.put(code, new Blank(new Words(""), new Words(caution.text()), citation(caution.law(), caution.article()))));
      for (Field field : each.inputs()) label("", field);
    }
    for (Calculator.Result result : calculator.results()) results.put(result.name(), result);
  }

  private static @Nullable Citation citation(@Nullable String law, @Nullable String article) {
    return law == null ? null : new Citation(law, article == null ? "" : article);
  }

  private void label(String path, Field field) {
    labels.put(path + field.name(), field.label());
    for (Field inner : field.of()) label(path + field.name() + ".", inner);
  }

  Calculator calculator() {
    return calculator;
  }

  String givenByHand() {
    return givenByHand;
  }

  String label(String field) {
    return labels.getOrDefault(field.replaceAll("\\[\\d+]", ""), field);
  }

  Blank line(String code) {
    return found(lines.get(code), code);
  }

  Blank warning(String code) {
    return found(warnings.get(code), code);
  }

  private Blank found(@Nullable Blank blank, String code) {
    if (blank == null) throw new IllegalStateException(calculator.id() + " has no words for " + code);
    return blank;
  }

  boolean hasResult(String name) {
    return results.containsKey(name);
  }

  /** All results in the order of the definition, written as the interface writes them. */
  Map<String, @Nullable Object> results(Map<String, Object> found) {
    Map<String, @Nullable Object> written = LinkedHashMap.newLinkedHashMap(results.size());
    for (Calculator.Result result : calculator.results())
      written.put(result.name(), Written.as(result.type(), found.get(result.name())));
    return written;
  }
}
