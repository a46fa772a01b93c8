package org.nuanyang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.shared.YearArrangement.Status;

class WorkCalendarTests {

  private final ShippedCalendar calendar = new ShippedCalendar();

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      DAY        | WORKED | HOLIDAY
      2024-04-26 | true   |
      2024-04-27 | false  |
      2024-04-28 | true   |
      2024-05-03 | false  | 劳动节
      2024-05-06 | true   |
      2024-05-11 | true   |
      2024-02-09 | true   |
      2024-02-17 | false  | 春节
      2025-01-28 | false  | 春节
      2025-01-26 | true   |
      2025-05-31 | false  | 端午节
      2025-10-08 | false  | 国庆节、中秋节
      2026-02-16 | false  | 春节
      2026-02-17 | false  | 春节
      2026-02-28 | true   |
      2026-06-19 | false  | 端午节
      2026-09-25 | false  | 中秋节
      2027-02-05 | false  | 春节
      2027-02-06 | false  | 春节
      2027-02-09 | true   |
      2027-06-09 | false  | 端午节
      2022-12-31 | false  | 元旦
      """)
  void knowsTheArrangement(LocalDate day, boolean worked, String holiday) {
    assertThat(calendar.isWorkingDay(day)).isEqualTo(worked);
    assertThat(calendar.holidayOn(day)).isEqualTo(holiday);
  }

  /** The State Council only moves days: days off on weekdays less weekends worked are the statutory days. */
  @ParameterizedTest
  @CsvSource({"2023,11", "2024,11", "2025,13", "2026,13"})
  void movesDaysButGivesNone(int year, int statutoryDays) {
    YearArrangement arrangement = calendar.year(year);

    long weekdaysOff =
        arrangement.holidays().stream()
            .flatMap(holiday -> holiday.from().datesUntil(holiday.to().plusDays(1)))
            .filter(day -> day.getDayOfWeek().getValue() <= 5)
            .count();

    assertThat(arrangement.status()).isEqualTo(Status.OFFICIAL);
    assertThat(arrangement.workdays()).allMatch(day -> day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue());
    assertThat(weekdaysOff - arrangement.workdays().size()).isEqualTo(statutoryDays);
  }

  @Test
  void saysWhenAYearIsNotAnnounced() {
    assertThat(calendar.year(2027).status()).isEqualTo(Status.PROVISIONAL);
    assertThat(calendar.year(2031).status()).isEqualTo(Status.ABSENT);
    assertThat(calendar.isWorkingDay(LocalDate.of(2031, 10, 1))).isFalse();
    assertThat(calendar.years()).contains(2024, 2025, 2026, 2027);
  }

  @Test
  void countsWorkingDaysBothWays() {
    LocalDate friday = LocalDate.of(2024, 4, 26);

    assertThat(calendar.plusWorkingDays(friday, 5)).isEqualTo(LocalDate.of(2024, 5, 7));
    assertThat(calendar.minusWorkingDays(LocalDate.of(2024, 5, 7), 5)).isEqualTo(friday);
    assertThat(IntStream.rangeClosed(1, 60).mapToObj(n -> calendar.plusWorkingDays(friday, n)))
        .allMatch(calendar::isWorkingDay);
  }
}
