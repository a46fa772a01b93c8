package org.nuanyang.retrieval.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.nuanyang.knowledge.Vocabulary;
import org.nuanyang.retrieval.Measures;
import org.nuanyang.retrieval.ReviewedConsultation;
import org.springframework.stereotype.Component;

/**
 * Learns, and measures what learning is worth by cross-validation: what is measured on a question was never
 * learned from it. The ranker in turn only sees evidence that was not learned from its own question.
 */
@Component
class School {

  /** More questions than this no longer change the weights of sixteen kinds of evidence. */
  private static final int MOST = 400;
  private static final int INNER = 4;

  private final InUse inUse;
  private final VectorBank bank;
  private final Vocabulary vocabulary;
  private final Clock clock;

  School(InUse inUse, VectorBank bank, Vocabulary vocabulary, Clock clock) {
    this.inUse = inUse;
    this.bank = bank;
    this.vocabulary = vocabulary;
    this.clock = clock;
  }

  /** A question with its evidence and the right places. */
  record Pupil(Evidence evidence, Experience.Past past, Set<Integer> right, int wanted) {}

  /** What a number of questions taught. */
  record Graduated(Experience experience, Ranker ranker) {}

  /** Measures over questions, and over those one of whose laws no question learned from had. */
  record Report(Measures unlearned, Measures learned, Measures unlearnedNewLaws, Measures learnedNewLaws) {}

  List<Pupil> pupils(List<ReviewedConsultation> questions) {
    InUse.State state = inUse.state();
    LocalDate today = LocalDate.now(clock);
    inUse.past(questions, state.catalogue()); // gives all of them their vectors at once
    List<Pupil> pupils = new ArrayList<>();
    for (ReviewedConsultation one : questions) {
      Vector direction = bank.of(Digest.of(one.question()));
      if (direction == null) continue;
      List<String> translated = vocabulary.statutoryTermsFor(one.question());
      Scores scores = Scores.of(state.snapshot(), one.question(), translated, today);
      Evidence evidence = new Evidence(state.snapshot(), state.catalogue(), scores, direction, state.guides(), bank);
      List<Integer> places = state.catalogue().places(one.articles());
      pupils.add(new Pupil(evidence, new Experience.Past(direction, places), new HashSet<>(places), one.articles().size()));
    }
    Collections.shuffle(pupils, new Random(42));
    return pupils.size() <= MOST ? pupils : pupils.subList(0, MOST);
  }

  Graduated teach(List<Pupil> pupils, List<Experience.Past> allPast) {
    List<Ranker.Lesson> lessons = new ArrayList<>();
    for (int fold = 0; fold < INNER; fold++) {
      Experience others = experience(part(pupils, fold, INNER, false).stream().map(Pupil::past).toList());
      for (Pupil pupil : part(pupils, fold, INNER, true)) lessons.add(lesson(pupil, others));
    }
    return new Graduated(experience(allPast), Ranker.learn(lessons));
  }

  private Experience experience(List<Experience.Past> past) {
    InUse.State state = inUse.state();
    return new Experience(past, null, state.guides(), state.snapshot(), state.catalogue(), bank);
  }

  private static Ranker.Lesson lesson(Pupil pupil, Experience others) {
    Evidence.Candidates candidates = pupil.evidence().candidates(others);
    boolean[] right = new boolean[candidates.places().length];
    for (int i = 0; i < right.length; i++) right[i] = pupil.right().contains(candidates.places()[i]);
    return new Ranker.Lesson(candidates.rows(), right);
  }

  Report crossValidated(List<Pupil> pupils, int folds) {
    Tally unlearned = new Tally();
    Tally learned = new Tally();
    Tally unlearnedNew = new Tally();
    Tally learnedNew = new Tally();
    for (int fold = 0; fold < folds; fold++) {
      List<Pupil> teaching = part(pupils, fold, folds, false);
      List<Experience.Past> past = teaching.stream().map(Pupil::past).toList();
      Graduated graduated = teach(teaching, past);
      for (Pupil pupil : part(pupils, fold, folds, true)) {
        List<Integer> before = unlearned(pupil.evidence());
        List<Integer> after = learned(pupil.evidence(), graduated);
        unlearned.add(before, pupil.right(), pupil.wanted());
        learned.add(after, pupil.right(), pupil.wanted());
        if (knows(graduated.experience(), pupil)) continue;
        unlearnedNew.add(before, pupil.right(), pupil.wanted());
        learnedNew.add(after, pupil.right(), pupil.wanted());
      }
    }
    return new Report(unlearned.measures(), learned.measures(), unlearnedNew.measures(), learnedNew.measures());
  }

  private boolean knows(Experience experience, Pupil pupil) {
    Catalogue catalogue = inUse.state().catalogue();
    return pupil.right().stream().allMatch(place -> experience.lawWeight(catalogue.lawOf(place)) > 0);
  }

  Measures measured(List<Pupil> pupils, Graduated with) {
    Tally tally = new Tally();
    for (Pupil pupil : pupils) tally.add(learned(pupil.evidence(), with), pupil.right(), pupil.wanted());
    return tally.measures();
  }

  Measures unlearned(List<Pupil> pupils) {
    Tally tally = new Tally();
    for (Pupil pupil : pupils) tally.add(unlearned(pupil.evidence()), pupil.right(), pupil.wanted());
    return tally.measures();
  }

  private static List<Integer> unlearned(Evidence evidence) {
    return evidence.best(Objects.requireNonNull(evidence.unlearned()), 100);
  }

  private static List<Integer> learned(Evidence evidence, Graduated graduated) {
    return evidence.candidates(graduated.experience()).ranked(graduated.ranker()).stream()
        .limit(100)
        .map(Evidence.Ranked::place)
        .toList();
  }

  private static List<Pupil> part(List<Pupil> pupils, int fold, int folds, boolean inside) {
    List<Pupil> part = new ArrayList<>();
    for (int i = 0; i < pupils.size(); i++) if ((i % folds == fold) == inside) part.add(pupils.get(i));
    return part;
  }
}
