package org.nuanyang.calculators.internal.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.FieldType;

/** How values leave the house: money and rates as decimal texts, counts as numbers, days as ISO texts. */
final class Written {

  private Written() {}

  static @Nullable Object as(FieldType type, @Nullable Object value) {
    return switch (value) {
      case null -> null;
      case List<?> several -> several.stream().map(each -> as(type, each)).toList();
      case Map<?, ?> entry -> entry(type, entry);
      case BigDecimal number -> number(type, number);
      case LocalDate day -> day.toString();
      default -> value;
    };
  }

  /** Money stays money inside an entry; a count there is an Integer and stays one. */
  private static Map<String, @Nullable Object> entry(FieldType type, Map<?, ?> entry) {
    Map<String, @Nullable Object> written = new LinkedHashMap<>();
    entry.forEach((name, value) -> written.put((String) name, as(type == FieldType.LIST ? FieldType.MONEY : type, value)));
    return written;
  }

  private static Object number(FieldType type, BigDecimal number) {
    return switch (type) {
      case MONEY, AVERAGE -> Sheet.cents(number).toPlainString();
      case SHARE, PERCENT -> bare(number).toPlainString();
      default -> bare(number);
    };
  }

  private static BigDecimal bare(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
