package org.nuanyang.retrieval.internal;

import java.util.List;

/**
 * Weighs what speaks for a candidate. The weights are learned listwise: for each question, the articles a
 * lawyer gave should stand above the other candidates.
 */
record Ranker(double[] weights, double[] mean, double[] spread) {

  private static final int STEPS = 250;
  private static final double RATE = 0.05;
  private static final double DAMPING = 0.02;

  /** The candidates of one question: a row of evidence each, and which are right. */
  record Lesson(float[][] rows, boolean[] right) {

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
    double[] first = new double[Evidence.WIDTH];
    double[] second = new double[Evidence.WIDTH];
    for (int step = 1; step <= STEPS; step++) {
      double[] slope = new double[Evidence.WIDTH];
      for (Lesson lesson : useful) ranker.slope(lesson, slope, 1.0 / useful.size());
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

  private void slope(Lesson lesson, double[] slope, double share) {
    int count = lesson.rows().length;
    double[] chance = new double[count];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) highest = Math.max(highest, chance[i] = score(lesson.rows()[i]));
    double all = 0;
    for (int i = 0; i < count; i++) all += chance[i] = Math.exp(chance[i] - highest);
    double right = 1.0 / lesson.rights();
    for (int i = 0; i < count; i++) {
      double by = share * (chance[i] / all - (lesson.right()[i] ? right : 0));
      for (int k = 0; k < slope.length; k++) slope[k] += by * (lesson.rows()[i][k] - mean[k]) / spread[k];
    }
  }
}
