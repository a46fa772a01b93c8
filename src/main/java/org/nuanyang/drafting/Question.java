package org.nuanyang.drafting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One question of an interview.
 *
 * @param id unique in the document, in a row unique in the row; {@code applicant.name} for the name of a party
 * @param longest signs a text may have
 * @param lines height of a box for long text
 * @param past no later than today
 * @param future no earlier than today
 * @param notBefore id of the question whose day or month this may not precede
 * @param from where it is filled from, such as {@code person.name}
 * @param calculator results that fit, with blanks between, such as {@code wage_arrears.unpaid_total labour_claims.wages}
 */
public record Question(
    String id,
    AnswerKind kind,
    String label,
    @Nullable String hint,
    boolean required,
    Condition when,
    List<Option> options,
    int longest,
    int lines,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    int decimals,
    @Nullable String unit,
    boolean past,
    boolean future,
    @Nullable String notBefore,
    @Nullable String from,
    @Nullable String calculator,
    Map<String, String> print) {

  /**
   * One possible answer.
   *
   * @param print how a paper says it; null when as the label
   */
  public record Option(String value, String label, @Nullable String print, @Nullable String hint) {}

  /** The results of calculators that answer it. */
  public List<String> results() {
    return calculator == null ? List.of() : List.of(calculator.split(" "));
  }

  public @Nullable Option option(String value) {
    for (Option option : options) if (option.value().equals(value)) return option;
    return null;
  }
}
