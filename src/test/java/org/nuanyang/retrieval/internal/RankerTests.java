package org.nuanyang.retrieval.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
    Ranker.Lesson hopeless = new Ranker.Lesson(lessons(1).getFirst().rows(), new boolean[10]);

    Ranker ranker = Ranker.learn(List.of(hopeless));

    float[] low = new float[Evidence.WIDTH];
    float[] high = new float[Evidence.WIDTH];
    high[Evidence.FIRST] = 1;
    assertThat(ranker.score(high)).isGreaterThan(ranker.score(low));
  }

  @Test
  void learningTheSameAgainGivesTheSame() {
    List<Ranker.Lesson> lessons = lessons(10);
    assertThat(Ranker.learn(lessons).weights()).isEqualTo(Ranker.learn(lessons).weights());
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
      lessons.add(new Ranker.Lesson(rows, right));
    }
    return lessons;
  }

  private static int best(Ranker ranker, Ranker.Lesson lesson) {
    int best = 0;
    for (int i = 1; i < lesson.rows().length; i++) if (ranker.score(lesson.rows()[i]) > ranker.score(lesson.rows()[best])) best = i;
    return best;
  }
}
