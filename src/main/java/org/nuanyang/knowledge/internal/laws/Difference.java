package org.nuanyang.knowledge.internal.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuanyang.knowledge.LawComparison.Kind;
import org.nuanyang.knowledge.LawComparison.Stretch;

/** What went and what came between two wordings, by stretches between marks of punctuation. */
final class Difference {

  private static final Pattern CLAUSE = Pattern.compile("[^，。；：、\\n]*[，。；：、\\n]?");
  private static final int MOST = 1200;

  private Difference() {}

  static List<Stretch> between(String before, String after) {
    List<String> old = clauses(before);
    List<String> fresh = clauses(after);
    if (old.size() > MOST || fresh.size() > MOST) return List.of(new Stretch(Kind.REMOVED, before), new Stretch(Kind.ADDED, after));
    int[][] common = new int[old.size() + 1][fresh.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = fresh.size() - 1; j >= 0; j--) {
        common[i][j] = old.get(i).equals(fresh.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<Stretch> stretches = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < fresh.size()) {
      if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
        add(stretches, Kind.SAME, old.get(i++));
        j++;
      } else if (i < old.size() && (j == fresh.size() || common[i + 1][j] >= common[i][j + 1])) {
        add(stretches, Kind.REMOVED, old.get(i++));
      } else {
        add(stretches, Kind.ADDED, fresh.get(j++));
      }
    }
    return stretches;
  }

  private static void add(List<Stretch> stretches, Kind kind, String words) {
    if (!stretches.isEmpty() && stretches.getLast().kind() == kind) {
      stretches.set(stretches.size() - 1, new Stretch(kind, stretches.getLast().words() + words));
    } else {
      stretches.add(new Stretch(kind, words));
    }
  }

  private static List<String> clauses(String text) {
    List<String> clauses = new ArrayList<>();
    Matcher clause = CLAUSE.matcher(text);
    while (clause.find()) if (!clause.group().isEmpty()) clauses.add(clause.group());
    return clauses;
  }
}
