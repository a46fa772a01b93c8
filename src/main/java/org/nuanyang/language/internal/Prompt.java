package org.nuanyang.language.internal;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nuanyang.language.AskModel.Passage;

/**
 * Instructions of one version, filled for one question. What a person told stands between two lines that are drawn
 * anew each time, so that nobody can write the closing one; what is filled in is not read for further marks.
 *
 * @param name with version, such as counsel-answer/1
 */
record Prompt(String name, String system, String user) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern MARK = Pattern.compile("\\{\\{(material|told|fence)}}");

  /** The messages of a chat completion. */
  List<Map<String, String>> messages(List<Passage> material, String told) {
    String fence = "=====" + HexFormat.of().toHexDigits(RANDOM.nextLong()) + "=====";
    Map<String, String> words =
        Map.of(
            "fence", fence,
            "told", told,
            "material", material.stream().map(one -> "[" + one.id() + "] " + one.text().replace('\n', ' ')).collect(Collectors.joining("\n")));
    return List.of(
        Map.of("role", "system", "content", filled(system, words)), Map.of("role", "user", "content", filled(user, words)));
  }

  private static String filled(String text, Map<String, String> words) {
    return MARK.matcher(text).replaceAll(mark -> Matcher.quoteReplacement(words.get(mark.group(1))));
  }
}
