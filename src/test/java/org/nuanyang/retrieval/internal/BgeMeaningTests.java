package org.nuanyang.retrieval.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

/** The real small model. */
class BgeMeaningTests {

  @Test
  void whatMeansTheSameIsNearerThanWhatDoesNot() {
    try (BgeMeaning meaning = new BgeMeaning()) {
      Vector asked = Vector.of(meaning.of("老板欠我工钱不给"));
      Vector wages = Vector.of(meaning.of("用人单位拖欠劳动报酬"));
      Vector noise = Vector.of(meaning.of("楼上半夜吵得睡不着"));

      assertThat(asked.values()).hasSize(Vector.DIMENSIONS);
      assertThat(asked.cosine(wages)).isGreaterThan(asked.cosine(noise) + 0.1f);
    }
  }

  @Test
  void nothingIsReadOnceThePlatformStops() {
    BgeMeaning meaning = new BgeMeaning();
    meaning.close();
    assertThatIllegalStateException().isThrownBy(() -> meaning.of("工资"));
  }
}
