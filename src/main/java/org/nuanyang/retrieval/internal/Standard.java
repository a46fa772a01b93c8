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
    float floor = kthLargest(raw, eligible, BEST);
    double sum = 0;
    double squares = 0;
    int used = 0;
    for (int i = 0; i < raw.length; i++) {
      if (!eligible[i] || raw[i] < floor) continue;
      sum += raw[i];
      squares += (double) raw[i] * raw[i];
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

  /** Adds where everything stands, weighted, to a sum by place. */
  void addTo(float[] sum, float weight) {
    for (int i = 0; i < raw.length; i++) sum[i] += weight * at(i);
  }

  /** Where everything stands, in half precision. */
  short[] halves() {
    short[] halves = new short[raw.length];
    for (int i = 0; i < raw.length; i++) halves[i] = Float.floatToFloat16(at(i));
    return halves;
  }

  /** The value that stands there. */
  float raw(float standing) {
    return (float) (mean + standing * spread);
  }

  /** Where a value not among the measured ones would stand. */
  float of(float value) {
    return spread == 0 ? UNKNOWN : (float) ((value - mean) / spread);
  }

  /** The k-th largest of the eligible values; below all of them when there are no more than k. */
  static float kthLargest(float[] values, boolean[] eligible, int k) {
    float[] heap = new float[k]; // the k largest so far, the smallest of them on top; most values are below it
    Arrays.fill(heap, Float.NEGATIVE_INFINITY);
    float least = Float.NEGATIVE_INFINITY;
    int count = 0;
    for (int i = 0; i < values.length; i++) {
      if (!eligible[i]) continue;
      count++;
      if (values[i] <= least) continue;
      heap[0] = values[i];
      sink(heap, 0);
      least = heap[0];
    }
    return count <= k ? Float.NEGATIVE_INFINITY : least;
  }

  private static void sink(float[] heap, int from) {
    float value = heap[from];
    int at = from;
    for (int child = 2 * at + 1; child < heap.length; child = 2 * at + 1) {
      if (child + 1 < heap.length && heap[child + 1] < heap[child]) child++;
      if (heap[child] >= value) break;
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = value;
  }
}
