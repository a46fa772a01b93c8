package org.nuanyang.retrieval.internal;

/** A symmetric system of equations with a ridge, taken apart once (Cholesky) and solved for many right sides at a time. */
final class Equations {

  private final int n;
  private final double[] lower;

  /** @param squares symmetric, row by row @param ridge above 0, added to the diagonal */
  Equations(double[] squares, double ridge) {
    this.n = (int) Math.round(Math.sqrt(squares.length));
    this.lower = cholesky(squares.clone(), ridge);
  }

  /** @param right as many rows as there are equations, a column for each right side; overwritten */
  float[] solve(double[] right) {
    int width = n == 0 ? 0 : right.length / n;
    for (int i = 0; i < n; i++) { // forward
      for (int k = 0; k < i; k++) subtract(right, width, i, k, lower[i * n + k]);
      divide(right, width, i);
    }
    for (int i = n - 1; i >= 0; i--) { // back
      for (int k = i + 1; k < n; k++) subtract(right, width, i, k, lower[k * n + i]);
      divide(right, width, i);
    }
    float[] solved = new float[right.length];
    for (int i = 0; i < solved.length; i++) solved[i] = (float) right[i];
    return solved;
  }

  /** What undoes the system; row by row. */
  float[] inverse() {
    double[] identity = new double[n * n];
    for (int i = 0; i < n; i++) identity[i * n + i] = 1;
    return solve(identity);
  }

  private static void subtract(double[] x, int width, int row, int other, double by) {
    int to = row * width;
    int from = other * width;
    for (int j = 0; j < width; j++) x[to + j] -= by * x[from + j];
  }

  private void divide(double[] x, int width, int row) {
    double by = lower[row * n + row];
    for (int j = row * width; j < row * width + width; j++) x[j] /= by;
  }

  /** Column by column, so that the inner loop runs along rows. */
  private double[] cholesky(double[] l, double ridge) {
    for (int i = 0; i < n; i++) l[i * n + i] += ridge;
    for (int k = 0; k < n; k++) {
      double pivot = Math.sqrt(l[k * n + k]);
      double[] column = new double[n];
      for (int i = k; i < n; i++) column[i] = l[i * n + k] / pivot;
      column[k] = pivot;
      for (int i = k + 1; i < n; i++) {
        double by = column[i];
        int row = i * n;
        for (int j = k + 1; j <= i; j++) l[row + j] -= by * column[j];
      }
      for (int i = k; i < n; i++) l[i * n + k] = column[i];
    }
    return l;
  }
}
