package org.nuanyang.mediation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.mediation.Impartiality.Answer;
import org.nuanyang.mediation.Impartiality.Standing;
import org.nuanyang.mediation.InterestEffect;

class InterestRulesTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  private final InterestRules rules;

  InterestRulesTests() throws IOException {
    rules = new InterestRules();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          TIES                  | EFFECT
          ''                    | NONE
          ACQUAINTED            | TOLD
          ACQUAINTED EARLIER    | TOLD
          KIN                   | OUT
          ACQUAINTED DEBT       | OUT
          PARTY                 | OUT
          NEIGHBOUR_DISPUTE     | OUT
          EMPLOYER              | OUT
          ADVISER               | OUT
          GAIN                  | OUT
          """)
  void theGravestTieDecides(String ties, InterestEffect effect) {
    assertThat(rules.effect(ties.isEmpty() ? List.of() : List.of(ties.split(" ")), TODAY)).isEqualTo(effect);
  }

  @Test
  void nothingIsMadeUpAndNothingTooEarly() {
    assertThatThrownBy(() -> rules.effect(List.of("SOMETHING"), TODAY)).hasMessage("mediation.interest.choose");
    assertThatThrownBy(() -> rules.effect(List.of("KIN"), LocalDate.of(2010, 12, 31))).as("before the law").hasMessage("mediation.interest.choose");
  }

  /** What parties read tells neither who nor what somebody stands aside for. */
  @Test
  void partiesReadOnlyWhatTheyMayWeigh() {
    assertThat(rules.tells(List.of("KIN", "ACQUAINTED", "EARLIER"))).hasSize(2).allMatch(told -> told.startsWith("调解员"));
  }

  @Test
  void somebodyIsTrustedOnlyOnceTheySpokeAndNobodyObjects() {
    assertThat(standing(null, null).clear()).isFalse();
    assertThat(standing(InterestEffect.NONE, null).clear()).as("asked, not yet answered").isTrue();
    assertThat(standing(InterestEffect.TOLD, false).clear()).isTrue();
    assertThat(standing(InterestEffect.NONE, true).clear()).isFalse();
    assertThat(standing(InterestEffect.OUT, false).clear()).isFalse();
  }

  private static Standing standing(InterestEffect effect, Boolean objects) {
    var id = new java.util.UUID(0, 1);
    return new Standing(id, "", false, true, effect, null, List.of(), List.of(new Answer(id, "", objects)), false);
  }
}
