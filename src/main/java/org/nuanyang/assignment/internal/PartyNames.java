package org.nuanyang.assignment.internal;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The spellings under which one name may stand in another file: as written, tidied, and by its aliases. */
final class PartyNames {

  private static final Pattern ALIAS = Pattern.compile("(?:又名|曾用名|别名|化名|绰号|外号|小名|原名|现名)(?:为|叫|是)?[:]?([^(),，、;]+)");
  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
  private static final Pattern MARKS = Pattern.compile("[\\s·•・.。,，、:;]+");
  private static final Pattern COMPANY = Pattern.compile("(有限责任公司|股份有限公司|有限公司)");

  private PartyNames() {}

  static Set<String> of(String written) {
    var names = new LinkedHashSet<String>();
    add(names, written.strip());
    String plain = Normalizer.normalize(written, Normalizer.Form.NFKC);
    Matcher alias = ALIAS.matcher(plain);
    while (alias.find()) add(names, tidy(alias.group(1)));
    String withoutAliases = ALIAS.matcher(plain).replaceAll("");
    add(names, tidy(BRACKETS.matcher(withoutAliases).replaceAll("")));
    add(names, tidy(withoutAliases.replace("()", "")));
    return names;
  }

  /** 青禾机械制造有限责任公司, 青禾机械制造 有限公司 and 青禾机械制造公司 are one body. */
  private static String tidy(String name) {
    return COMPANY.matcher(MARKS.matcher(name).replaceAll("")).replaceAll("公司").replaceAll("[()]", "");
  }

  private static void add(Set<String> names, String name) {
    if (name.length() > 1) names.add(name);
  }
}
