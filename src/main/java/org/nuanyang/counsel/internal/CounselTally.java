package org.nuanyang.counsel.internal;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nuanyang.counsel.Answer;
import org.nuanyang.counsel.Answer.Certainty;
import org.nuanyang.counsel.Answer.CitedArticle;

/** Adds up how questions were answered. Articles are compared as whole articles: a paragraph counts as its article. */
final class CounselTally {

  private static final int FIRST = 3;

  private int questions;
  private int withArticles;
  private int firstThree;
  private int silent;
  private int handedOver;
  private int sure;
  private int sureWithArticles;
  private int sureFirstThree;
  private int categorised;
  private int categoryRight;
  private int outside;
  private int turnedAway;
  private int citations;
  private int invented;

  /** @param right addresses as {@link GuideDigest#address} writes them */
  void add(LabelledQuestion asked, Set<String> right, Answer answer, int cited, int cannotBeOpened) {
    citations += cited;
    invented += cannotBeOpened;
    if (asked.isOutside()) {
      outside++;
      if (answer.statements().isEmpty()) turnedAway++;
      return;
    }
    questions++;
    boolean certain = answer.certainty() == Certainty.SURE;
    if (certain) sure++;
    if (answer.handsOver()) handedOver++;
    if (!asked.category().isEmpty()) {
      categorised++;
      if (answer.category() != null && answer.category().name().equals(asked.category())) categoryRight++;
    }
    if (right.isEmpty()) return;
    List<String> said = cited(answer);
    Set<String> hit = new HashSet<>(said.subList(0, Math.min(FIRST, said.size())));
    hit.retainAll(right);
    withArticles++;
    if (said.isEmpty()) silent++;
    if (!hit.isEmpty()) firstThree++;
    if (!certain) return;
    sureWithArticles++;
    if (!hit.isEmpty()) sureFirstThree++;
  }

  /** Whole articles in the order they are cited, each once. */
  static List<String> cited(Answer answer) {
    Set<String> all = new LinkedHashSet<>();
    for (Answer.Statement one : answer.statements()) {
      for (CitedArticle cited : one.citations()) all.add(GuideDigest.address(cited.law(), cited.article()));
    }
    return List.copyOf(all);
  }

  CounselMeasures measures() {
    return new CounselMeasures(
        questions, withArticles, share(firstThree, withArticles), share(silent, withArticles), share(handedOver, questions),
        share(sure, questions), share(sureFirstThree, sureWithArticles), categorised, share(categoryRight, categorised), outside,
        share(turnedAway, outside), citations, invented);
  }

  private static double share(int some, int all) {
    return all == 0 ? 0 : Math.round(1000.0 * some / all) / 1000.0;
  }
}
