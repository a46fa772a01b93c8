package org.nuanyang.retrieval.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VotesTests {

  private static final int NOTICE = 7;
  private static final int WAGES = 8;

  private final Random random = new Random(5);
  private final float[] common = random(1);

  @Test
  void manyThatAreALittleAlikeOutweighTheNearestOne() {
    float[] asked = random(1);
    List<Experience.Past> past = new ArrayList<>(List.of(past(near(asked, 0.9f), NOTICE)));
    for (int i = 0; i < 12; i++) past.add(past(near(asked, 0.7f), WAGES));

    Map<Integer, Float> votes = new Votes(past).on(Vector.of(asked));

    assertThat(votes.get(WAGES)).isGreaterThan(votes.get(NOTICE) + 0.1f);
  }

  @Test
  void whatIsSharedWithQuestionsThatLedElsewhereSpeaksAgainst() {
    List<Experience.Past> past = new ArrayList<>(List.of(past(near(common, 0.5f), NOTICE)));
    for (int i = 0; i < 20; i++) past.add(past(near(common, 0.5f), WAGES));

    Map<Integer, Float> votes = new Votes(past).on(Vector.of(common));

    assertThat(votes.get(WAGES)).isGreaterThan(0.5f);
    assertThat(votes.get(NOTICE)).isLessThan(0.1f); // though half of it is alike
  }

  @Test
  void nobodyVotesOnAQuestionUnlikeAllOthers() {
    List<Experience.Past> past = List.of(past(axis(0), NOTICE), past(axis(1), WAGES));

    Map<Integer, Float> votes = new Votes(past).on(Vector.of(axis(2)));

    assertThat(votes.get(NOTICE)).isCloseTo(0, within(1e-6f));
    assertThat(votes.get(WAGES)).isCloseTo(0, within(1e-6f));
    assertThat(votes).hasSize(2);
  }

  @Test
  void aVoteIsHowFarTheQuestionIsBelieved() {
    Map<Integer, Float> votes = new Votes(List.of(past(axis(0), NOTICE))).on(Vector.of(axis(0)));

    assertThat(votes.get(NOTICE)).isCloseTo(1 / (1 + 3f), within(1e-4f)); // once, against a ridge of 3
  }

  @Test
  void withoutReviewedQuestionsThereIsNothingToVote() {
    assertThat(new Votes(List.of()).on(Vector.of(axis(0)))).isEmpty();
  }

  @Test
  void weighingQuestionsOrDimensionsComesToTheSame() {
    List<Experience.Past> past = new ArrayList<>();
    for (int i = 0; i < 40; i++) past.add(past(near(common, 0.6f), i % 5));
    Vector asked = Vector.of(near(common, 0.8f));

    Map<Integer, Float> byQuestion = new Votes(past, true).on(asked);
    Map<Integer, Float> byDimension = new Votes(past, false).on(asked);

    assertThat(byQuestion).hasSize(5);
    byQuestion.forEach((article, vote) -> assertThat(vote).isCloseTo(byDimension.get(article), within(1e-4f)));
  }

  private static Experience.Past past(float[] direction, int article) {
    return new Experience.Past(Vector.of(direction), List.of(article));
  }

  /** Some direction with about the cosine given to another. */
  private float[] near(float[] other, float cosine) {
    float[] direction = random((float) Math.sqrt(1 - cosine * cosine));
    for (int i = 0; i < direction.length; i++) direction[i] += cosine * other[i];
    return direction;
  }

  private float[] random(float length) {
    float[] direction = new float[Vector.DIMENSIONS];
    for (int i = 0; i < direction.length; i++) direction[i] = (float) random.nextGaussian() * length / (float) Math.sqrt(direction.length);
    return direction;
  }

  private static float[] axis(int number) {
    float[] direction = new float[Vector.DIMENSIONS];
    direction[number] = 1;
    return direction;
  }
}
