package org.nuanyang.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningHoursTests {

  private final OpeningHours office =
      OpeningHours.workdays(LocalTime.of(8, 30), LocalTime.NOON, LocalTime.of(14, 30), LocalTime.of(17, 30));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          MOMENT           | OPEN
          2026-11-20T08:29 | false
          2026-11-20T08:30 | true
          2026-11-20T12:00 | false
          2026-11-20T14:30 | true
          2026-11-20T17:30 | false
          2026-11-21T10:00 | false
          """)
  void areOpenFromTheFirstMinuteUntilTheLastIsOver(LocalDateTime moment, boolean open) {
    assertThat(office.isOpenAt(moment)).isEqualTo(open);
  }

  @Test
  void showDaysThatAreAlikeAsOneLine() {
    assertThat(office.lines()).hasSize(1);
    assertThat(office.lines().getFirst().first()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(office.lines().getFirst().last()).isEqualTo(DayOfWeek.FRIDAY);
  }

  @Test
  void doNotJoinDaysAcrossAClosedOne() {
    var morning = LocalTime.of(9, 0);
    var hours =
        new OpeningHours(
            List.of(
                new OpeningHours.Span(DayOfWeek.WEDNESDAY, morning, LocalTime.NOON),
                new OpeningHours.Span(DayOfWeek.MONDAY, morning, LocalTime.NOON)));
    assertThat(hours.lines()).extracting(OpeningHours.Line::first).containsExactly(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);
  }
}
