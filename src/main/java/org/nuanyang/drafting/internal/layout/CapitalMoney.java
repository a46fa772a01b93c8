package org.nuanyang.drafting.internal.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts in the capital figures of cheques and contracts: 壹万叁仟元整. */
final class CapitalMoney {

  private static final String FIGURES = "零壹贰叁肆伍陆柒捌玖";
  private static final String[] PLACES = {"", "拾", "佰", "仟"};
  private static final String[] GROUPS = {"", "万", "亿", "万亿"};

  private CapitalMoney() {}

  /** @param yuan not below zero, to the fen */
  static String of(BigDecimal yuan) {
    BigDecimal amount = yuan.setScale(2, RoundingMode.HALF_UP);
    long whole = amount.longValue();
    int fen = amount.movePointRight(2).remainder(BigDecimal.valueOf(100)).intValue();
    StringBuilder said = new StringBuilder(whole == 0 ? "" : whole(whole) + "元");
    if (fen == 0) return (whole == 0 ? "零元" : said) + "整";
    if (fen >= 10) said.append(FIGURES.charAt(fen / 10)).append('角');
    else if (whole > 0) said.append('零');
    if (fen % 10 > 0) said.append(FIGURES.charAt(fen % 10)).append('分');
    else said.append('整');
    return said.toString();
  }

  private static String whole(long number) {
    StringBuilder said = new StringBuilder();
    boolean gap = false;
    for (int group = GROUPS.length - 1; group >= 0; group--) {
      int part = (int) (number / power(group) % 10000);
      if (part == 0) {
        gap = !said.isEmpty();
        continue;
      }
      if (!said.isEmpty() && (gap || part < 1000)) said.append('零');
      said.append(four(part)).append(GROUPS[group]);
      gap = false;
    }
    return said.toString();
  }

  private static String four(int part) {
    StringBuilder said = new StringBuilder();
    boolean gap = false;
    for (int place = 3; place >= 0; place--) {
      int figure = part / (int) Math.pow(10, place) % 10;
      if (figure == 0) {
        gap = !said.isEmpty();
        continue;
      }
      if (gap) said.append('零');
      said.append(FIGURES.charAt(figure)).append(PLACES[place]);
      gap = false;
    }
    return said.toString();
  }

  private static long power(int group) {
    long power = 1;
    for (int i = 0; i < group; i++) power *= 10000;
    return power;
  }
}
