package org.nuanyang.counsel.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures with their units in running text, whether written 三十日 or 30天, 三万元 or 3万块, 百分之五 or 5%. */
final class Figures {

  private static final String SIGNS = "零〇一二两三四五六七八九";
  private static final String NUMBER = "(\\d+(?:\\.\\d+)?[十百千万亿]{0,2}|[" + SIGNS + "十百千万亿半]+)";
  private static final Pattern SHARE = Pattern.compile("百分之" + NUMBER + "|" + NUMBER + "(?:%|％|成(?![立为功员交年果本绩]))");
  private static final Pattern MEASURE =
      Pattern.compile(NUMBER + "\\s*(?:多|余)?(周岁|岁|年|个月|月|个?工作日|日|天|周|个?星期|个?小时|个?钟头|分钟|倍|元|块钱?|平方米|吨|公里)");
  private static final Pattern ANY = Pattern.compile(NUMBER);

  private Figures() {}

  /** @param unit one word for each kind of measure; % for a share */
  record Figure(BigDecimal amount, String unit) {

    boolean standsIn(String text) {
      return in(text).stream().anyMatch(other -> other.unit.equals(unit) && other.amount.compareTo(amount) == 0);
    }

    /** People leave units out: 欠我三万. */
    boolean isTold(String told) {
      Matcher any = ANY.matcher(told);
      while (any.find()) if (read(any.group(1)).compareTo(amount) == 0) return true;
      return false;
    }

    boolean isShare() {
      return unit.equals("%");
    }
  }

  static List<Figure> in(String text) {
    List<Figure> figures = new ArrayList<>();
    Matcher share = SHARE.matcher(text);
    while (share.find()) {
      boolean tenths = share.group().contains("成");
      BigDecimal amount = read(share.group(1) == null ? share.group(2) : share.group(1));
      figures.add(new Figure(tenths ? amount.multiply(BigDecimal.TEN) : amount, "%"));
    }
    Matcher measure = MEASURE.matcher(text);
    while (measure.find()) figures.add(new Figure(read(measure.group(1)), unit(measure.group(2))));
    return figures;
  }

  private static String unit(String written) {
    return switch (written) {
      case "天" -> "日";
      case "个月" -> "月";
      case "工作日", "个工作日" -> "工作日";
      case "星期", "个星期" -> "周";
      case "小时", "个小时", "钟头", "个钟头" -> "小时";
      case "块", "块钱" -> "元";
      case "周岁" -> "岁";
      default -> written;
    };
  }

  static BigDecimal read(String written) {
    Matcher digits = Pattern.compile("\\d+(?:\\.\\d+)?").matcher(written);
    if (digits.lookingAt()) {
      BigDecimal amount = new BigDecimal(digits.group());
      for (char scale : written.substring(digits.end()).toCharArray()) amount = amount.multiply(scale(scale));
      return amount;
    }
    BigDecimal whole = BigDecimal.ZERO;
    BigDecimal part = BigDecimal.ZERO;
    BigDecimal digit = BigDecimal.ZERO;
    for (char sign : written.toCharArray()) {
      switch (sign) {
        case '半' -> digit = new BigDecimal("0.5");
        case '十', '百', '千' -> {
          part = part.add((digit.signum() == 0 ? BigDecimal.ONE : digit).multiply(scale(sign)));
          digit = BigDecimal.ZERO;
        }
        case '万', '亿' -> {
          BigDecimal before = whole.add(part).add(digit);
          whole = (before.signum() == 0 ? BigDecimal.ONE : before).multiply(scale(sign));
          part = BigDecimal.ZERO;
          digit = BigDecimal.ZERO;
        }
        default -> digit = digit.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(valueOf(sign)));
      }
    }
    return whole.add(part).add(digit);
  }

  private static int valueOf(char sign) {
    return sign == '两' ? 2 : sign == '零' || sign == '〇' ? 0 : "一二三四五六七八九".indexOf(sign) + 1;
  }

  private static BigDecimal scale(char sign) {
    return BigDecimal.valueOf(
        switch (sign) {
          case '十' -> 10;
          case '百' -> 100;
          case '千' -> 1_000;
          case '万' -> 10_000;
          default -> 100_000_000;
        });
  }
}
