package org.nuanyang.retrieval.internal;

import java.util.Arrays;

/**
 * Makes scores of different kinds comparable: how many standard deviations above the mean of the best
 * ones. A little better than fusing ranks, because a clear winner stays clear.
 */
final class Standard {

  private static final int BEST = 1_000;
  /** Where something stands of which nothing is known. */
  private static final float UNKNOWN = -1;

  private final float[] raw;
  private final double mean;
  private final double spread;

  private Standard(float[] raw, double mean, double spread) {
    this.raw = raw;
    this.mean = mean;
    this.spread = spread;
  }

  /** Measures the best of those that are eligible. */
  static Standard of(float[] raw, boolean[] eligible) {
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
    if (used == 0) return new Standard(raw, 0, 0);
    double mean = sum / used;
    return new Standard(raw, mean, Math.sqrt(Math.max(0, squares / used - mean * mean)) + 1e-6);
  }

  boolean known() {
    return spread > 0;
  }

  float at(int place) {
    float value = raw[place];
    return Float.isNaN(value) || spread == 0 ? UNKNOWN : of(value);
  }

  /** The value that stands there. */
  float raw(float standing) {
    return (float) (mean + standing * spread);
  }

  /** Where a value not among the measured ones would stand. */
  float of(float value) {
    return spread == 0 ? UNKNOWN : (float) ((value - mean) / spread);
  }

  /** The k-th largest of the first {@code count} values; all count when there are no more than k. */
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
