package org.nuanyang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Criminal law counts full years from the day after the birthday, civil law from the birthday. */
class MajorityTests {

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      BORN       | DAY        | MINOR
      2008-07-01 | 2026-06-30 | true
      2008-07-01 | 2026-07-01 | true
      2008-07-01 | 2026-07-02 | false
      2008-02-29 | 2026-02-28 | true
      2008-02-29 | 2026-03-01 | true
      2008-02-29 | 2026-03-02 | false
      2008-02-28 | 2026-02-28 | true
      2008-02-28 | 2026-03-01 | false
      2006-03-01 | 2024-03-01 | true
      2006-03-01 | 2024-03-02 | false
      """)
  void criminalLawStillCallsAMinorWhoTurnsEighteenToday(LocalDate born, LocalDate day, boolean minor) {
    assertThat(Majority.minorInCriminalLaw(born, day)).isEqualTo(minor);
  }

  @Test
  void civilLawDoesNot() {
    LocalDate born = LocalDate.of(2008, 7, 1);

    assertThat(Majority.minorInCivilLaw(born, LocalDate.of(2026, 6, 30))).isTrue();
    assertThat(Majority.minorInCivilLaw(born, LocalDate.of(2026, 7, 1))).isFalse();
  }
}
