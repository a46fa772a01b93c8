package org.nuanyang.retrieval.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets all reviewed questions vote on a new one: each for its articles, by how much it says about the new one
 * beyond what most questions have in common. Many that are a little like it outweigh the one that is nearest, and
 * what it shares with questions that led elsewhere speaks against an article. Ridge regression, in closed form.
 */
final class Votes {

  /** How much evidence it takes to believe a vote; twice or a third of it makes no difference. */
  private static final double RIDGE = 3;
  private static final int N = Vector.DIMENSIONS;

  private final List<Experience.Past> past;
  private final float[] inverse;

  Votes(List<Experience.Past> past) {
    this.past = past;
    AdapterLesson lesson = new AdapterLesson();
    for (Experience.Past one : past) lesson.add(one.direction().direction());
    this.inverse = lesson.inverse(RIDGE);
  }

  /** For each article a reviewed question led to: about 1 for a question reviewed often and always so, 0 for one unlike all others. */
  Map<Integer, Float> on(Vector direction) {
    float[] apart = apart(direction.direction());
    Map<Integer, Float> votes = new HashMap<>();
    for (Experience.Past one : past) {
      float vote = weight(apart, one.direction());
      for (int place : one.places()) votes.merge(place, vote, Float::sum);
    }
    return votes;
  }

  /** The direction without what the reviewed ones have in common. */
  private float[] apart(float[] direction) {
    float[] apart = new float[N];
    for (int i = 0; i < N; i++) {
      float by = direction[i];
      int row = i * N;
      for (int j = 0; j < N; j++) apart[j] += by * inverse[row + j];
    }
    return apart;
  }

  private static float weight(float[] apart, Vector other) {
    byte[] values = other.values();
    float sum = 0;
    for (int i = 0; i < N; i++) sum += apart[i] * values[i];
    return sum * other.inverseLength();
  }
}
