package org.nuanyang.assessment.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for a chance of winning. Nobody is told one, by a rule or by a letter. */
final class SpokenChance {

  private static final Pattern SPOKEN = Pattern.compile("胜诉率|胜率|胜算|几率|概率|[一二三四五六七八九0-9]成把握|成把握|稳赢|必赢|必输");

  private SpokenChance() {}

  static boolean in(String text) {
    Matcher spoken = SPOKEN.matcher(text);
    return spoken.find();
  }
}
