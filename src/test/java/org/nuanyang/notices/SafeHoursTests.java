package org.nuanyang.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeHoursTests {

  @ParameterizedTest
  @CsvSource({
    "9, 11, 2026-03-01T08:59, 2026-03-01T09:00",
    "9, 11, 2026-03-01T09:00, 2026-03-01T09:00",
    "9, 11, 2026-03-01T10:59, 2026-03-01T10:59",
    "9, 11, 2026-03-01T11:00, 2026-03-02T09:00",
    "0, 24, 2026-03-01T23:59, 2026-03-01T23:59",
    "22, 24, 2026-02-28T21:00, 2026-02-28T22:00",
    "0, 6, 2028-02-28T07:00, 2028-02-29T00:00",
  })
  void aMessageLeavesAtTheNextSafeMoment(int from, int until, LocalDateTime now, LocalDateTime then) {
    assertThat(new SafeHours(from, until).next(now)).isEqualTo(then);
  }

  @ParameterizedTest
  @CsvSource({"-1, 5", "5, 25", "9, 9", "22, 6"})
  void whatIsNoStretchOfADayIsRefused(int from, int until) {
    assertThatThrownBy(() -> new SafeHours(from, until)).isInstanceOf(IllegalArgumentException.class);
  }
}
