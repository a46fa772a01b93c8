package org.nuanyang.knowledge.internal.laws;

import java.util.regex.Pattern;

/** How names of laws are compared and written: sources differ in prefix, marks, brackets and spaces. */
final class LawName {

  private static final String STATE = "中华人民共和国";
  private static final Pattern NOT_COMPARED = Pattern.compile("[^\\p{IsIdeographic}\\p{IsLetter}\\p{IsDigit}〇]");
  private static final Pattern OUTER_MARKS = Pattern.compile("^《([^《》]*)》$");

  private LawName() {}

  /** What two writings of one name have in common. */
  static String key(String written) {
    return NOT_COMPARED.matcher(Unspaced.halfWidth(written).replace(STATE, "")).replaceAll("");
  }

  /** The name as the library shows it: without the prefix, spaces and outer book marks. */
  static String plain(String title) {
    String name = title.replaceAll("[\\s\\u3000\\u00a0]+", "").replace(STATE, "");
    return OUTER_MARKS.matcher(name).replaceAll("$1");
  }
}
