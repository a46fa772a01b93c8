package org.nuanyang.calculators.internal.sheet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.Calculator;
import org.nuanyang.calculators.Field;
import org.nuanyang.shared.Citation;

/** A calculator's data file: how it describes itself, and the words of its lines and warnings. */
public record Definition(
    String id,
    int order,
    String group,
    String icon,
    String title,
    String summary,
    List<Field> inputs,
    List<Calculator.Result> results,
    List<Citation> citations,
    Map<String, Step> lines,
    Map<String, Caution> warnings) {

  /** Words of one line. @param formula with {names} where the numbers go */
  public record Step(String title, String formula, @Nullable String law, @Nullable String article) {}

  /** Words of one warning, with {names} where values go. */
  public record Caution(String text, @Nullable String law, @Nullable String article) {}

  public Calculator calculator() {
    return new Calculator(id, group, icon, title, summary, inputs, results, citations);
  }
}
