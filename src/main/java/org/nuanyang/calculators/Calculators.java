package org.nuanyang.calculators;

import java.util.List;
import java.util.Map;

/** The front door of the calculators. Nothing is stored: the same inputs on the same day give the same sheet. */
public interface Calculators {

  /** All calculators, in the order they are offered. */
  List<Calculator> all();

  /**
   * One calculator by its id, such as {@code economic_compensation}.
   *
   * @throws org.nuanyang.shared.Missing when there is none of that id
   */
  Calculator find(String id);

  /**
   * Works one sum out.
   *
   * @param given values by the names of the inputs: texts, numbers, booleans, lists and maps of these
   * @throws NotCalculable when a value cannot be used, or a figure of law is not known
   */
  Worksheet work(String id, Map<String, ?> given);
}
