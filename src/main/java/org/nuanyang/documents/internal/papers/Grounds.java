package org.nuanyang.documents.internal.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;

/**
 * The articles a paper rests on, as one phrase in the manner of official papers: each law once, by
 * its full name, with all its articles behind it.
 */
final class Grounds {

  private static final Pattern CITATION = Pattern.compile("《(?:中华人民共和国)?(.+?)》(.*)");

  private final MessageSource words;

  Grounds(MessageSource words) {
    this.words = words;
  }

  /** What the caller cited, then what this type of paper always rests on. */
  String of(IssuedPaper paper) {
    List<String> cited = new ArrayList<>();
    if (paper.fields().get("citations") instanceof List<?> given) given.forEach(one -> cited.add((String) one));
    String always = words.getMessage("papers.grounds." + paper.type().name(), null, "", Locale.SIMPLIFIED_CHINESE);
    if (always != null && !always.isEmpty()) cited.add(always);
    return joined(cited);
  }

  private String joined(List<String> citations) {
    Map<String, Set<String>> articles = new LinkedHashMap<>();
    List<String> parts = new ArrayList<>();
    for (String citation : citations) {
      Matcher matcher = CITATION.matcher(citation);
      if (matcher.matches()) articles.computeIfAbsent(matcher.group(1), law -> new LinkedHashSet<>()).add(matcher.group(2));
      else parts.add(citation);
    }
    articles.forEach((law, named) -> parts.add(named(law) + String.join("、", withoutShorter(named))));
    return String.join("、", parts);
  }

  /** A statute of the National People's Congress carries the country's name, a measure or rule does not. */
  private String named(String law) {
    boolean statute = law.endsWith("法") && !law.endsWith("办法");
    return statute
        ? words.getMessage("papers.grounds.national", new Object[] {law}, Locale.SIMPLIFIED_CHINESE)
        : "《" + law + "》";
  }

  /** 第四十八条 says nothing more where 第四十八条第一款第六项 is cited. */
  private static List<String> withoutShorter(Set<String> named) {
    return named.stream()
        .filter(one -> named.stream().noneMatch(other -> !other.equals(one) && other.startsWith(one)))
        .toList();
  }
}
