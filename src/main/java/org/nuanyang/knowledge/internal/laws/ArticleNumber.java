package org.nuanyang.knowledge.internal.laws;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an article.
 *
 * @param suffix 1 for 第一百二十条之一; 0 for none
 */
record ArticleNumber(int number, int suffix) {

  private static final String NUMERAL = "[" + ChineseNumber.SIGNS + "\\d\\s]+";
  private static final Pattern WRITTEN =
      Pattern.compile("[第笫]?\\s*(" + NUMERAL + ")条?(?:\\s*(?:之|-)\\s*([" + ChineseNumber.SIGNS + "\\d]+))?");

  /** 第四十七条, 四十七, 47, 第一百二十条之一, 120-1. */
  static Optional<ArticleNumber> read(String written) {
    Matcher matcher = WRITTEN.matcher(Unspaced.halfWidth(written).strip());
    if (!matcher.matches()) return Optional.empty();
    OptionalInt number = count(matcher.group(1));
    OptionalInt suffix = matcher.group(2) == null ? OptionalInt.of(0) : count(matcher.group(2));
    if (number.isEmpty() || suffix.isEmpty() || number.getAsInt() == 0) return Optional.empty();
    return Optional.of(new ArticleNumber(number.getAsInt(), suffix.getAsInt()));
  }

  static OptionalInt count(String written) {
    String compact = Unspaced.halfWidth(written).replaceAll("\\s", "");
    if (compact.matches("\\d{1,4}")) return OptionalInt.of(Integer.parseInt(compact));
    return ChineseNumber.read(compact);
  }

  /** As addresses and the database hold it: 47, 120-1. */
  String key() {
    return suffix == 0 ? "" + number : number + "-" + suffix;
  }

  /** 第四十七条, 第一百二十条之一. */
  @Override
  public String toString() {
    return "第" + ChineseNumber.write(number) + "条" + (suffix == 0 ? "" : "之" + ChineseNumber.write(suffix));
  }
}
