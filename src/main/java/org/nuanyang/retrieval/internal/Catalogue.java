package org.nuanyang.retrieval.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Citation;

/** Where the articles of a snapshot stand: by law and number, as in force on a day. */
final class Catalogue {

  private static final Pattern ARTICLE = Pattern.compile("^第[零〇一二三四五六七八九十百千]+条(之[一二三四五六七八九十]+)?");
  private static final Pattern NOT_COMPARED = Pattern.compile("[^\\p{IsIdeographic}\\p{IsLetter}\\p{IsDigit}〇]");

  private final Map<String, Integer> laws = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Integer> chapters = new HashMap<>();
  private final int[] lawOf;
  private final int[] chapterOf;
  private final Map<Integer, Integer> sizes = new HashMap<>();
  private final int[] next;
  private final int[] before;

  Catalogue(@Nullable Unit[] units, LocalDate day) {
    lawOf = new int[units.length];
    chapterOf = new int[units.length];
    next = new int[units.length];
    before = new int[units.length];
    Map<String, Integer> numbers = new HashMap<>();
    int previous = -1;
    for (int i = 0; i < units.length; i++) {
      Unit unit = units[i];
      next[i] = before[i] = -1;
      if (unit == null) {
        lawOf[i] = chapterOf[i] = -1;
        continue;
      }
      lawOf[i] = numbers.computeIfAbsent(unit.law(), name -> laws.computeIfAbsent(law(name), key -> laws.size()));
      chapterOf[i] = chapters.computeIfAbsent(lawOf[i] + unit.chapters(), key -> chapters.size());
      if (!unit.appliesOn(day) || unit.region() != null) continue;
      sizes.merge(chapterOf[i], 1, Integer::sum);
      if (unit.article() != null) places.put(law(unit.law()) + '/' + unit.article(), i);
      if (previous >= 0 && lawOf[previous] == lawOf[i]) {
        next[previous] = i;
        before[i] = previous;
      }
      previous = i;
    }
  }

  static String law(String written) {
    return NOT_COMPARED.matcher(written.replace("中华人民共和国", "")).replaceAll("");
  }

  /** The article a citation names; paragraphs and items behind it do not matter. Null when it is not here. */
  @Nullable Integer place(Citation citation) {
    Matcher article = ARTICLE.matcher(citation.article());
    return article.find() ? place(citation.law(), article.group()) : null;
  }

  @Nullable Integer place(String law, String article) {
    return places.get(law(law) + '/' + article);
  }

  /** The longest name of a law here that the words end with; null when they end with none. */
  @Nullable String lawAtTheEndOf(String words) {
    String name = law(words);
    for (int from = 0; from < name.length(); from++) if (laws.containsKey(name.substring(from))) return name.substring(from);
    return null;
  }

  List<Integer> places(List<Citation> citations) {
    return citations.stream().map(this::place).filter(Objects::nonNull).distinct().toList();
  }

  int laws() {
    return laws.size();
  }

  int lawOf(int place) {
    return lawOf[place];
  }

  int chapters() {
    return chapters.size();
  }

  /** The chapter of its law an article stands in. */
  int chapterOf(int place) {
    return chapterOf[place];
  }

  /** How many articles in force on the day stand in the chapter. */
  int sizeOfChapter(int chapter) {
    return sizes.getOrDefault(chapter, 0);
  }

  /** The article after this one in the same text, or -1. */
  int next(int place) {
    return next[place];
  }

  int before(int place) {
    return before[place];
  }
}
