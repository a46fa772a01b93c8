package org.nuanyang.counsel.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates people mention in a story, in figures or words; a month alone means its first day, the safe side. */
final class DatesTold {

  private static final String N = "[0-9〇零一二两三四五六七八九十]{1,4}";
  private static final Pattern FULL =
      Pattern.compile("((?:19|20)\\d{2})\\s*[年./-]\\s*(" + N + ")\\s*[月./-]\\s*(?:(" + N + ")\\s*[日号]?)?");
  private static final Pattern RELATIVE_YEAR =
      Pattern.compile("(大前年|前年|去年|今年)的?(?:(" + N + ")月(?:份)?(?:(" + N + ")[日号])?)?");
  private static final Pattern RELATIVE_MONTH = Pattern.compile("(上上个?月|上个?月|这个?月|本月)(?:(" + N + ")[日号])?");
  private static final Pattern MONTH_DAY = Pattern.compile("(?<![0-9年月])(" + N + ")月(?:份)?(?:(" + N + ")[日号])?");
  private static final Pattern AGO = Pattern.compile("(半|" + N + ")\\s*(个半月|个月|天|周|个星期|星期|年)多?(?:以前|之前|前)");
  private static final Pattern NEAR = Pattern.compile("大前天|前天|昨天|今天|刚才|刚刚");
  private static final Map<String, Integer> YEARS = Map.of("大前年", 3, "前年", 2, "去年", 1, "今年", 0);
  private static final Map<String, Integer> DAYS =
      Map.of("大前天", 3, "前天", 2, "昨天", 1, "今天", 0, "刚才", 0, "刚刚", 0);

  private final LocalDate today;
  private final List<LocalDate> found = new ArrayList<>();

  private DatesTold(LocalDate today) {
    this.today = today;
  }

  /** In the order of their certainty: full dates first. Never a day that has not come. */
  static List<LocalDate> in(String story, LocalDate today) {
    DatesTold told = new DatesTold(today);
    String rest = told.take(FULL, story, m -> told.day(Integer.parseInt(m.group(1)), m.group(2), m.group(3)));
    rest = told.take(RELATIVE_YEAR, rest, told::inRelativeYear);
    rest = told.take(RELATIVE_MONTH, rest, told::inRelativeMonth);
    rest = told.take(MONTH_DAY, rest, m -> told.latest(m.group(1), m.group(2)));
    rest = told.take(AGO, rest, told::ago);
    told.take(NEAR, rest, m -> told.keep(today.minusDays(DAYS.get(m.group()))));
    return told.found;
  }

  private String take(Pattern pattern, String text, java.util.function.Consumer<MatchResult> reader) {
    Matcher matcher = pattern.matcher(text);
    StringBuilder rest = new StringBuilder();
    while (matcher.find()) {
      try {
        reader.accept(matcher.toMatchResult());
      } catch (DateTimeException noSuchDay) {
        // 二月三十日 and the like: people misremember; the other dates still count
      }
      matcher.appendReplacement(rest, " ");
    }
    return matcher.appendTail(rest).toString();
  }

  private void inRelativeYear(MatchResult match) {
    int year = today.getYear() - YEARS.get(match.group(1));
    if (match.group(2) == null) {
      if (year < today.getYear()) keep(LocalDate.of(year, 1, 1));
      return;
    }
    day(year, match.group(2), match.group(3));
  }

  private void inRelativeMonth(MatchResult match) {
    int back = match.group(1).startsWith("上上") ? 2 : match.group(1).startsWith("上") ? 1 : 0;
    LocalDate month = today.minusMonths(back).withDayOfMonth(1);
    keep(match.group(2) == null ? month : month.withDayOfMonth(number(match.group(2))));
  }

  /** The latest such day that has come. */
  private void latest(String month, String day) {
    int which = number(month);
    if (which < 1 || which > 12) return;
    LocalDate thisYear = LocalDate.of(today.getYear(), which, day == null ? 1 : number(day));
    keep(thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear);
  }

  private void ago(MatchResult match) {
    String unit = match.group(2);
    if (match.group(1).equals("半")) {
      keep(unit.equals("年") ? today.minusMonths(6) : today.minusDays(15));
      return;
    }
    int many = number(match.group(1));
    switch (unit) {
      case "天" -> keep(today.minusDays(many));
      case "周", "星期", "个星期" -> keep(today.minusWeeks(many));
      case "年" -> keep(today.minusYears(many));
      default -> keep(today.minusMonths(many));
    }
  }

  private void day(int year, String month, String day) {
    keep(LocalDate.of(year, number(month), day == null ? 1 : number(day)));
  }

  private void keep(LocalDate day) {
    if (!day.isAfter(today) && day.isAfter(today.minusYears(60)) && !found.contains(day)) found.add(day);
  }

  private static int number(String figures) {
    if (figures.chars().allMatch(c -> c >= '0' && c <= '9')) return Integer.parseInt(figures);
    int tens = figures.indexOf('十');
    if (tens < 0) {
      int value = 0;
      for (char one : figures.toCharArray()) value = value * 10 + digit(one);
      return value;
    }
    int high = tens == 0 ? 1 : digit(figures.charAt(tens - 1));
    int low = tens == figures.length() - 1 ? 0 : digit(figures.charAt(tens + 1));
    return high * 10 + low;
  }

  private static int digit(char one) {
    if (one >= '0' && one <= '9') return one - '0';
    if (one == '两') return 2;
    int place = "零一二三四五六七八九".indexOf(one);
    return Math.max(place, 0);
  }
}
