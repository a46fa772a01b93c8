package org.nuanyang.assignment.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.nuanyang.assignment.ShortlistSearch;

/** What of a ranking somebody gets to see; only these are put into words. */
record Shown(List<Ranking.Placed> may, List<Weighed> mustNot, int mayInAll, int mustNotInAll) {

  static Shown of(Ranking ranking, ShortlistSearch search) {
    String text = search.text().strip();
    UUID named = search.wishes().named();
    var may = new ArrayList<Ranking.Placed>();
    int mayInAll = 0;
    for (int i = 0; i < ranking.may().size(); i++) {
      Weighed one = ranking.may().get(i);
      boolean wished = one.who().id().equals(named);
      if (!fits(one, text)) continue;
      mayInAll++;
      if (mayInAll <= search.most() || wished) may.add(new Ranking.Placed(one, i + 1));
    }
    var mustNot = new ArrayList<Weighed>();
    int mustNotInAll = 0;
    for (var one : ranking.mustNot()) {
      if (!fits(one, text)) continue;
      mustNotInAll++;
      if (mustNotInAll <= search.most() || one.who().id().equals(named)) mustNot.add(one);
    }
    return new Shown(may, mustNot, mayInAll, mustNotInAll);
  }

  private static boolean fits(Weighed one, String text) {
    return text.isEmpty() || one.who().name().contains(text) || one.who().firmName().contains(text);
  }
}
