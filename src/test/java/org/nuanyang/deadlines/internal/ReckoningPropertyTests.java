package org.nuanyang.deadlines.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nuanyang.deadlines.DeadlineRule;
import org.nuanyang.deadlines.ReckonDeadline;
import org.nuanyang.deadlines.ReckonDeadline.Pause;
import org.nuanyang.deadlines.ReckonedDeadline;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.ShippedCalendar;
import org.nuanyang.shared.TermUnit;

/** What must hold for any row, any day and any pauses; a thousand drawn from a fixed seed. */
class ReckoningPropertyTests {

  private final ShippedCalendar calendar = new ShippedCalendar();
  private final CivilCodeReckoning rules = new CivilCodeReckoning(new RuleBook(), calendar);
  private final Random random = new Random(20261122);

  @Test
  void holdsForAnyTerm() {
    List<DeadlineRule> table = rules.rules("NATIONAL", LocalDate.of(2026, 1, 1)).stream()
        .filter(rule -> rule.length() != null && !rule.unit().fromTheMoment())
        .toList();

    for (int i = 0; i < 1000; i++) {
      DeadlineRule rule = table.get(random.nextInt(table.size()));
      LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(4 * 365));
      List<Pause> pauses = pausesAfter(day);
      ReckonedDeadline without = count(rule, day, List.of());
      ReckonedDeadline with = count(rule, day, pauses);
      String seen = rule.code() + " " + day + " " + pauses;

      assertThat(with.lastDay()).as(seen).isAfterOrEqualTo(with.unrolledDay());
      assertThat(with.lastDay()).as(seen).isAfterOrEqualTo(without.lastDay());
      assertThat(with.skipped()).as(seen).noneMatch(calendar::isWorkingDay).doesNotContain(with.lastDay());
      if (rule.unit() == TermUnit.WD || rule.roll())
        assertThat(calendar.isWorkingDay(with.lastDay())).as(seen).isTrue();
      if (rule.backwards()) assertThat(with.lastDay()).as(seen).isBefore(day);
      if (rule.pausable().isEmpty()) assertThat(with.lastDay()).as(seen).isEqualTo(without.lastDay());
    }
  }

  @Test
  void movesOnByExactlyTheDaysLeftOut() {
    for (int i = 0; i < 500; i++) {
      LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(3 * 365));
      LocalDate from = day.plusDays(random.nextInt(8));
      int days = random.nextInt(40);
      ReckonedDeadline without = count(rules.rule("NATIONAL", "D01", day), day, List.of());
      ReckonedDeadline with =
          count(rules.rule("NATIONAL", "D01", day), day, List.of(new Pause(from, from.plusDays(days), "SUPPLEMENT")));

      assertThat(with.unrolledDay()).as(day + " " + from + " " + days).isEqualTo(without.unrolledDay().plusDays(days));
    }
  }

  private ReckonedDeadline count(DeadlineRule rule, LocalDate day, List<Pause> pauses) {
    return rules.reckon(
        new ReckonDeadline("NATIONAL", rule.code(), day.atStartOfDay(CityClock.ZONE), pauses, List.of()));
  }

  private List<Pause> pausesAfter(LocalDate day) {
    List<Pause> pauses = new ArrayList<>();
    for (int n = random.nextInt(4); n > 0; n--) {
      LocalDate from = day.plusDays(random.nextInt(40) - 5);
      pauses.add(new Pause(from, from.plusDays(random.nextInt(30)), random.nextBoolean() ? "SUPPLEMENT" : "因故停止"));
    }
    return pauses;
  }
}
