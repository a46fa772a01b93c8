package org.nuanyang.outreach.internal.contracts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as contracts write them: 12, 1.5, 五万, 二十四. */
final class Amount {

  /** What a number may look like; one group. */
  static final String PATTERN = "([0-9]+(?:\\.[0-9]+)?[万千百]?|[零〇一二两三四五六七八九十百千万]+)";

  private static final String DIGITS = "〇一二三四五六七八九";

  private Amount() {}

  static @Nullable BigDecimal of(String written) {
    if (written.isEmpty() || written.length() > 16) return null;
    if (!Character.isDigit(written.charAt(0))) return BigDecimal.valueOf(chinese(written));
    char unit = written.charAt(written.length() - 1);
    BigDecimal times = switch (unit) {
      case '万' -> BigDecimal.valueOf(10_000);
      case '千' -> BigDecimal.valueOf(1000);
      case '百' -> BigDecimal.valueOf(100);
      default -> BigDecimal.ONE;
    };
    return new BigDecimal(times.equals(BigDecimal.ONE) ? written : written.substring(0, written.length() - 1)).multiply(times);
  }

  private static long chinese(String written) {
    long all = 0;
    long section = 0;
    long digit = 0;
    for (char sign : written.replace('零', '〇').replace('两', '二').toCharArray()) {
      int value = DIGITS.indexOf(sign);
      if (value >= 0) {
        digit = value;
        continue;
      }
      long unit = sign == '十' ? 10 : sign == '百' ? 100 : sign == '千' ? 1000 : 10_000;
      if (unit == 10_000) {
        all += (section + digit) * unit;
        section = 0;
      } else {
        section += (digit == 0 ? 1 : digit) * unit;
      }
      digit = 0;
    }
    return all + section + digit;
  }
}
