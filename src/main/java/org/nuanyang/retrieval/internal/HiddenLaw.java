package org.nuanyang.retrieval.internal;

import java.util.List;

/**
 * A question as if nobody had reviewed one about its law: what learning from the others makes of it, and
 * what a fresh installation would. The measure of how much a ranker may prefer the laws it knows.
 *
 * @param unlearned places, best first
 */
record HiddenLaw(School.Pupil pupil, Evidence.Candidates candidates, List<Integer> unlearned) {

  /** Beside 1 for a question as it is; at 0.05 damping has still to take back, at 0.2 known laws begin to lose. */
  private static final double WEIGHT = 0.1;
  private static final double MOST_TAKEN_BACK = 10;
  private static final double STEP = 0.1;
  /** A difference that says nothing: a quarter of the error of a mean over 400 questions. */
  private static final double TOLERANCE = 0.005;

  /** Teaches to do without what is known of a law; lightly, since most questions are about laws that are known. */
  Ranker.Lesson lesson() {
    return Ranker.Lesson.of(candidates, pupil.right(), WEIGHT);
  }

  /** Places, best first. */
  List<Integer> learned(Ranker ranker) {
    return candidates.places(ranker, 100);
  }

  /** The ranker with as little preference taken from known laws as it takes to be no worse than before on hidden ones. */
  static Ranker damped(Ranker ranker, List<HiddenLaw> hidden) {
    Tally fresh = new Tally();
    for (HiddenLaw one : hidden) fresh.add(one.unlearned, one.pupil.right(), one.pupil.wanted());
    double wanted = fresh.measures().recall10() - TOLERANCE;
    if (recall(ranker, hidden) >= wanted) return ranker;
    double tooLittle = 0;
    double enough = MOST_TAKEN_BACK;
    while (enough - tooLittle > STEP) {
      double between = (enough + tooLittle) / 2;
      if (recall(ranker.lessFor(Evidence.KNOWN_LAW, between), hidden) >= wanted) enough = between;
      else tooLittle = between;
    }
    return ranker.lessFor(Evidence.KNOWN_LAW, enough);
  }

  private static double recall(Ranker ranker, List<HiddenLaw> hidden) {
    Tally tally = new Tally();
    for (HiddenLaw one : hidden) tally.add(one.candidates.places(ranker, 10), one.pupil.right(), one.pupil.wanted());
    return tally.measures().recall10();
  }
}
