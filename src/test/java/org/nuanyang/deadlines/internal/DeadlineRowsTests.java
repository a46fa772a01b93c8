package org.nuanyang.deadlines.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanyang.deadlines.DeadlineRule;
import org.nuanyang.deadlines.NotReckonable;
import org.nuanyang.deadlines.ReckonDeadline;
import org.nuanyang.deadlines.ReckonDeadline.Happened;
import org.nuanyang.deadlines.ReckonDeadline.Pause;
import org.nuanyang.deadlines.ReckonedDeadline;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.ShippedCalendar;

class DeadlineRowsTests {

  private final CivilCodeReckoning rules = new CivilCodeReckoning(new RuleBook(), new ShippedCalendar());

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
      ROW             | TRIGGER    | UNROLLED   | LAST DAY   | SKIPPED
      D01             | 2024-04-26 | 2024-05-03 | 2024-05-06 | 3
      D02             | 2024-04-26 | 2024-04-29 | 2024-04-29 | 0
      D03             | 2024-05-01 | 2024-05-01 | 2024-05-01 | 0
      D04             | 2024-04-26 | 2024-04-26 | 2024-04-26 | 0
      D05             | 2024-04-26 | 2024-05-03 | 2024-05-06 | 3
      D06             | 2026-11-22 | 2026-12-02 | 2026-12-02 | 0
      D07             | 2026-11-22 | 2026-12-07 | 2026-12-07 | 0
      D08             | 2026-11-22 | 2026-11-28 | 2026-11-28 | 0
      D10             | 2026-11-22 | -          | -          | 0
      D11             | 2024-04-26 | 2024-05-01 | 2024-05-06 | 5
      D11             | 2021-04-26 | 2021-05-03 | 2021-05-03 | 2
      D12             | 2026-08-03 | 2026-10-02 | 2026-10-08 | 6
      D12A            | 2026-08-03 | 2026-10-02 | 2026-10-08 | 6
      D12B            | 2025-08-31 | 2026-02-28 | 2026-02-28 | 0
      D12C            | 2026-09-21 | 2026-10-06 | 2026-10-08 | 2
      D13             | 2026-11-20 | 2026-11-23 | 2026-11-23 | 0
      D14             | 2026-11-19 | 2026-11-22 | 2026-11-23 | 1
      D15             | 2026-10-20 | 2026-10-05 | 2026-10-05 | 0
      D16             | 2026-11-19 | 2026-11-22 | 2026-11-23 | 1
      D17             | 2026-11-16 | 2026-11-21 | 2026-11-23 | 2
      D17A            | 2026-11-16 | 2026-11-21 | 2026-11-23 | 2
      D17B            | 2026-11-16 | 2026-11-26 | 2026-11-26 | 0
      D18             | 2026-09-18 | 2026-10-03 | 2026-10-08 | 5
      D19B            | 2026-11-20 | 2026-11-23 | 2026-11-23 | 0
      D23             | 2026-11-18 | 2026-11-21 | 2026-11-23 | 2
      D24             | 2026-11-22 | 2026-11-22 | 2026-11-22 | 0
      D24B            | 2026-11-18 | 2026-11-21 | 2026-11-23 | 2
      D24C            | 2026-11-18 | 2026-11-21 | 2026-11-23 | 2
      D25             | 2026-11-24 | 2026-11-19 | 2026-11-19 | 2
      D25B            | 2026-11-20 | 2026-11-24 | 2026-11-24 | 2
      D26             | 2026-09-30 | 2026-10-08 | 2026-10-08 | 7
      D27             | 2026-11-16 | 2026-11-21 | 2026-11-23 | 2
      D28             | 2026-11-16 | 2026-11-21 | 2026-11-23 | 2
      D29             | 2026-10-22 | 2026-11-21 | 2026-11-23 | 2
      D30             | 2026-10-22 | 2026-11-21 | 2026-11-23 | 2
      D31             | 2026-10-22 | 2026-11-21 | 2026-11-23 | 2
      D32             | 2026-10-22 | 2026-11-21 | 2026-11-23 | 2
      D33             | 2026-11-22 | 2026-11-22 | 2026-11-22 | 0
      D34             | 2026-11-18 | 2026-11-21 | 2026-11-23 | 2
      D35             | 2024-04-26 | 2024-05-07 | 2024-05-07 | 6
      D35             | 2026-11-20 | 2026-11-27 | 2026-11-27 | 2
      D36             | 2026-08-19 | 2026-10-03 | 2026-10-08 | 5
      D37             | 2026-11-20 | 2026-11-27 | 2026-11-27 | 2
      D39             | 2026-11-11 | 2026-11-21 | 2026-11-23 | 2
      TRANSFER        | 2026-11-20 | 2026-11-23 | 2026-11-23 | 2
      TRANSFER_RECEIPT | 2026-11-20 | 2026-11-23 | 2026-11-23 | 2
      JURISDICTION    | 2026-11-20 | 2026-11-25 | 2026-11-25 | 2
      D40             | 2026-10-22 | 2026-11-21 | 2026-11-23 | 2
      D41             | 2026-11-18 | 2026-11-21 | 2026-11-23 | 2
      D41B            | 2026-10-22 | 2026-11-21 | 2026-11-23 | 2
      D42             | 2026-10-22 | 2026-11-21 | 2026-11-23 | 2
      D43             | 2026-11-06 | 2026-11-21 | 2026-11-23 | 2
      D45             | 2026-11-22 | 2026-11-22 | 2026-11-22 | 0
      SAME_DAY_ACCEPT | 2026-11-22 | 2026-11-22 | 2026-11-23 | 1
      SAME_DAY_DECIDE | 2026-11-23 | 2026-11-23 | 2026-11-23 | 0
      SAME_DAY_ASSIGN | 2026-11-23 | 2026-11-23 | 2026-11-23 | 0
      FIVE_SAME_DAY   | 2026-11-23 | 2026-11-23 | 2026-11-23 | 0
      CALL_BACK       | 2026-11-20 | 2026-11-23 | 2026-11-23 | 2
      REVISIT         | 2026-10-22 | 2026-11-21 | 2026-11-23 | 2
      """)
  void eachRowEndsWhereAnOfficerWouldSay(
      String row, LocalDate trigger, LocalDate unrolled, LocalDate last, int skipped) {
    ReckonedDeadline counted = rules.reckon(ReckonDeadline.on("NATIONAL", row, trigger));

    assertThat(counted.unrolledDay()).isEqualTo(unrolled);
    assertThat(counted.lastDay()).isEqualTo(last);
    assertThat(counted.skipped()).hasSize(skipped);
    assertThat(counted.lastMoment()).isNull();
    assertThat(counted.proof()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      ROW             | TRIGGER                   | LAST MOMENT
      D09             | 2024-04-30T16:20:00+08:00 | 2024-05-01T16:20:00+08:00
      D19             | 2024-04-30T16:20:00+08:00 | 2024-05-01T16:20:00+08:00
      D20             | 2024-04-30T20:20:00Z      | 2024-05-02T04:20:00+08:00
      D21             | 2026-02-14T09:00:00+08:00 | 2026-02-15T09:00:00+08:00
      D22             | 2026-02-14T09:00:00+08:00 | 2026-02-16T09:00:00+08:00
      HALL_30_MINUTES | 2026-11-23T23:45:00+08:00 | 2026-11-24T00:15:00+08:00
      """)
  void hoursRunFromTheMomentAndNeverWait(String row, OffsetDateTime trigger, OffsetDateTime last) {
    ReckonedDeadline counted = rules.reckon(order(row, trigger.toZonedDateTime(), List.of(), List.of()));

    assertThat(counted.lastMoment()).isNotNull();
    assertThat(counted.lastMoment().toOffsetDateTime()).isEqualTo(last);
    assertThat(counted.lastDay()).isNull();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "-", textBlock = """
      ROW  | TRIGGER    | EVENT              | ON         | LAST DAY   | STEP
      D01  | 2026-11-02 | COMPETENT_RECEIVED | 2026-11-03 | 2026-11-10 | moved
      D10  | 2026-11-02 | SERVED             | 2026-11-03 | -          | moved
      D12  | 2026-08-01 | SERVED             | 2026-08-03 | 2026-10-08 | moved
      D15  | 2026-11-02 | HEARING            | 2026-11-30 | 2026-11-15 | backwards
      D15  | 2026-11-02 | HEARING            | 2026-11-10 | 2026-10-26 | backwards-late
      D17B | 2026-11-16 | TERM_EXPIRED       | 2026-11-24 | 2026-11-27 | moved
      D17B | 2026-11-16 | OTHER              | 2026-11-24 | 2026-11-26 | after
      D25  | 2026-11-20 | MEETING            | 2026-11-27 | 2026-11-24 | moved
      D36  | 2026-08-19 | EXTENDED           | 2026-10-16 | 2026-10-16 | extended
      D36  | 2026-08-19 | EXTENDED           | 2026-09-16 | 2026-10-08 | extended-unused
      D02  | 2026-11-16 | EXTENDED           | 2026-12-16 | 2026-11-19 | event-unused
      D08  | 2026-11-22 | LIMITATION_END     | 2026-11-28 | 2026-11-28 | limit-near
      D08  | 2026-11-22 | LIMITATION_END     | 2026-11-29 | 2026-11-28 | limit-far
      D08  | 2026-11-22 | LIMITATION_END     | 2026-11-21 | 2026-11-28 | limit-past
      """)
  void eventsMoveWhatTheyMayMove(String row, LocalDate trigger, String event, LocalDate on, LocalDate last, String step) {
    ReckonedDeadline counted =
        rules.reckon(order(row, at(trigger), List.of(), List.of(new Happened(event, on))));

    assertThat(counted.lastDay()).isEqualTo(last);
    assertThat(counted.proof()).extracting(line -> line.key().replace("deadlines.proof.", "")).contains(step);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      ROW | FROM       | TO         | UNROLLED   | LAST DAY   | STEP
      D01 | 2024-05-01 | 2024-05-04 | 2024-05-06 | 2024-05-06 | pause
      D01 | 2024-04-26 | 2024-04-29 | 2024-05-06 | 2024-05-06 | pause
      D01 | 2024-04-20 | 2024-04-27 | 2024-05-04 | 2024-05-06 | pause
      D01 | 2024-05-01 | 2024-05-01 | 2024-05-03 | 2024-05-06 | pause-empty
      D01 | 2024-04-29 | 2024-05-06 | 2024-05-10 | 2024-05-10 | pause
      D01 | 2024-05-07 | 2024-05-20 | 2024-05-03 | 2024-05-06 | pause-too-late
      D02 | 2024-04-27 | 2024-05-20 | 2024-04-29 | 2024-04-29 | pause-not-for-rule
      """)
  void pausesStopAndResume(String row, LocalDate from, LocalDate to, LocalDate unrolled, LocalDate last, String step) {
    ReckonedDeadline counted =
        rules.reckon(order(row, at(LocalDate.of(2024, 4, 26)), List.of(new Pause(from, to, "SUPPLEMENT")), List.of()));

    assertThat(counted.unrolledDay()).isEqualTo(unrolled);
    assertThat(counted.lastDay()).isEqualTo(last);
    assertThat(counted.proof()).extracting(line -> line.key().replace("deadlines.proof.", "")).contains(step);
  }

  @Test
  void overlappingPausesCountOnce() {
    var first = new Pause(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 6), "SUPPLEMENT");
    var second = new Pause(LocalDate.of(2026, 11, 5), LocalDate.of(2026, 11, 8), "CROSS_REGION");

    ReckonedDeadline counted = rules.reckon(order("D01", at(LocalDate.of(2026, 11, 2)), List.of(second, first), List.of()));

    assertThat(counted.unrolledDay()).isEqualTo(LocalDate.of(2026, 11, 14));
  }

  @Test
  void saysThatTheCalendarIsNotFinal() {
    assertThat(rules.reckon(ReckonDeadline.on("NATIONAL", "D01", LocalDate.of(2027, 1, 30))).provisional()).isTrue();
    assertThat(rules.reckon(ReckonDeadline.on("NATIONAL", "D01", LocalDate.of(2035, 1, 30))).provisional()).isTrue();
    assertThat(rules.reckon(ReckonDeadline.on("NATIONAL", "D01", LocalDate.of(2026, 11, 2))).provisional()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NATIONAL", "R-BT25", "R-BT22", "R-CF22A", "R-CF22B", "R-PDS20"})
  void everyRowOfTheReferenceAnswersInEveryProfile(String profile) {
    var codes = new TreeSet<String>();
    for (int row = 1; row <= 45; row++) if (row != 38 && row != 44) codes.add("D%02d".formatted(row));
    codes.addAll(List.of("SAME_DAY_ACCEPT", "SAME_DAY_DECIDE", "SAME_DAY_ASSIGN", "FIVE_SAME_DAY", "HALL_30_MINUTES"));

    for (String code : codes) {
      ReckonedDeadline counted = rules.reckon(ReckonDeadline.on(profile, code, LocalDate.of(2026, 3, 2)));
      boolean ends = counted.lastDay() != null || counted.lastMoment() != null;
      assertThat(ends).as(code).isEqualTo(!code.equals("D10"));
    }
    assertThat(rules.rules(profile, LocalDate.of(2026, 3, 2))).hasSizeGreaterThanOrEqualTo(codes.size());
  }

  @Test
  void promisesAreKeptApartAndSwitchedOnByCities() {
    LocalDate day = LocalDate.of(2026, 3, 2);

    assertThat(rules.rule("NATIONAL", "SAME_DAY_DECIDE", day).active()).isFalse();
    assertThat(rules.rule("R-CF22A", "SAME_DAY_DECIDE", day).active()).isTrue();
    assertThat(rules.rule("R-BT25", "HALL_30_MINUTES", day)).matches(DeadlineRule::active).matches(DeadlineRule::promise);
    assertThat(rules.rules("R-BT25", day).stream().filter(rule -> !rule.promise()).map(DeadlineRule::code))
        .allMatch(code -> code.matches("D[0-9]{2}[A-C]?"));
  }

  @Test
  void aCityMayNotNarrowTheLaw(@TempDir Path folder) throws Exception {
    String national = """
        rules:
          - {rule: D01, title: t, trigger: t, actor: a, act: b, length: 7, from: 2022-01-01, citations: [{law: x, article: y}]}
        """;
    Files.writeString(folder.resolve("NATIONAL.yaml"), national);
    Files.writeString(folder.resolve("R-CITY.yaml"), "rules:\n  - {rule: D01, length: 5, from: 2025-07-01, to: 2025-12-31}\n");
    String pattern = "file:" + folder + "/*.yaml";

    var book = new RuleBook(pattern);

    assertThat(List.of("2025-06-30", "2025-07-01", "2025-12-31", "2026-01-01").stream()
            .map(day -> book.find("R-CITY", "D01", LocalDate.parse(day)).length())
            .collect(Collectors.toList()))
        .containsExactly(7, 5, 5, 7);
    Files.writeString(folder.resolve("R-CITY.yaml"), "rules:\n  - {rule: D01, length: 10}\n");
    assertThatThrownBy(() -> new RuleBook(pattern)).hasMessageContaining("D01");
  }

  @Test
  void refusesWhatItCannotCount() {
    LocalDate day = LocalDate.of(2026, 3, 2);

    assertThatThrownBy(() -> rules.reckon(ReckonDeadline.on("R-NONE", "D01", day))).isInstanceOf(NotReckonable.class);
    assertThatThrownBy(() -> rules.reckon(ReckonDeadline.on("NATIONAL", "D44", day))).isInstanceOf(NotReckonable.class);
    assertThatThrownBy(() -> rules.reckon(ReckonDeadline.on("NATIONAL", "D01", LocalDate.of(1989, 12, 31))))
        .isInstanceOf(NotReckonable.class);
    var tooLong = new Pause(day, day.plusYears(11), "SUPPLEMENT");
    assertThatThrownBy(() -> rules.reckon(order("D01", at(day), List.of(tooLong), List.of())))
        .isInstanceOf(NotReckonable.class);
    var backwards = new Pause(day, day.minusDays(1), "SUPPLEMENT");
    assertThatThrownBy(() -> rules.reckon(order("D01", at(day), List.of(backwards), List.of())))
        .isInstanceOf(NotReckonable.class);
  }

  private static ReckonDeadline order(String row, ZonedDateTime at, List<Pause> pauses, List<Happened> events) {
    return new ReckonDeadline("NATIONAL", row, at, pauses, events);
  }

  private static ZonedDateTime at(LocalDate day) {
    return day.atStartOfDay(CityClock.ZONE);
  }
}
