package org.nuanyang.retrieval.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AdapterLessonTests {

  private final Random random = new Random(7);

  @Test
  void aQuestionLikeTheLessonTurnsTowardsItsTarget() {
    AdapterLesson lesson = new AdapterLesson();
    float[] question = direction();
    float[] target = direction();
    lesson.add(question, target);
    Vector turned = Vector.of(lesson.solve(0.1).turn(question));
    assertThat(turned.cosine(Vector.of(target))).isGreaterThan(0.95f);
    assertThat(Vector.of(question).cosine(Vector.of(target))).isLessThan(0.3f);
  }

  @Test
  void whatWasNeverTaughtStaysWhereItIs() {
    AdapterLesson lesson = new AdapterLesson();
    float[] question = axis(0);
    lesson.add(question, axis(1));
    assertThat(Vector.of(lesson.solve(1).turn(axis(2))).cosine(Vector.of(axis(2)))).isCloseTo(1f, within(0.001f));
  }

  @Test
  void anAdapterIsTheSameAfterItWasStored() {
    AdapterLesson lesson = new AdapterLesson();
    float[] question = direction();
    lesson.add(question, direction());
    Adapter adapter = lesson.solve(1);
    assertThat(Adapter.of(adapter.bytes()).turn(question)).isEqualTo(adapter.turn(question));
  }

  private float[] direction() {
    float[] direction = new float[Vector.DIMENSIONS];
    double square = 0;
    for (int i = 0; i < direction.length; i++) {
      direction[i] = (float) random.nextGaussian();
      square += direction[i] * direction[i];
    }
    for (int i = 0; i < direction.length; i++) direction[i] /= (float) Math.sqrt(square);
    return direction;
  }

  private static float[] axis(int number) {
    float[] direction = new float[Vector.DIMENSIONS];
    direction[number] = 1;
    return direction;
  }
}
