package org.nuanyang.retrieval.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankerTests {

  private static final int TELLING = 3;

  private final Random random = new Random(11);

  @Test
  void theEvidenceThatTellsRightFromWrongComesToCount() {
    List<Ranker.Lesson> lessons = lessons(40);

    Ranker ranker = Ranker.learn(lessons);

    long right = lessons(40).stream().filter(lesson -> lesson.right()[best(ranker, lesson)]).count();
    assertThat(right).isGreaterThan(30);
    assertThat(ranker.weights()[TELLING]).isGreaterThan(ranker.weights()[0] + 0.5);
  }

  @Test
  void withoutARightAnswerAnywhereTheFirstOrderStays() {
    Ranker.Lesson hopeless = new Ranker.Lesson(lessons(1).getFirst().rows(), new boolean[10], 1);

    Ranker ranker = Ranker.learn(List.of(hopeless));

    float[] low = new float[Evidence.WIDTH];
    float[] high = new float[Evidence.WIDTH];
    high[Evidence.FIRST] = 1;
    assertThat(ranker.score(high)).isGreaterThan(ranker.score(low));
  }

  /** One right answer already stands far above all wrong ones; the other must still be lifted. */
  @Test
  void rightAnswersDoNotCompeteWithEachOther() {
    List<Ranker.Lesson> lessons = new ArrayList<>();
    for (Ranker.Lesson one : lessons(40)) {
      float[][] rows = Arrays.copyOf(one.rows(), one.rows().length + 1);
      rows[one.rows().length] = new float[Evidence.WIDTH];
      rows[one.rows().length][Evidence.FIRST] = 40;
      boolean[] right = Arrays.copyOf(one.right(), rows.length);
      right[one.rows().length] = true;
      lessons.add(new Ranker.Lesson(rows, right, 1));
    }
    assertThat(Ranker.learn(lessons).weights()[TELLING]).isGreaterThan(2); // 1.7 where they share one chance
  }

  @Test
  void learningTheSameAgainGivesTheSame() {
    List<Ranker.Lesson> lessons = lessons(10);
    assertThat(Ranker.learn(lessons).weights()).isEqualTo(Ranker.learn(lessons).weights());
  }

  @Test
  void aQuestionThatCountsLittleTeachesLittle() {
    List<Ranker.Lesson> usual = lessons(40);
    List<Ranker.Lesson> contrary = lessons(40).stream().map(RankerTests::contrary).toList();

    double lightly = taught(usual, contrary, 0.1);

    assertThat(lightly).isGreaterThan(1);
    assertThat(lightly).isLessThan(taught(usual, contrary, 0) - 0.2);
    assertThat(taught(usual, contrary, 1)).isCloseTo(0, within(0.5));
  }

  private static double taught(List<Ranker.Lesson> usual, List<Ranker.Lesson> contrary, double weight) {
    List<Ranker.Lesson> all = new ArrayList<>(usual);
    contrary.forEach(one -> all.add(new Ranker.Lesson(one.rows(), one.right(), weight)));
    return Ranker.learn(all).weights()[TELLING];
  }

  private static Ranker.Lesson contrary(Ranker.Lesson lesson) {
    float[][] rows = Arrays.stream(lesson.rows()).map(float[]::clone).toArray(float[][]::new);
    for (float[] row : rows) row[TELLING] = -row[TELLING];
    return new Ranker.Lesson(rows, lesson.right(), 1);
  }

  private List<Ranker.Lesson> lessons(int count) {
    List<Ranker.Lesson> lessons = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      float[][] rows = new float[10][Evidence.WIDTH];
      for (float[] row : rows) for (int k = 0; k < row.length; k++) row[k] = (float) random.nextGaussian();
      boolean[] right = new boolean[rows.length];
      int answer = random.nextInt(rows.length);
      right[answer] = true;
      rows[answer][TELLING] += 4;
      lessons.add(new Ranker.Lesson(rows, right, 1));
    }
    return lessons;
  }

  private static int best(Ranker ranker, Ranker.Lesson lesson) {
    int best = 0;
    for (int i = 1; i < lesson.rows().length; i++) if (ranker.score(lesson.rows()[i]) > ranker.score(lesson.rows()[best])) best = i;
    return best;
  }
}
