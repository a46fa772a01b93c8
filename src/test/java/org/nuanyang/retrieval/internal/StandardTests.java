package org.nuanyang.retrieval.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StandardTests {

  @Test
  void theKthLargestIsTheOneSortingWouldGive() {
    Random random = new Random(3);
    float[] values = new float[5_000];
    for (int i = 0; i < values.length; i++) values[i] = random.nextInt(400);
    float[] sorted = values.clone();
    Arrays.sort(sorted);
    boolean[] all = new boolean[values.length];
    Arrays.fill(all, true);
    for (int k : new int[] {1, 10, 999, 4_999}) assertThat(Standard.kthLargest(values, all, k)).isEqualTo(sorted[sorted.length - k]);
    assertThat(Standard.kthLargest(values, all, 5_000)).isEqualTo(Float.NEGATIVE_INFINITY);
  }

  @Test
  void whatIsNotEligibleDoesNotShiftTheMiddle() {
    float[] raw = {1, 2, 3, 1_000};
    Standard standard = Standard.of(raw, new boolean[] {true, true, true, false});
    assertThat(standard.at(1)).isZero();
    assertThat(standard.at(2)).isPositive();
  }

  @Test
  void theUnknownStandsBelowTheMiddle() {
    Standard standard = Standard.of(new float[] {Float.NaN, 1, 2}, new boolean[] {false, true, true});
    assertThat(standard.at(0)).isEqualTo(-1);
  }
}
