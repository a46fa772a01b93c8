package org.nuanyang.calculators.internal.sheet;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was given, as it was understood, to stand on the sheet beside the answer. */
public final class Echo {

  private Echo() {}

  public static Map<String, Object> of(Given given) {
    Map<String, Object> plain = LinkedHashMap.newLinkedHashMap(given.values().size());
    given.values().forEach((name, value) -> plain.put(name, plain(value)));
    return plain;
  }

  private static Object plain(Object value) {
    return switch (value) {
      case Given part -> of(part);
      case List<?> several -> several.stream().map(Echo::plain).toList();
      case BigDecimal number -> number.toPlainString();
      case Boolean flag -> flag;
      default -> value.toString();
    };
  }
}
