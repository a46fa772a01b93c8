package org.nuanyang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryTermTests {

  private final WorkCalendar calendar = new ShippedCalendar();

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      OPENING    | AMOUNT | UNIT | UNROLLED   | LAST DAY
      2024-04-26 | 7      | D    | 2024-05-03 | 2024-05-06
      2023-11-30 | 3      | M    | 2024-02-29 | 2024-02-29
      2024-08-31 | 6      | M    | 2025-02-28 | 2025-02-28
      2024-02-29 | 1      | Y    | 2025-02-28 | 2025-02-28
      2024-04-26 | 2      | D    | 2024-04-28 | 2024-04-28
      2026-02-12 | 3      | D    | 2026-02-15 | 2026-02-24
      2026-09-25 | 7      | D    | 2026-10-02 | 2026-10-08
      2024-04-26 | 5      | WD   | 2024-05-07 | 2024-05-07
      2026-11-21 | 0      | D    | 2026-11-21 | 2026-11-23
      """)
  void isCountedAsTheCivilCodeCounts(LocalDate opening, int amount, TermUnit unit, LocalDate unrolled, LocalDate last) {
    var term = new StatutoryTerm(amount, unit, true);

    assertThat(term.unrolledDayFrom(opening, calendar)).isEqualTo(unrolled);
    assertThat(term.lastDayFrom(opening, calendar)).isEqualTo(last);
  }

  @Test
  void runsFromTheMomentInHours() {
    Instant friday = Instant.parse("2024-04-26T08:15:00Z");

    assertThat(StatutoryTerm.hours(24).lastMomentFrom(friday)).isEqualTo(Instant.parse("2024-04-27T08:15:00Z"));
  }

  @Test
  void neverRollsWhenCountedBackwards() {
    LocalDate hearing = LocalDate.of(2024, 5, 17);

    assertThat(StatutoryTerm.days(15).latestDayBefore(hearing, calendar)).isEqualTo(LocalDate.of(2024, 5, 2));
    assertThat(StatutoryTerm.workingDays(3).latestDayBefore(LocalDate.of(2024, 5, 7), calendar))
        .isEqualTo(LocalDate.of(2024, 4, 29));
  }
}
