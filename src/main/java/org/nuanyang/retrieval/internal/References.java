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

  private static final String NUMBER = "第[零〇一二三四五六七八九十百千]+条(?:之[一二三四五六七八九十]+)?";
  private static final Pattern NAMED = Pattern.compile("(?:《?([^《》，。；、（）\\s]{2,30}?)》?)?(" + NUMBER + ")");
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
    Matcher next = NAMED.matcher(text);
    while (next.find()) {
      if (next.group(1) != null) of = law(next.group(1), law, of, catalogue);
      Integer article = catalogue.place(of, next.group(2));
      if (article != null) named.add(article);
    }
    if (text.contains(THE_ONE_BEFORE) && catalogue.before(place) >= 0) named.add(catalogue.before(place));
    named.remove(place);
    return named.stream().mapToInt(Integer::intValue).toArray();
  }

  /** What stands before the number ends with the name of a law, or says that this law is meant; otherwise the one named last goes on. */
  private static String law(String words, String own, String last, Catalogue catalogue) {
    if (OWN_LAW.matcher(words).find()) return own;
    @Nullable String named = catalogue.lawAtTheEndOf(words);
    return named == null ? last : named;
  }
}
