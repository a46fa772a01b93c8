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

  /** How much evidence it takes to believe a vote. */
  private static final double RIDGE = 3;
  private static final int N = Vector.DIMENSIONS;

  private final List<Experience.Past> past;
  private final boolean byQuestion;
  private final float[] inverse;

  Votes(List<Experience.Past> past) {
    this(past, past.size() < N);
  }

  /** @param byQuestion weighs questions against each other instead of dimensions: the same votes, cheaper while they are fewer */
  Votes(List<Experience.Past> past, boolean byQuestion) {
    this.past = past;
    this.byQuestion = byQuestion;
    this.inverse = new Equations(byQuestion ? likenesses(past) : squares(past), RIDGE).inverse();
  }

  private static double[] likenesses(List<Experience.Past> past) {
    int n = past.size();
    double[] likenesses = new double[n * n];
    for (int i = 0; i < n; i++)
      for (int j = 0; j <= i; j++)
        likenesses[i * n + j] = likenesses[j * n + i] = past.get(i).direction().cosine(past.get(j).direction());
    return likenesses;
  }

  private static double[] squares(List<Experience.Past> past) {
    double[] squares = new double[N * N];
    for (Experience.Past one : past) {
      float[] direction = one.direction().direction();
      for (int i = 0; i < N; i++) {
        double by = direction[i];
        int row = i * N;
        for (int j = 0; j < N; j++) squares[row + j] += by * direction[j];
      }
    }
    return squares;
  }

  /** For each article a reviewed question led to: about 1 for a question reviewed often and always so, 0 for one unlike all others. */
  Map<Integer, Float> on(Vector direction) {
    float[] weights = byQuestion ? apart(likenesses(direction)) : likenesses(apart(direction.direction()));
    Map<Integer, Float> votes = new HashMap<>();
    for (int i = 0; i < weights.length; i++)
      for (int place : past.get(i).places()) votes.merge(place, weights[i], Float::sum);
    return votes;
  }

  private float[] likenesses(Vector direction) {
    float[] near = new float[past.size()];
    for (int i = 0; i < near.length; i++) near[i] = direction.cosine(past.get(i).direction());
    return near;
  }

  private float[] likenesses(float[] direction) {
    float[] near = new float[past.size()];
    for (int i = 0; i < near.length; i++) {
      Vector other = past.get(i).direction();
      float sum = 0;
      for (int j = 0; j < N; j++) sum += direction[j] * other.values()[j];
      near[i] = sum * other.inverseLength();
    }
    return near;
  }

  /** Without what the reviewed ones have in common. */
  private float[] apart(float[] given) {
    float[] apart = new float[given.length];
    for (int i = 0; i < given.length; i++) {
      int row = i * given.length;
      for (int j = 0; j < given.length; j++) apart[j] += given[i] * inverse[row + j];
    }
    return apart;
  }
}
