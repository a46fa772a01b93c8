package org.nuanyang.retrieval.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VectorBankTests {

  private final Random random = new Random(7);

  @Test
  void nearnessToAllIsTheNearnessToEach() {
    VectorBank bank = new VectorBank();
    List<Vector> kept = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) { // more than one slab
      kept.add(vector());
      bank.add(Map.of(Digest.of("文" + i), kept.getLast()));
    }
    Vector asked = vector();

    boolean[] among = new boolean[5_000];
    Arrays.fill(among, true);
    among[17] = false;
    int[] slots = IntStream.range(0, 5_000).toArray();
    slots[18] = VectorBank.NOWHERE;

    float[] all = bank.cosines(asked, slots, among);
    float[] some = bank.cosines(asked, new int[] {4_999, VectorBank.NOWHERE, 0});

    assertThat(all).hasSize(5_000);
    assertThat(all[17]).isNaN();
    assertThat(all[18]).isNaN();
    for (int i : new int[] {0, 1, 4_095, 4_096, 4_999}) {
      int slot = bank.slot(Digest.of("文" + i));
      assertThat(all[slot]).isCloseTo(asked.cosine(kept.get(i)), within(1e-6f));
      assertThat(bank.of(Digest.of("文" + i)).values()).isEqualTo(kept.get(i).values());
    }
    assertThat(some).containsExactly(all[4_999], 0, all[0]);
  }

  @Test
  void aTextKeepsItsPlaceWhenItComesAgain() {
    VectorBank bank = new VectorBank();
    Digest text = Digest.of("工资");
    bank.add(Map.of(text, vector()));
    bank.add(Map.of(text, vector()));

    assertThat(bank.size()).isEqualTo(1);
    assertThat(bank.slot(Digest.of("没有"))).isEqualTo(VectorBank.NOWHERE);
  }

  private Vector vector() {
    float[] direction = new float[Vector.DIMENSIONS];
    for (int i = 0; i < direction.length; i++) direction[i] = (float) random.nextGaussian();
    return Vector.of(direction);
  }
}
