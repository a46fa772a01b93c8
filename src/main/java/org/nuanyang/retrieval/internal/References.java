package org.nuanyang.retrieval.internal;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which other articles an article names: of its own law, of another one, or the one before it. Read when first wanted, then kept. */
final class References {

  private static final Pattern NUMBER = Pattern.compile("第[零〇一二三四五六七八九十百千]+条(?:之[一二三四五六七八九十]+)?");
  /** What parts the name before a number from what stands before it. */
  private static final String PARTING = "《》，。；、（） \n";
  private static final int LONGEST_NAME = 30;
  private static final Pattern OWN_LAW = Pattern.compile("本(法|条例|规定|解释|办法|规则|细则)$");
  private static final String THE_ONE_BEFORE = "前条";
  private static final int[] NONE = {};

  private final Snapshot snapshot;
  private final Catalogue catalogue;
  private final Map<Integer, int[]> known = new ConcurrentHashMap<>();

  References(Snapshot snapshot, Catalogue catalogue) {
    this.snapshot = snapshot;
    this.catalogue = catalogue;
  }

  /** The places it refers to; none once the texts of this moment are gone. */
  int[] of(int place) {
    int[] read = known.get(place);
    if (read != null) return read;
    Unit unit = snapshot.units[place];
    if (unit == null || !snapshot.hold()) return NONE;
    try {
      read = in(unit.law(), snapshot.text(place), place, catalogue);
    } finally {
      snapshot.release();
    }
    known.put(place, read);
    return read;
  }

  static int[] in(String law, String text, int place, Catalogue catalogue) {
    Set<Integer> named = new LinkedHashSet<>();
    String of = law;
    Matcher next = NUMBER.matcher(text);
    while (next.find()) {
      String words = wordsBefore(text, next.start());
      if (!words.isEmpty()) of = law(words, law, of, catalogue);
      Integer article = catalogue.place(of, next.group());
      if (article != null) named.add(article);
    }
    if (text.contains(THE_ONE_BEFORE) && catalogue.before(place) >= 0) named.add(catalogue.before(place));
    named.remove(place);
    return named.stream().mapToInt(Integer::intValue).toArray();
  }

  /** From the last mark before the number on, the one that closes a name apart. */
  private static String wordsBefore(String text, int number) {
    int end = number > 0 && text.charAt(number - 1) == '》' ? number - 1 : number;
    int from = end;
    while (from > 0 && end - from < LONGEST_NAME && PARTING.indexOf(text.charAt(from - 1)) < 0) from--;
    return text.substring(from, end);
  }

  /** What stands before the number ends with the name of a law, or says that this law is meant; otherwise the one named last goes on. */
  private static String law(String words, String own, String last, Catalogue catalogue) {
    if (OWN_LAW.matcher(words).find()) return own;
    @Nullable String named = catalogue.lawAtTheEndOf(words);
    return named == null ? last : named;
  }
}
