package org.nuanyang.retrieval.internal;

import java.util.Arrays;

/**
 * Makes scores of different kinds comparable: how many standard deviations above the mean of the best
 * ones. A little better than fusing ranks, because a clear winner stays clear.
 */
final class Standard {

  private static final int BEST = 1_000;

  private Standard() {}

  /** Standardises in place over the best scores of those that are eligible. */
  static float[] scores(float[] raw, boolean[] eligible) {
    float[] best = new float[raw.length];
    int count = 0;
    for (int i = 0; i < raw.length; i++) if (eligible[i]) best[count++] = raw[i];
    float floor = kthLargest(best, count, BEST);
    double sum = 0;
    double squares = 0;
    int used = 0;
    for (int i = 0; i < count; i++) {
      if (best[i] < floor) continue;
      sum += best[i];
      squares += (double) best[i] * best[i];
      used++;
    }
    double mean = used == 0 ? 0 : sum / used;
    double spread = used == 0 ? 1 : Math.sqrt(Math.max(0, squares / used - mean * mean)) + 1e-6;
    for (int i = 0; i < raw.length; i++) raw[i] = (float) ((raw[i] - mean) / spread);
    return raw;
  }

  /** The k-th largest of the first {@code count} values, found by halving between smallest and largest. */
  static float kthLargest(float[] values, int count, int k) {
    if (count <= k) return Float.NEGATIVE_INFINITY;
    float[] copy = Arrays.copyOf(values, count);
    int low = 0;
    int high = count - 1;
    int wanted = count - k;
    while (low < high) {
      float pivot = copy[(low + high) >>> 1];
      int i = low;
      int j = high;
      while (i <= j) {
        while (copy[i] < pivot) i++;
        while (copy[j] > pivot) j--;
        if (i <= j) {
          float swap = copy[i];
          copy[i++] = copy[j];
          copy[j--] = swap;
        }
      }
      if (wanted <= j) high = j;
      else if (wanted >= i) low = i;
      else return copy[wanted];
    }
    return copy[wanted];
  }
}
