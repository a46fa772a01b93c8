package org.nuanyang.verification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.verification.CivilAffairs.Answer;
import org.nuanyang.verification.internal.PledgeLot.Risk;

class PledgeLotTests {

  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final Risk NONE = new Risk(false, false, false, false);

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      BROKEN BEFORE | CONTRADICTED | NEAR THE STANDARD | NEVER ASKED | CHANCE
      false         | false        | false             | false       | 0.10
      false         | false        | false             | true        | 0.15
      false         | false        | true              | false       | 0.20
      false         | true         | false             | false       | 0.30
      false         | true         | true              | false       | 0.60
      true          | false        | false             | false       | 1.00
      true          | true         | true              | true        | 1.00
      """)
  void riskMakesTheChanceLarger(boolean broken, boolean contradicted, boolean near, boolean never, BigDecimal chance) {
    PledgeLot lot = PledgeLot.draw(new UUID(1, 2), TEN, new Risk(broken, contradicted, near, never));

    assertThat(lot.chance()).isEqualByComparingTo(chance);
    assertThat(lot.weights()).hasSize((broken ? 1 : 0) + (contradicted ? 1 : 0) + (near ? 1 : 0) + (never ? 1 : 0));
  }

  @Test
  void anybodyWhoDrawsAgainDrawsTheSame() {
    UUID application = UUID.fromString("0197c000-0000-7000-8000-000000000001");

    assertThat(PledgeLot.draw(application, TEN, NONE)).isEqualTo(PledgeLot.draw(application, TEN, NONE));
    assertThat(PledgeLot.draw(application, BigDecimal.valueOf(100), NONE).chosen()).isTrue();
    assertThat(PledgeLot.draw(application, BigDecimal.ZERO, NONE).chosen()).isFalse();
  }

  @Test
  void ofManyPledgesATenthIsChosen() {
    long chosen = IntStream.range(0, 20_000).mapToObj(i -> PledgeLot.draw(new UUID(7, i), TEN, NONE)).filter(PledgeLot::chosen).count();

    assertThat(chosen).isBetween(1_850L, 2_150L);
  }

  @Test
  void aDifferenceIsSaidAndNothingConcluded() {
    Facts stated = Facts.on("DEMO", java.time.LocalDate.of(2026, 7, 1)).inGroups(java.util.Set.of("DIBAO")).with("household_persons", 3).with("household_income_12m", new BigDecimal("12000"));

    assertThat(Comparison.differences(stated, new Answer(true, List.of("DIBAO"), 3, new BigDecimal("1100"), ""))).isEmpty();
    assertThat(Comparison.differences(stated, new Answer(true, List.of(), 4, new BigDecimal("1300"), ""))).containsExactly("relief", "persons", "income");
    assertThat(Comparison.differences(stated, new Answer(false, List.of(), null, null, ""))).isEmpty();
    assertThat(Comparison.differences(stated, new Answer(true, List.of("DIBAO"), null, null, ""))).isEmpty();
  }
}
