package org.nuanyang.calculators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Citation;

/**
 * A sum worked out.
 *
 * @param outputs values by the names of the calculator's results, in their order: money and shares as decimal
 *     texts, counts as numbers, days as ISO texts; null where the result does not apply
 * @param inputs what was given, as it was understood
 */
public record Worksheet(
    Calculator calculator,
    Map<String, Object> inputs,
    Map<String, @Nullable Object> outputs,
    List<Line> lines,
    List<Parameter> parametersUsed,
    List<Warning> warnings,
    List<Citation> citations) {

  /** One step of the working. @param formula with the numbers put in; @param amount in yuan, null for steps that are no money */
  public record Line(
      String code, String title, String formula, @Nullable BigDecimal amount, @Nullable Citation citation) {}

  /**
   * A figure of law or a statistic the sum used.
   *
   * @param effectiveFrom null when the person gave it
   * @param source the text it was taken from
   * @param verified read in the text cited; false for second-hand figures and what the person gave
   * @param provisional the figure of the year that is due is not published yet
   */
  public record Parameter(
      String code,
      String value,
      @Nullable String unit,
      @Nullable LocalDate effectiveFrom,
      @Nullable LocalDate effectiveTo,
      String source,
      boolean verified,
      boolean provisional) {}

  /** What a person should know besides the sum: local practice, discretion, a cap, an expired term. */
  public record Warning(String code, String text) {}
}
