package org.nuanyang.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class OfficeClockTests {

  private static final Instant NOW = Instant.parse("2026-07-01T01:00:00Z");
  private static final Instant BEFORE = Instant.parse("2026-05-01T01:00:00Z");

  private final OfficeClock clock = new OfficeClock(() -> NOW, CityClock.ZONE);

  @Test
  void thePastIsToldToWhoeverTellsItAndToNobodyElse() {
    AtomicReference<Instant> elsewhere = new AtomicReference<>();
    AtomicReference<Instant> here = new AtomicReference<>();

    clock.at(BEFORE, () -> {
      here.set(clock.instant());
      elsewhere.set(CompletableFuture.supplyAsync(clock::instant).join());
    });

    assertThat(here.get()).isEqualTo(BEFORE);
    assertThat(elsewhere.get()).isEqualTo(NOW);
    assertThat(clock.instant()).as("over").isEqualTo(NOW);
  }

  @Test
  void nothingIsToldOfTheFuture() {
    assertThatThrownBy(() -> clock.at(NOW.plusSeconds(1), () -> {})).isInstanceOf(IllegalArgumentException.class);
  }
}
