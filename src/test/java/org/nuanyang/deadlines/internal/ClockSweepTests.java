package org.nuanyang.deadlines.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.deadlines.DeadlineMissed;
import org.nuanyang.deadlines.DeadlineNear;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.HolidayCalendar;
import org.nuanyang.deadlines.WatchDeadline;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.YearArrangement;
import org.nuanyang.shared.YearArrangement.Holiday;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Warnings and misses are announced once, whoever sweeps and however often. */
@ModuleDatabaseTest
class ClockSweepTests {

  @Autowired Deadlines deadlines;
  @Autowired HolidayCalendar holidays;
  @Autowired ClockSweep sweep;
  @Autowired Heard heard;
  @Autowired MovableClock clock;
  @Autowired JdbcClient sql;
  @MockitoBean Policies policies;
  @MockitoBean AuditTrail audit;

  @BeforeEach
  void begin() {
    when(policies.profileOf(anyString())).thenReturn("R-BT25");
    clock.set(LocalDate.of(2030, 1, 1));
    sweep.sweep();
    clock.reset();
    heard.all.clear();
  }

  @Test
  void warnsThenMissesEachOnce() {
    UUID subject = watch("D01");

    clock.set(LocalDateTime.of(2026, 7, 6, 8, 29));
    sweep.sweep();
    assertThat(heard.about(subject)).isEmpty();
    clock.set(LocalDateTime.of(2026, 7, 6, 8, 30));
    sweep.sweep();
    sweep.sweep();
    assertThat(heard.about(subject)).singleElement().isInstanceOf(DeadlineNear.class);
    clock.set(LocalDateTime.of(2026, 7, 8, 23, 59, 59));
    sweep.sweep();
    assertThat(heard.about(subject)).hasSize(1);
    clock.set(LocalDateTime.of(2026, 7, 9, 0, 0));
    sweep.sweep();
    sweep.sweep();
    deadlines.stop(subject, "D01");

    assertThat(heard.about(subject)).hasSize(2).last().isInstanceOfSatisfying(
        DeadlineMissed.class, missed -> assertThat(missed.escalateTo()).isEqualTo(Role.DIRECTOR));
    assertThat(deadlines.of(subject)).extracting(ClockView::state).containsExactly("MISSED");
  }

  @Test
  void announcesAMissThatIsStoppedBeforeTheSweep() {
    UUID subject = watch("HALL_30_MINUTES");
    clock.advance(Duration.ofMinutes(40));
    deadlines.stop(subject, "HALL_30_MINUTES");
    sweep.sweep();

    assertThat(heard.about(subject)).singleElement().isInstanceOf(DeadlineMissed.class);
  }

  @Test
  void saysNothingOfWhatStandsStillOrIsOver() {
    UUID paused = watch("D01");
    UUID stopped = watch("D01");
    UUID cancelled = watch("D01");
    deadlines.pause(paused, "D01", "SUPPLEMENT");
    deadlines.stop(stopped, "D01");
    deadlines.cancelAll(cancelled, "撤回");
    clock.set(LocalDate.of(2026, 9, 1));
    sweep.sweep();

    assertThat(heard.all).isEmpty();
  }

  @Test
  void twoSweepersAnnounceEachClockOnce() throws Exception {
    List<UUID> subjects = IntStream.range(0, 60).mapToObj(n -> watch("D02")).toList();
    clock.set(LocalDate.of(2026, 7, 20));
    var together = new CyclicBarrier(2);
    Callable<Integer> node = () -> {
      together.await();
      return sweep.sweep();
    };

    try (var nodes = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> done = nodes.invokeAll(List.of(node, node));
      assertThat(done.get(0).get() + done.get(1).get()).isEqualTo(60);
    }

    for (UUID subject : subjects) assertThat(heard.about(subject)).singleElement().isInstanceOf(DeadlineMissed.class);
  }

  @Test
  void aListenerThatFailsHoldsUpNoOther() {
    UUID bad = watch("D02");
    clock.advance(Duration.ofMinutes(1));
    UUID good = watch("D02");
    clock.set(LocalDate.of(2026, 7, 20));
    heard.failOn = bad;
    sweep.sweep();

    assertThat(heard.about(good)).hasSize(1);
    assertThat(deadlines.of(bad).getFirst().state()).isEqualTo("RUNNING");
    heard.failOn = null;
    sweep.sweep();
    assertThat(heard.about(bad)).isEmpty();
    clock.advance(Duration.ofMinutes(10));
    sweep.sweep();
    assertThat(heard.about(bad)).hasSize(1);
  }

  @Test
  void countsAnewWhenTheCalendarChanges() {
    clock.set(LocalDate.of(2028, 3, 1));
    UUID subject = watch("D01");
    var before = deadlines.of(subject).getFirst().dueAt();
    var year = new YearArrangement(
        2028, YearArrangement.Status.OFFICIAL, "国办通知",
        List.of(new Holiday("假期", LocalDate.of(2028, 3, 8), LocalDate.of(2028, 3, 10))), List.of());

    holidays.enter(new HolidayCalendar.EnterYear(year, 0,
        new Actor(UUID.randomUUID(), "管理员", Set.of(Role.SYSTEM_ADMIN), null, "159900", DataScope.CITY, Set.of())));
    sweep.sweep();

    assertThat(deadlines.of(subject).getFirst().dueAt()).isEqualTo(before.plus(Duration.ofDays(5)));
    assertThat(heard.about(subject)).isEmpty();
  }

  @Test
  void isKnownToTheSchedulerOfAllNodes() {
    assertThat(sql.sql("SELECT count(*) FROM scheduled_tasks WHERE task_name = 'deadlines.sweep'").query(Integer.class).single())
        .isEqualTo(1);
  }

  private UUID watch(String rule) {
    UUID subject = UUID.randomUUID();
    deadlines.watch(new WatchDeadline(
        rule, subject, UUID.randomUUID(), clock.instant(), "159900", UUID.randomUUID(), "暖阳-2026-000002"));
    return subject;
  }

  @TestConfiguration
  static class Listening {

    @Bean
    Heard heard() {
      return new Heard();
    }
  }

  static class Heard {

    final Queue<Object> all = new ConcurrentLinkedQueue<>();
    volatile UUID failOn;

    @EventListener
    void on(DeadlineNear near) {
      all.add(near);
    }

    @EventListener
    void on(DeadlineMissed missed) {
      if (missed.subject().equals(failOn)) throw new IllegalStateException("a listener fails");
      all.add(missed);
    }

    List<Object> about(UUID subject) {
      return Stream.concat(
              all.stream().filter(one -> one instanceof DeadlineNear near && near.subject().equals(subject)),
              all.stream().filter(one -> one instanceof DeadlineMissed missed && missed.subject().equals(subject)))
          .toList();
    }
  }
}
