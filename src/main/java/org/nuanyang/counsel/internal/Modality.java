package org.nuanyang.counsel.internal;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a sentence turns round what its ground allows, orders or forbids: 不得 into 可以, 应当 into 不用. Compared by
 * the words that follow; other words for the same act are not seen.
 */
final class Modality {

  private static final String MAY = "(?<![不没未])(?:可以|能够|有权|允许)(?!不)";
  private static final String MUST = "(?<!不)(?:应当|应该|必须|(?<!不)需要|得要)(?!不)";
  private static final String MUST_NOT = "(?:不得|不能|不可以|不准|不允许|禁止|无权|没有权利)";
  private static final String NEED_NOT = "(?:不用|不需要|无需|不必|无须|可以不|免予|不用再)";

  /** What a sentence says, what in the ground says otherwise, and what in the ground says the same. */
  private record Turn(Pattern says, String otherwise, String same) {}

  private static final List<Turn> TURNS =
      List.of(
          new Turn(after(MAY + "|" + MUST), MUST_NOT, MAY + "|" + MUST),
          new Turn(after(MUST_NOT), MAY + "|" + MUST, MUST_NOT),
          new Turn(after(NEED_NOT), MUST, NEED_NOT),
          new Turn(after(MUST), NEED_NOT, MUST));

  private static final Set<String> NOT_ACTS = Set.of("自己", "您的", "他们", "对方", "单位", "劳动", "公司");

  private Modality() {}

  static boolean isTurnedRound(String sentence, String ground) {
    for (Turn turn : TURNS) {
      Matcher said = turn.says().matcher(sentence);
      while (said.find()) {
        String act = said.group(1);
        for (int at = 0; at + 2 <= act.length(); at++) {
          String pair = act.substring(at, at + 2);
          if (NOT_ACTS.contains(pair)) continue;
          if (stands(turn.otherwise(), pair, ground) && !stands(turn.same(), pair, ground)) return true;
        }
      }
    }
    return false;
  }

  private static Pattern after(String modal) {
    return Pattern.compile("(?:" + modal + ")([\\p{IsHan}]{2,6})");
  }

  private static boolean stands(String modal, String pair, String ground) {
    return Pattern.compile("(?:" + modal + ")[^，。；：\\n]{0,8}" + Pattern.quote(pair)).matcher(ground).find();
  }
}
