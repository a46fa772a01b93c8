package org.nuanyang.deadlines.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.deadlines.DeadlineRule;
import org.nuanyang.deadlines.ReckonDeadline;
import org.nuanyang.deadlines.ReckonDeadline.Pause;
import org.nuanyang.deadlines.ReckonedDeadline;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.ShippedCalendar;

/**
 * The deadline table of the reference, D01 to D45, row by row. The days were counted on a calendar on
 * the wall, not by the platform: 1 to 5 May 2024 are a holiday, Saturday 11 May 2024 is worked for it,
 * 29 February 2024 exists. A term {@code back} is counted from the event backwards; one that {@code stays}
 * gives way to no rest day.
 */
class DeadlineTableTests {

  private static final String TABLE =
      """
      ROW  | TERM       | FROM 2026-03-02 | FROM 2024-02-27 | FROM       | INTO 1 MAY 2024 | ALSO FROM  | INTO SAT 11 MAY 2024
      D01  | 7 D        | 2026-03-09      | 2024-03-05      | 2024-04-24 | 2024-05-06      | 2024-05-04 | 2024-05-11
      D02  | 3 D        | 2026-03-05      | 2024-03-01      | 2024-04-28 | 2024-05-06      | 2024-05-08 | 2024-05-11
      D03  | 0 D, stays | 2026-03-02      | 2024-02-27      | 2024-05-01 | 2024-05-01      | 2024-05-11 | 2024-05-11
      D04  | 0 D, stays | 2026-03-02      | 2024-02-27      | 2024-05-01 | 2024-05-01      | 2024-05-11 | 2024-05-11
      D05  | 7 D        | 2026-03-09      | 2024-03-05      | 2024-04-24 | 2024-05-06      | 2024-05-04 | 2024-05-11
      D06  | 10 D       | 2026-03-12      | 2024-03-08      | 2024-04-21 | 2024-05-06      | 2024-05-01 | 2024-05-11
      D07  | 15 D       | 2026-03-17      | 2024-03-13      | 2024-04-16 | 2024-05-06      | 2024-04-26 | 2024-05-11
      D08  | 6 D, stays | 2026-03-08      | 2024-03-04      | 2024-04-25 | 2024-05-01      | 2024-05-05 | 2024-05-11
      D11  | 5 D        | 2026-03-09      | 2024-03-04      | 2024-04-26 | 2024-05-06      | 2024-05-06 | 2024-05-11
      D12A | 60 D       | 2026-05-06      | 2024-04-28      | 2024-03-02 | 2024-05-06      | 2024-03-12 | 2024-05-11
      D12B | 6 M        | 2026-09-02      | 2024-08-27      | 2023-11-01 | 2024-05-06      | 2023-11-11 | 2024-05-11
      D12C | 15 D       | 2026-03-17      | 2024-03-13      | 2024-04-16 | 2024-05-06      | 2024-04-26 | 2024-05-11
      D13  | 3 D        | 2026-03-05      | 2024-03-01      | 2024-04-28 | 2024-05-06      | 2024-05-08 | 2024-05-11
      D14  | 3 D        | 2026-03-05      | 2024-03-01      | 2024-04-28 | 2024-05-06      | 2024-05-08 | 2024-05-11
      D15  | 15 D back  | 2026-02-15      | 2024-02-12      | 2024-05-16 | 2024-05-01      | 2024-05-26 | 2024-05-11
      D16  | 3 D        | 2026-03-05      | 2024-03-01      | 2024-04-28 | 2024-05-06      | 2024-05-08 | 2024-05-11
      D17A | 5 D        | 2026-03-09      | 2024-03-04      | 2024-04-26 | 2024-05-06      | 2024-05-06 | 2024-05-11
      D18  | 15 D       | 2026-03-17      | 2024-03-13      | 2024-04-16 | 2024-05-06      | 2024-04-26 | 2024-05-11
      D19B | 3 D        | 2026-03-05      | 2024-03-01      | 2024-04-28 | 2024-05-06      | 2024-05-08 | 2024-05-11
      D23  | 3 D        | 2026-03-05      | 2024-03-01      | 2024-04-28 | 2024-05-06      | 2024-05-08 | 2024-05-11
      D24A | 0 D, stays | 2026-03-02      | 2024-02-27      | 2024-05-01 | 2024-05-01      | 2024-05-11 | 2024-05-11
      D24B | 3 D        | 2026-03-05      | 2024-03-01      | 2024-04-28 | 2024-05-06      | 2024-05-08 | 2024-05-11
      D24C | 3 D        | 2026-03-05      | 2024-03-01      | 2024-04-28 | 2024-05-06      | 2024-05-08 | 2024-05-11
      D25A | 3 WD back  | 2026-02-26      | 2024-02-22      | 2024-05-07 | 2024-04-29      | 2024-05-14 | 2024-05-10
      D25B | 2 WD       | 2026-03-04      | 2024-02-29      | 2024-04-30 | 2024-05-07      | 2024-05-10 | 2024-05-13
      D26  | 1 WD       | 2026-03-03      | 2024-02-28      | 2024-04-30 | 2024-05-06      | 2024-05-10 | 2024-05-11
      D27  | 5 D        | 2026-03-09      | 2024-03-04      | 2024-04-26 | 2024-05-06      | 2024-05-06 | 2024-05-11
      D28  | 5 D        | 2026-03-09      | 2024-03-04      | 2024-04-26 | 2024-05-06      | 2024-05-06 | 2024-05-11
      D29  | 30 D       | 2026-04-01      | 2024-03-28      | 2024-04-01 | 2024-05-06      | 2024-04-11 | 2024-05-11
      D30  | 30 D       | 2026-04-01      | 2024-03-28      | 2024-04-01 | 2024-05-06      | 2024-04-11 | 2024-05-11
      D31  | 30 D       | 2026-04-01      | 2024-03-28      | 2024-04-01 | 2024-05-06      | 2024-04-11 | 2024-05-11
      D32  | 30 D       | 2026-04-01      | 2024-03-28      | 2024-04-01 | 2024-05-06      | 2024-04-11 | 2024-05-11
      D33  | 0 D, stays | 2026-03-02      | 2024-02-27      | 2024-05-01 | 2024-05-01      | 2024-05-11 | 2024-05-11
      D34  | 3 D        | 2026-03-05      | 2024-03-01      | 2024-04-28 | 2024-05-06      | 2024-05-08 | 2024-05-11
      D35  | 5 WD       | 2026-03-09      | 2024-03-05      | 2024-04-30 | 2024-05-10      | 2024-05-10 | 2024-05-16
      D36  | 45 D       | 2026-04-16      | 2024-04-12      | 2024-03-17 | 2024-05-06      | 2024-03-27 | 2024-05-11
      D37  | 5 WD       | 2026-03-09      | 2024-03-05      | 2024-04-30 | 2024-05-10      | 2024-05-10 | 2024-05-16
      D39  | 10 D       | 2026-03-12      | 2024-03-08      | 2024-04-21 | 2024-05-06      | 2024-05-01 | 2024-05-11
      D40  | 30 D       | 2026-04-01      | 2024-03-28      | 2024-04-01 | 2024-05-06      | 2024-04-11 | 2024-05-11
      D41A | 3 D        | 2026-03-05      | 2024-03-01      | 2024-04-28 | 2024-05-06      | 2024-05-08 | 2024-05-11
      D41B | 30 D       | 2026-04-01      | 2024-03-28      | 2024-04-01 | 2024-05-06      | 2024-04-11 | 2024-05-11
      D42  | 30 D       | 2026-04-01      | 2024-03-28      | 2024-04-01 | 2024-05-06      | 2024-04-11 | 2024-05-11
      D43  | 15 D       | 2026-03-17      | 2024-03-13      | 2024-04-16 | 2024-05-06      | 2024-04-26 | 2024-05-11
      D45  | 0 D, stays | 2026-03-02      | 2024-02-27      | 2024-05-01 | 2024-05-01      | 2024-05-11 | 2024-05-11
      """;

