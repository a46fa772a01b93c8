package org.nuanyang.retrieval.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nuanyang.retrieval.internal.Evidence.Candidates;

/** A ranker that prefers the laws it knows must not bury the others. */
class HiddenLawTests {

  private static final int CANDIDATES = 30;

  private final Random random = new Random(23);

  @Test
  void preferenceForKnownLawsIsTakenBackUntilHiddenOnesAreFoundAsBefore() {
    Ranker greedy = ranker(1, 5);
    List<HiddenLaw> hidden = questions(60);

    Ranker damped = HiddenLaw.damped(greedy, hidden);

    assertThat(recall(hidden, greedy)).isLessThan(unlearned(hidden) - 0.1);
    assertThat(recall(hidden, damped)).isGreaterThanOrEqualTo(unlearned(hidden) - 0.01);
    assertThat(damped.weights()[Evidence.KNOWN_LAW]).isBetween(0.0, 5.0);
  }

  @Test
  void whatIsAlreadyNoWorseIsLeftAlone() {
    Ranker modest = ranker(1, 0);
    assertThat(HiddenLaw.damped(modest, questions(40)).weights()).isEqualTo(modest.weights());
  }

  @Test
  void aRankerTaughtByHiddenLawsTooPrefersKnownOnesLess() {
    List<HiddenLaw> hidden = questions(60);
    List<Ranker.Lesson> known = questions(60).stream().map(HiddenLawTests::asIfKnown).toList();
    List<Ranker.Lesson> both = new ArrayList<>(known);
    hidden.forEach(one -> both.add(one.lesson()));

    double before = Ranker.learn(known).weights()[Evidence.KNOWN_LAW];
    double after = Ranker.learn(both).weights()[Evidence.KNOWN_LAW];

    assertThat(after).isPositive().isLessThan(before - 0.2); // lightly: most questions are about known laws
  }

  private static Ranker.Lesson asIfKnown(HiddenLaw one) {
    one.candidates().rows()[0][Evidence.KNOWN_LAW] = 1;
    return Ranker.Lesson.of(one.candidates(), one.pupil().right(), 1);
  }

  /** The right article stands high in the first order, and its law is one nobody has reviewed; most others are known. */
  private List<HiddenLaw> questions(int count) {
    List<HiddenLaw> all = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      float[][] rows = new float[CANDIDATES][Evidence.WIDTH];
      for (float[] row : rows) {
        row[Evidence.FIRST] = (float) random.nextGaussian();
        row[Evidence.KNOWN_LAW] = random.nextInt(4) == 0 ? 0 : 1;
      }
      rows[0][Evidence.FIRST] = 1 + (float) random.nextGaussian();
      rows[0][Evidence.KNOWN_LAW] = 0;
      int[] places = IntStream.range(0, CANDIDATES).toArray();
      Candidates candidates = new Candidates(places, rows);
      all.add(new HiddenLaw(new School.Pupil(null, null, null, Set.of(0), 1), candidates, candidates.places(ranker(1, 0), 100)));
    }
    return all;
  }

  private static Ranker ranker(double first, double known) {
    double[] weights = new double[Evidence.WIDTH];
    double[] spread = new double[Evidence.WIDTH];
    Arrays.fill(spread, 1);
    weights[Evidence.FIRST] = first;
    weights[Evidence.KNOWN_LAW] = known;
    return new Ranker(weights, new double[Evidence.WIDTH], spread);
  }

  private static double recall(List<HiddenLaw> hidden, Ranker ranker) {
    Tally tally = new Tally();
    for (HiddenLaw one : hidden) tally.add(one.learned(ranker), one.pupil().right(), 1);
    return tally.measures().recall10();
  }

  private static double unlearned(List<HiddenLaw> hidden) {
    Tally tally = new Tally();
    for (HiddenLaw one : hidden) tally.add(one.unlearned(), one.pupil().right(), 1);
    return tally.measures().recall10();
  }
}
