package org.nuanyang.knowledge.internal.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which whole texts a text says it puts out of force: 《……》同时废止. */
final class RepealClauses {

  private static final Pattern SENTENCE = Pattern.compile("[^。；\\n]+");
  private static final Pattern NAME = Pattern.compile("《((?:[^《》]|《[^《》]*》)+)》(?![第（(]?[^，。、；》]{0,6}第?[^，。、；》]{0,6}[条款项章])");

  private RepealClauses() {}

  /** Names without 中华人民共和国, in the order they stand. */
  static List<String> in(List<Piece> pieces) {
    List<String> names = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.text().length() > 2000 || !piece.text().contains("废止")) continue;
      Matcher sentence = SENTENCE.matcher(piece.text());
      while (sentence.find()) {
        if (saysSo(sentence.group())) collect(sentence.group(), names);
      }
    }
    return names;
  }

  private static boolean saysSo(String sentence) {
    return sentence.contains("同时废止") || sentence.contains("予以废止") || sentence.contains("即行废止") || sentence.endsWith("废止");
  }

  private static void collect(String sentence, List<String> names) {
    Matcher name = NAME.matcher(sentence.replace('〈', '《').replace('〉', '》'));
    while (name.find()) {
      String plain = LawName.plain(name.group(1));
      if (!plain.startsWith("关于修改") && !names.contains(plain)) names.add(plain);
    }
  }
}
