package org.nuanyang.retrieval.internal;

import java.util.List;
import java.util.Set;
import org.nuanyang.retrieval.Measures;

/** Adds up how well questions were answered. */
final class Tally {

  private static final int[] DEPTHS = {5, 10, 20, 50, 100};

  private final double[] recall = new double[DEPTHS.length];
  private double reciprocal;
  private double gain;
  private double hits;
  private int questions;

  /** @param wanted how many articles are right, found or not */
  void add(List<Integer> ranked, Set<Integer> right, int wanted) {
    if (wanted == 0) return;
    questions++;
    double[] found = new double[DEPTHS.length];
    double sum = 0;
    boolean hit = false;
    for (int rank = 0; rank < Math.min(100, ranked.size()); rank++) {
      if (!right.contains(ranked.get(rank))) continue;
      for (int d = 0; d < DEPTHS.length; d++) if (rank < DEPTHS[d]) found[d]++;
      if (rank >= 10) continue;
      sum += discount(rank);
      if (!hit) reciprocal += 1.0 / (rank + 1);
      hit = true;
    }
    for (int d = 0; d < DEPTHS.length; d++) recall[d] += found[d] / wanted;
    double ideal = 0;
    for (int rank = 0; rank < Math.min(10, wanted); rank++) ideal += discount(rank);
    gain += sum / ideal;
    if (hit) hits++;
  }

  private static double discount(int rank) {
    return Math.log(2) / Math.log(rank + 2);
  }

  Measures measures() {
    double n = Math.max(1, questions);
    return new Measures(
        questions, recall[0] / n, recall[1] / n, recall[2] / n, recall[3] / n, recall[4] / n, reciprocal / n, gain / n, hits / n);
  }
}
