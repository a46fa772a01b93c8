package org.nuanyang.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MediationStateTests {

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      FROM            | TO
      APPLIED         | ACCEPTED,REJECTED
      ACCEPTED        | MEDIATING,ENDED
      MEDIATING       | AGREED,FAILED,ENDED
      AGREED          | PERFORMED,CONFIRM_APPLIED,BREACHED
      CONFIRM_APPLIED | CONFIRMED,AGREED,PERFORMED,BREACHED
      CONFIRMED       | PERFORMED,BREACHED
      BREACHED        | PERFORMED
      """)
  void goesOnlyWhereTheLawLetsIt(MediationState from, String to) {
    assertThat(from.next()).extracting(Enum::name).containsExactlyInAnyOrder(to.split(","));
  }

  @ParameterizedTest
  @EnumSource(names = {"REJECTED", "FAILED", "ENDED", "PERFORMED"})
  void endsSomewhere(MediationState state) {
    assertThat(state.next()).isEqualTo(Set.of());
    assertThat(state.open()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void isNeverOpenAndSettledAtOnce(MediationState state) {
    assertThat(state.open() && state.settled()).isFalse();
  }
}
