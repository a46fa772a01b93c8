package org.nuanyang.retrieval.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nuanyang.knowledge.Vocabulary;
import org.nuanyang.retrieval.Findings;
import org.nuanyang.retrieval.GuideHit;
import org.nuanyang.retrieval.Hit;
import org.nuanyang.retrieval.Readiness;
import org.nuanyang.retrieval.Reason;
import org.nuanyang.retrieval.Retrieval;
import org.nuanyang.retrieval.SearchQuestion;
import org.springframework.stereotype.Component;

/** Searches by words and meaning at once and fuses both. */
@Component
class Finder implements Retrieval {

  private static final int GUIDES = 5;

  private final IndexKeeper keeper;
  private final VectorBank bank;
  private final Meaning meaning;
  private final GuideShelf guides;
  private final Vocabulary vocabulary;

  Finder(IndexKeeper keeper, VectorBank bank, Meaning meaning, GuideShelf guides, Vocabulary vocabulary) {
    this.keeper = keeper;
    this.bank = bank;
    this.meaning = meaning;
    this.guides = guides;
    this.vocabulary = vocabulary;
  }

  @Override
  public Findings search(SearchQuestion question) {
    Snapshot snapshot = keeper.wanted();
    while (!snapshot.hold()) snapshot = keeper.snapshot();
    try {
      return search(question, snapshot);
    } finally {
      snapshot.release();
    }
  }

  private Findings search(SearchQuestion question, Snapshot snapshot) {
    Vector direction = bank.size() == 0 ? null : Vector.of(meaning.of(question.text()));
    List<String> translated = vocabulary.statutoryTermsFor(question.text());
    Scores scores = Scores.of(snapshot, question, translated, direction, bank);
    List<GuideHit> near = guides.nearest(question.text(), direction, GUIDES);
    return new Findings(
        hits(snapshot, scores, question, translated, scores.best(question.size(), false)),
        hits(snapshot, scores, question, translated, scores.best(question.size(), true)),
        near,
        direction != null);
  }

  private List<Hit> hits(Snapshot snapshot, Scores scores, SearchQuestion question, List<String> translated, List<Integer> places) {
    Set<String> words = Words.terms(Words.WORDS, question.text());
    List<Hit> hits = new ArrayList<>();
    for (int place : places) {
      Unit unit = snapshot.units[place];
      if (unit == null) continue;
      String text = snapshot.text(place);
      hits.add(new Hit(unit.id(), unit.law(), unit.article(), unit.chapters(), unit.title(), text, unit.level(), unit.status(),
          unit.region(), scores.total(place), why(unit, text, words, translated, scores.meaning(place))));
    }
    return hits;
  }

  private static List<Reason> why(Unit unit, String text, Set<String> words, List<String> translated, float meaning) {
    List<Reason> why = new ArrayList<>();
    String wording = Unit.wording(unit.law(), unit.chapters(), text);
    List<String> same = words.stream().filter(word -> word.length() > 1 && wording.contains(word)).limit(4).toList();
    List<String> meant = translated.stream().filter(term -> wording.contains(term) && !same.contains(term)).limit(3).toList();
    if (!same.isEmpty()) why.add(new Reason(Reason.Kind.WORDS, same));
    if (!meant.isEmpty()) why.add(new Reason(Reason.Kind.VOCABULARY, meant));
    if (meaning > 1 || why.isEmpty()) why.add(new Reason(Reason.Kind.MEANING, List.of()));
    return why;
  }

  @Override
  public Readiness readiness() {
    Snapshot now = keeper.snapshot();
    int units = 0;
    int withMeaning = 0;
    for (Unit unit : now.units) {
      if (unit == null) continue;
      units++;
      if (bank.of(unit.digest()) != null) withMeaning++;
    }
    return new Readiness(units, withMeaning, keeper.behind());
  }
}
