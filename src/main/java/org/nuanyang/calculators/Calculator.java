package org.nuanyang.calculators;

import java.util.List;
import org.nuanyang.shared.Citation;

/**
 * One calculator as it describes itself: the same words feed the interface, the form and the checks.
 *
 * @param id as addresses and other systems name it, such as {@code economic_compensation}
 * @param group heading under which it is offered: LABOUR, COURTS, HARM, MONEY, TERMS
 * @param icon name of a picture of the kit
 * @param citations what it rests on as a whole; the lines of a worksheet name their own articles
 */
public record Calculator(
    String id,
    String group,
    String icon,
    String title,
    String summary,
    List<Field> inputs,
    List<Result> results,
    List<Citation> citations) {

  /** One value of the answer. @param unit such as 元; empty when it has none */
  public record Result(String name, FieldType type, String unit, String label, boolean main) {}
}