  /** Terms in hours run from the moment, through nights, rest days and holidays. */
  private static final String HOURS =
      """
      ROW  | TERM | FROM                      | UNTIL
      D09  | 24 H | 2024-04-30T16:20:00+08:00 | 2024-05-01T16:20:00+08:00
      D19A | 24 H | 2024-02-28T23:30:00+08:00 | 2024-02-29T23:30:00+08:00
      D20  | 24 H | 2024-05-10T18:00:00+08:00 | 2024-05-11T18:00:00+08:00
      D21  | 24 H | 2026-03-02T09:00:00+08:00 | 2026-03-03T09:00:00+08:00
      D22  | 48 H | 2024-04-30T09:00:00+08:00 | 2024-05-02T09:00:00+08:00
      """;

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  private final CivilCodeReckoning rules = new CivilCodeReckoning(new RuleBook(), new ShippedCalendar());

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = TABLE)
  void endsWhereTheTableSays(
      String row, String term, LocalDate plain, LocalDate leap, LocalDate beforeHoliday, LocalDate rolled,
      LocalDate beforeWorkedSaturday, LocalDate worked) {
    assertThat(last(row, MONDAY)).as(term).isEqualTo(plain);
    assertThat(last(row, LocalDate.of(2024, 2, 27))).as(term + " over a leap day").isEqualTo(leap);
    assertThat(last(row, beforeHoliday)).as(term + " into a holiday").isEqualTo(rolled);
    assertThat(last(row, beforeWorkedSaturday)).as(term + " onto a Saturday that is worked").isEqualTo(worked);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = HOURS)
  void runsByTheHour(String row, String term, OffsetDateTime from, OffsetDateTime until) {
    ReckonedDeadline counted = reckon(row, from.toZonedDateTime(), List.of());

    assertThat(counted.lastMoment().toOffsetDateTime()).as(term).isEqualTo(until);
  }

  /** The law lets time stand still for these rows and reasons and no others; three days left out are three days more. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
      ROW  | PAUSED FOR      | PAUSED FROM | TO         | LAST DAY
      D01  | SUPPLEMENT      | 2026-03-03  | 2026-03-06 | 2026-03-12
      D01  | CROSS_REGION    | 2026-03-03  | 2026-03-06 | 2026-03-12
      D01  | SUPPLEMENT      | 2024-02-28  | 2024-03-02 | 2026-03-09
      D12A | FORCE_MAJEURE   | 2026-03-03  | 2026-03-06 | 2026-05-06
      D12B | FORCE_MAJEURE   | 2026-03-03  | 2026-03-06 | 2026-09-07
      D12C | FORCE_MAJEURE   | 2026-03-03  | 2026-03-06 | 2026-03-20
      D27  | RECIPIENT_DELAY | 2026-03-03  | 2026-03-06 | 2026-03-10
      D27  | OBJECTIVE_CAUSE | 2026-03-03  | 2026-03-06 | 2026-03-10
      """)
  void standsStillWhereTheLawSaysSo(String row, String reason, LocalDate from, LocalDate to, LocalDate last) {
    assertThat(reckon(row, MONDAY.atStartOfDay(CityClock.ZONE), List.of(new Pause(from, to, reason))).lastDay()).isEqualTo(last);
  }

  @Test
  void everyOtherRowRunsOnWhateverHappens() {
    Set<String> still = Set.of("D01", "D12A", "D12B", "D12C", "D27", "TRANSFER"); // like D01 while papers are asked for
    var pause = new Pause(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 6), "SUPPLEMENT");
    for (String row : rowsOf(TABLE)) {
      if (still.contains(row)) continue;
      ReckonedDeadline paused = reckon(row, MONDAY.atStartOfDay(CityClock.ZONE), List.of(pause));
      assertThat(paused.lastDay()).as(row).isEqualTo(last(row, MONDAY));
    }
    assertThat(rules.rules("NATIONAL", MONDAY).stream().filter(rule -> !rule.pausable().isEmpty()).map(DeadlineRule::code))
        .containsExactlyInAnyOrderElementsOf(still);
  }

  /** D10 has no period in the law; D17B begins when D17A is over; D38 and D44 are no rows of the reference. */
  @Test
  void leavesNoRowOfTheReferenceOut() {
    var counted = new TreeSet<>(rowsOf(TABLE));
    counted.addAll(rowsOf(HOURS));
    counted.addAll(Set.of("D10", "D17B"));

    Set<String> known =
        rules.rules("NATIONAL", MONDAY).stream().map(DeadlineRule::code).filter(code -> code.matches("D\\d\\d[A-C]?")).collect(Collectors.toSet());
    assertThat(counted).containsExactlyInAnyOrderElementsOf(known);
    assertThat(last("D10", MONDAY)).isNull();
    assertThat(last("D17B", MONDAY)).isEqualTo(LocalDate.of(2026, 3, 12));
  }

  private LocalDate last(String row, LocalDate trigger) {
    return rules.reckon(ReckonDeadline.on("NATIONAL", row, trigger)).lastDay();
  }

  private ReckonedDeadline reckon(String row, ZonedDateTime from, List<Pause> pauses) {
    return rules.reckon(new ReckonDeadline("NATIONAL", row, from, pauses, List.of()));
  }

  private static Set<String> rowsOf(String table) {
    return table.lines().skip(1).map(line -> line.split("[| ]")[0]).collect(Collectors.toCollection(TreeSet::new));
  }
}
