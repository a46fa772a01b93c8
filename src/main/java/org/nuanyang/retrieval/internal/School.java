package org.nuanyang.retrieval.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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

  /** More questions than this no longer change the weights of some twenty kinds of evidence. */
  private static final int MOST = 400;
  private static final int INNER = 4;
  static final int USUAL_DRAWING = 42;

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
  record Pupil(InUse.State state, Evidence evidence, Experience.Past past, Set<Integer> right, int wanted) {}

  /** What a number of questions taught. */
  record Graduated(Experience experience, Ranker ranker) {}

  /** Measures over all questions, and over questions whose law was hidden from the lesson, once for every law. */
  record Report(Measures unlearned, Measures learned, Measures unlearnedNewLaws, Measures learnedNewLaws) {}

  List<Pupil> pupils(List<ReviewedConsultation> questions) {
    return pupils(questions, USUAL_DRAWING);
  }

  /** @param drawing in which order, and so in which parts, they learn */
  List<Pupil> pupils(List<ReviewedConsultation> questions, int drawing) {
    InUse.State state = inUse.held();
    try {
      inUse.past(questions, state.catalogue()); // gives all of them their vectors at once
      List<ReviewedConsultation> some = new ArrayList<>(questions);
      Collections.shuffle(some, new Random(drawing));
      LocalDate today = LocalDate.now(clock);
      return some.stream().limit(MOST).toList().parallelStream()
          .map(one -> pupil(one, state, today))
          .filter(Objects::nonNull)
          .toList();
    } finally {
      state.snapshot().release();
    }
  }

  private @Nullable Pupil pupil(ReviewedConsultation one, InUse.State state, LocalDate today) {
    Vector direction = bank.of(Digest.of(one.question()));
    if (direction == null) return null;
    List<String> translated = vocabulary.statutoryTermsFor(one.question());
    Scores scores = Scores.of(state.snapshot(), one.question(), translated, today);
    Evidence evidence = new Evidence(state, scores, direction, bank);
    List<Integer> places = state.catalogue().places(one.articles());
    return new Pupil(state, evidence, new Experience.Past(direction, places), new HashSet<>(places), one.articles().size());
  }

  Graduated teach(List<Pupil> pupils, List<Experience.Past> allPast) {
    List<HiddenLaw> hidden = hidden(pupils);
    List<Ranker.Lesson> lessons = new ArrayList<>(hidden.stream().map(HiddenLaw::lesson).toList());
    for (int fold = 0; fold < INNER; fold++) {
      Experience others = experience(pupils, part(pupils, fold, INNER, false).stream().map(Pupil::past).toList());
      lessons.addAll(part(pupils, fold, INNER, true).parallelStream().map(pupil -> lesson(pupil, others)).toList());
    }
    return new Graduated(experience(pupils, allPast), HiddenLaw.damped(Ranker.learn(lessons), hidden));
  }

  /** Every question once more, as if no lawyer had reviewed one about its law: a quarter of the laws at a time. */
  private List<HiddenLaw> hidden(List<Pupil> pupils) {
    Catalogue catalogue = pupils.getFirst().state().catalogue();
    Map<Integer, Integer> quarters = new HashMap<>();
    for (Pupil pupil : pupils)
      for (int place : pupil.right()) quarters.computeIfAbsent(catalogue.lawOf(place), law -> quarters.size() % INNER);
    List<HiddenLaw> hidden = new ArrayList<>();
    for (int quarter = 0; quarter < INNER; quarter++) {
      int now = quarter;
      Predicate<Pupil> touched = pupil -> pupil.right().stream().anyMatch(place -> quarters.get(catalogue.lawOf(place)) == now);
      List<Experience.Past> rest = pupils.stream().filter(touched.negate()).map(Pupil::past).toList();
      if (rest.isEmpty()) continue;
      Experience others = experience(pupils, rest);
      hidden.addAll(pupils.stream().filter(touched).toList().parallelStream()
          .map(pupil -> new HiddenLaw(pupil, pupil.evidence().candidates(others), unlearned(pupil.evidence())))
          .toList());
    }
    return hidden;
  }

  private Experience experience(List<Pupil> pupils, List<Experience.Past> past) {
    InUse.State state = pupils.getFirst().state(); // the one their places belong to, whatever is imported meanwhile
    return new Experience(past, null, state.guides(), state.snapshot(), state.catalogue(), bank);
  }

  private static Ranker.Lesson lesson(Pupil pupil, Experience others) {
    return Ranker.Lesson.of(pupil.evidence().candidates(others), pupil.right(), 1);
  }

  Report crossValidated(List<Pupil> pupils, int folds) {
    Tally unlearned = new Tally();
    Tally learned = new Tally();
    Tally unlearnedNew = new Tally();
    Tally learnedNew = new Tally();
    List<HiddenLaw> hidden = hidden(pupils);
    for (int fold = 0; fold < folds; fold++) {
      List<Pupil> teaching = part(pupils, fold, folds, false);
      List<Pupil> asked = part(pupils, fold, folds, true);
      Graduated graduated = teach(teaching, teaching.stream().map(Pupil::past).toList());
      List<List<Integer>> answers = asked.parallelStream().map(pupil -> learned(pupil.evidence(), graduated)).toList();
      for (int i = 0; i < asked.size(); i++) {
        Pupil pupil = asked.get(i);
        unlearned.add(unlearned(pupil.evidence()), pupil.right(), pupil.wanted());
        learned.add(answers.get(i), pupil.right(), pupil.wanted());
      }
      for (HiddenLaw one : hidden) {
        if (!asked.contains(one.pupil())) continue;
        unlearnedNew.add(one.unlearned(), one.pupil().right(), one.pupil().wanted());
        learnedNew.add(one.learned(graduated.ranker()), one.pupil().right(), one.pupil().wanted());
      }
    }
    return new Report(unlearned.measures(), learned.measures(), unlearnedNew.measures(), learnedNew.measures());
  }

  Measures measured(List<Pupil> pupils, Graduated with) {
    Tally tally = new Tally();
    List<List<Integer>> answers = pupils.parallelStream().map(pupil -> learned(pupil.evidence(), with)).toList();
    for (int i = 0; i < pupils.size(); i++) tally.add(answers.get(i), pupils.get(i).right(), pupils.get(i).wanted());
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
    return evidence.candidates(graduated.experience()).places(graduated.ranker(), 100);
  }

  private static List<Pupil> part(List<Pupil> pupils, int fold, int folds, boolean inside) {
    List<Pupil> part = new ArrayList<>();
    for (int i = 0; i < pupils.size(); i++) if ((i % folds == fold) == inside) part.add(pupils.get(i));
    return part;
  }
}
