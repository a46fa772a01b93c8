package org.nuanyang.retrieval.internal;

import java.util.List;
import java.util.Set;

/**
 * Weighs what speaks for a candidate. The weights are learned listwise: for each question, each article a
 * lawyer gave should stand above all candidates that were not given; the given ones do not compete with each other.
 */
record Ranker(double[] weights, double[] mean, double[] spread) {

  private static final int STEPS = 250;
  private static final double RATE = 0.05;
  private static final double DAMPING = 0.02;

  /**
   * The candidates of one question: a row of evidence each, and which are right.
   *
   * @param weight how much the question counts beside others
   */
  record Lesson(float[][] rows, boolean[] right, double weight) {

    static Lesson of(Evidence.Candidates candidates, Set<Integer> answers, double weight) {
      boolean[] right = new boolean[candidates.places().length];
      for (int i = 0; i < right.length; i++) right[i] = answers.contains(candidates.places()[i]);
      return new Lesson(candidates.rows(), right, weight);
    }

    int rights() {
      int count = 0;
      for (boolean one : right) if (one) count++;
      return count;
    }
  }

  float score(float[] row) {
    double sum = 0;
    for (int k = 0; k < row.length; k++) sum += weights[k] * (row[k] - mean[k]) / spread[k];
    return (float) sum;
  }

  /** The same with so much less for one unit of a kind of evidence. */
  Ranker lessFor(int kind, double by) {
    double[] changed = weights.clone();
    changed[kind] -= by * spread[kind];
    return new Ranker(changed, mean, spread);
  }

  static Ranker learn(List<Lesson> lessons) {
    List<Lesson> useful = lessons.stream().filter(lesson -> lesson.rights() > 0).toList();
    Ranker ranker = standard(useful);
    if (useful.isEmpty()) return ranker;
    List<Lesson> even = useful.parallelStream().map(ranker::standardised).toList();
    double all = even.stream().mapToDouble(Lesson::weight).sum();
    double[] first = new double[Evidence.WIDTH];
    double[] second = new double[Evidence.WIDTH];
    for (int step = 1; step <= STEPS; step++) {
      double[] slope = new double[Evidence.WIDTH];
      List<double[]> slopes = even.parallelStream().map(ranker::slope).toList(); // added in order: the same sum every time
      for (double[] one : slopes) for (int k = 0; k < slope.length; k++) slope[k] += one[k] / all;
      for (int k = 0; k < slope.length; k++) {
        slope[k] += DAMPING * ranker.weights[k];
        first[k] = 0.9 * first[k] + 0.1 * slope[k];
        second[k] = 0.99 * second[k] + 0.01 * slope[k] * slope[k];
        double by = first[k] / (1 - Math.pow(0.9, step)) / (Math.sqrt(second[k] / (1 - Math.pow(0.99, step))) + 1e-8);
        ranker.weights[k] -= RATE * by;
      }
    }
    return ranker;
  }

  /** Begins with the order of the first round. */
  private static Ranker standard(List<Lesson> lessons) {
    int width = Evidence.WIDTH;
    double[] sum = new double[width];
    double[] squares = new double[width];
    long rows = 0;
    for (Lesson lesson : lessons)
      for (float[] row : lesson.rows()) {
        rows++;
        for (int k = 0; k < width; k++) {
          sum[k] += row[k];
          squares[k] += (double) row[k] * row[k];
        }
      }
    double[] spread = new double[width];
    for (int k = 0; k < width; k++) {
      sum[k] /= Math.max(1, rows);
      spread[k] = Math.sqrt(Math.max(0, squares[k] / Math.max(1, rows) - sum[k] * sum[k])) + 1e-6;
    }
    double[] weights = new double[width];
    weights[Evidence.FIRST] = 1;
    return new Ranker(weights, sum, spread);
  }

  private Lesson standardised(Lesson lesson) {
    float[][] rows = new float[lesson.rows().length][mean.length];
    for (int i = 0; i < rows.length; i++)
      for (int k = 0; k < mean.length; k++) rows[i][k] = (float) ((lesson.rows()[i][k] - mean[k]) / spread[k]);
    return new Lesson(rows, lesson.right(), lesson.weight());
  }

  /** Where the loss of one question rises, by its standardised rows. */
  private double[] slope(Lesson lesson) {
    int count = lesson.rows().length;
    double[] chance = new double[count];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      float[] row = lesson.rows()[i];
      for (int k = 0; k < row.length; k++) chance[i] += weights[k] * row[k];
      highest = Math.max(highest, chance[i]);
    }
    double wrong = Double.MIN_NORMAL; // even where every candidate is right
    for (int i = 0; i < count; i++) {
      chance[i] = Math.exp(chance[i] - highest);
      if (!lesson.right()[i]) wrong += chance[i];
    }
    double share = lesson.weight() / lesson.rights();
    double pull = 0; // of all right ones together on a wrong one
    for (int i = 0; i < count; i++) if (lesson.right()[i]) pull += share / (wrong + chance[i]);
    double[] slope = new double[weights.length];
    for (int i = 0; i < count; i++) {
      double by = lesson.right()[i] ? share * (chance[i] / (wrong + chance[i]) - 1) : chance[i] * pull;
      float[] row = lesson.rows()[i];
      for (int k = 0; k < slope.length; k++) slope[k] += by * row[k];
    }
    return slope;
  }
}
