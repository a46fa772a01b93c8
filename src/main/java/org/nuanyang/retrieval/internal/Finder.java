package org.nuanyang.retrieval.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.nuanyang.knowledge.Vocabulary;
import org.nuanyang.retrieval.Findings;
import org.nuanyang.retrieval.Hit;
import org.nuanyang.retrieval.Readiness;
import org.nuanyang.retrieval.Reason;
import org.nuanyang.retrieval.Retrieval;
import org.nuanyang.retrieval.SearchQuestion;
import org.springframework.stereotype.Component;

/** Searches by words and meaning at once, fuses both, and lets what was learned put the best on top. */
@Component
class Finder implements Retrieval {

  private static final int GUIDES = 8;
  private static final float CLEARLY = 1;
  private static final int FIRST = 10;

  private final IndexKeeper keeper;
  private final InUse inUse;
  private final VectorBank bank;
  private final Meaning meaning;
  private final GuideShelf guides;
  private final Vocabulary vocabulary;

  Finder(IndexKeeper keeper, InUse inUse, VectorBank bank, Meaning meaning, GuideShelf guides, Vocabulary vocabulary) {
    this.keeper = keeper;
    this.inUse = inUse;
    this.bank = bank;
    this.meaning = meaning;
    this.guides = guides;
    this.vocabulary = vocabulary;
  }

  @Override
  public Findings search(SearchQuestion question) {
    keeper.wanted();
    InUse.State state = inUse.held();
    try {
      return search(question, state);
    } finally {
      state.snapshot().release();
    }
  }

  private Findings search(SearchQuestion question, InUse.State state) {
    CompletableFuture<@Nullable Vector> reading = // while the words are looked up
        bank.size() == 0 ? CompletableFuture.completedFuture(null) : CompletableFuture.supplyAsync(() -> Vector.of(meaning.of(question.text())));
    List<String> translated = vocabulary.statutoryTermsFor(question.text());
    Scores scores = Scores.of(state.snapshot(), question.text(), translated, question.asOf());
    Vector direction = reading.join();
    Evidence evidence = new Evidence(state, scores, direction, bank);
    Telling telling = new Telling(state, question, translated, evidence);
    float[] unlearned = evidence.unlearned();
    List<Evidence.Ranked> regional =
        scores.best(unlearned, question.size(), true).stream().map(place -> new Evidence.Ranked(place, unlearned[place])).toList();
    List<Evidence.Ranked> national = national(state, evidence, unlearned, question.size());
    return new Findings(
        telling.hits(national),
        telling.hits(regional),
        guides.nearest(question.text(), direction, evidence.asked(), GUIDES),
        Scores.usable(evidence.meaning()),
        evidence.best(unlearned, 1).stream().mapToDouble(place -> unlearned[place]).findFirst().orElse(0),
        direction == null ? 0 : likeness(direction, national, state.snapshot()));
  }

  private double likeness(Vector direction, List<Evidence.Ranked> ranked, Snapshot snapshot) {
    int[] slots = ranked.stream().limit(FIRST).mapToInt(one -> snapshot.slot(one.place(), bank)).toArray();
    float[] near = bank.cosines(direction, slots);
    float nearest = 0;
    for (float one : near) nearest = Math.max(nearest, one);
    return nearest;
  }

  private static List<Evidence.Ranked> national(InUse.State state, Evidence evidence, float[] unlearned, int size) {
    InUse.Taught taught = state.taught();
    if (taught == null || !Scores.usable(evidence.meaning()))
      return evidence.best(unlearned, size).stream().map(place -> new Evidence.Ranked(place, unlearned[place])).toList();
    return evidence.candidates(taught.experience()).ranked(taught.ranker()).stream().limit(size).toList();
  }

  /** Puts hits into words. */
  private record Telling(InUse.State state, SearchQuestion question, List<String> translated, Evidence evidence) {

    List<Hit> hits(List<Evidence.Ranked> ranked) {
      Set<String> words = Words.terms(Words.WORDS, question.text());
      List<Hit> hits = new ArrayList<>();
      for (Evidence.Ranked one : ranked) {
        Unit unit = state.snapshot().units[one.place()];
        if (unit == null) continue;
        String text = state.snapshot().text(one.place());
        hits.add(new Hit(unit.id(), unit.law(), unit.article(), unit.chapters(), unit.title(), text, unit.level(), unit.status(),
            unit.region(), one.score(), why(one.place(), unit, text, words)));
      }
      return hits;
    }

    private List<Reason> why(int place, Unit unit, String text, Set<String> words) {
      List<Reason> why = new ArrayList<>();
      String wording = Unit.wording(unit.law(), unit.chapters(), text);
      List<String> same = words.stream().filter(word -> word.length() > 1 && wording.contains(word)).limit(4).toList();
      List<String> meant = translated.stream().filter(term -> wording.contains(term) && !same.contains(term)).limit(3).toList();
      if (!same.isEmpty()) why.add(new Reason(Reason.Kind.WORDS, same));
      if (!meant.isEmpty()) why.add(new Reason(Reason.Kind.VOCABULARY, meant));
      @Nullable String guide = GuideLessons.reliedOnBy(place, evidence.bridges());
      if (guide != null) why.add(new Reason(Reason.Kind.GUIDE, List.of(guide)));
      InUse.Taught taught = state.taught();
      if (taught != null && taught.experience().articleWeight(place) > 0) why.add(new Reason(Reason.Kind.REVIEWED, List.of()));
      Standard near = evidence.meaning();
      if (why.isEmpty() || near != null && near.at(place) > CLEARLY) why.add(new Reason(Reason.Kind.MEANING, List.of()));
      return why;
    }
  }

  @Override
  public Readiness readiness() {
    Snapshot now = keeper.snapshot();
    int units = 0;
    int withMeaning = 0;
    for (int i = 0; i < now.units.length; i++) {
      if (now.units[i] == null) continue;
      units++;
      if (now.slot(i, bank) != VectorBank.NOWHERE) withMeaning++;
    }
    return new Readiness(units, withMeaning, keeper.behind());
  }
}
