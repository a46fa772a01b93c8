package org.nuanyang.calculators;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One input of a calculator.
 *
 * @param label the question a person reads
 * @param hint where to find the value, what it means; null when the label says it all
 * @param unit such as 元 or 个月; null when it has none
 * @param min smallest value, included; money is never below zero
 * @param max largest value, included
 * @param of the fields of an entry of a list, or of a part
 * @param shorthand name of the field a bare value of a list entry stands for; null when entries are always spelt out
 * @param rows lines a form offers for a list at first
 * @param rare most people leave it empty: a form shows it behind a fold
 */
public record Field(
    String name,
    FieldType type,
    boolean required,
    String label,
    @Nullable String hint,
    @Nullable String unit,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    List<Option> options,
    List<Field> of,
    @Nullable String shorthand,
    int rows,
    boolean rare) {

  /** One value a code may take. @param aliases other ways of writing it that are understood */
  public record Option(String value, String label, List<String> aliases) {}
}
