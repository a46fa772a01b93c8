package org.nuanyang.consultation.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Words in a question that put it to the front of the inbox. They order the work; they decide nothing. */
final class DangerWords {

  private static final Map<String, Pattern> FLAGS = new LinkedHashMap<>();

  static {
    FLAGS.put("4VIOLENCE", Pattern.compile("家暴|打我|殴打|挨打|威胁|杀|自杀|不想活|虐待"));
    FLAGS.put("3LIMITATION", Pattern.compile("过期|时效|最后一天|来不及|上诉期|快到期"));
    FLAGS.put("2GROUP", Pattern.compile("我们[^。]{0,8}([二三四五六七八九]?十|[0-9]{2,})[^。]{0,2}(人|个)|工友们|一帮人|全村"));
    FLAGS.put("1WAGE", Pattern.compile("工资|欠薪|拖欠|工钱|血汗钱"));
  }

  private DangerWords() {}

  /** The flags found, most dangerous first, with the digit the inbox is ordered by; empty when none. */
  static String in(String question, int people) {
    StringJoiner found = new StringJoiner(" ");
    FLAGS.forEach(
        (flag, words) -> {
          boolean group = flag.equals("2GROUP") && people >= 10;
          if (group || words.matcher(question).find()) found.add(flag);
        });
    return found.toString();
  }
}
