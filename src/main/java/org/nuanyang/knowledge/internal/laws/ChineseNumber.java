package org.nuanyang.knowledge.internal.laws;

import java.util.OptionalInt;

/** Numbers as statutes write them: 第一千二百六十条. */
final class ChineseNumber {

  /** Characters a number is made of, as a class of a pattern. */
  static final String SIGNS = "零〇○一二三四五六七八九十百千";

  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseNumber() {}

  /** Up to 9999; also a plain row of digits such as 二〇二〇. Empty when it is no number. */
  static OptionalInt read(String written) {
    String signs = written.replace('〇', '零').replace('○', '零').replace(" ", "");
    if (signs.isEmpty() || signs.length() > 9) return OptionalInt.empty();
    return signs.chars().noneMatch(c -> "十百千".indexOf(c) >= 0) ? row(signs) : counted(signs);
  }

  private static OptionalInt row(String signs) {
    int number = 0;
    for (char sign : signs.toCharArray()) {
      int digit = DIGITS.indexOf(sign);
      if (digit < 0 || number > 9999) return OptionalInt.empty();
      number = number * 10 + digit;
    }
    return OptionalInt.of(number);
  }

  private static OptionalInt counted(String signs) {
    int number = 0;
    int digit = 0;
    boolean named = false;
    for (char sign : signs.toCharArray()) {
      int unit = switch (sign) { case '十' -> 10; case '百' -> 100; case '千' -> 1000; default -> 0; };
      if (unit == 0) {
        digit = DIGITS.indexOf(sign);
        if (digit < 0) return OptionalInt.empty();
        named = digit > 0;
      } else {
        number += (named ? digit : 1) * unit;
        digit = 0;
        named = false;
      }
    }
    return OptionalInt.of(number + digit);
  }

  /** 1 to 9999. */
  static String write(int number) {
    StringBuilder signs = new StringBuilder();
    boolean gap = false;
    for (int unit = 1000; unit >= 1; unit /= 10) {
      int digit = number / unit % 10;
      if (digit == 0) {
        gap |= !signs.isEmpty();
        continue;
      }
      if (gap) signs.append('零');
      gap = false;
      if (!(digit == 1 && unit == 10 && signs.isEmpty())) signs.append(DIGITS.charAt(digit));
      if (unit > 1) signs.append(switch (unit) { case 10 -> '十'; case 100 -> '百'; default -> '千'; });
    }
    return signs.toString();
  }
}
