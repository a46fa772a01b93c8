package org.nuanyang.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.WorkCalendar;
import org.nuanyang.shared.YearArrangement;
import org.nuanyang.shared.YearArrangement.Holiday;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The clocks on a real database. The clock of the tests stands at Wednesday 2026-07-01, 09:00. */
@ModuleDatabaseTest
class DeadlinesTests {

  private static final String CITY = "159900";

  @Autowired Deadlines deadlines;
  @Autowired HolidayCalendar holidays;
  @Autowired WorkCalendar calendar;
  @Autowired MovableClock clock;
  @MockitoBean Policies policies;
  @MockitoBean AuditTrail audit;
  @MockitoBean PersonalDuties cases;

  private UUID owner;
  private UUID subject;

  @BeforeEach
  void cityWorksUnderItsProfile() {
    owner = UUID.randomUUID();
    subject = UUID.randomUUID();
    when(policies.profileOf(anyString())).thenReturn("R-BT25");
  }

  @Test
  void runsToTheEndOfTheLastDay() {
    ClockId id = watch("D01");

    ClockView view = deadlines.of(subject).getFirst();
    assertThat(view.id()).isEqualTo(id);
    assertThat(view.state()).isEqualTo("RUNNING");
    assertThat(view.title()).isEqualTo("审查决定期限");
    assertThat(view.dueAt()).isEqualTo(at("2026-07-08T23:59:59"));
    assertThat(view.remaining()).isEqualTo("还有7天");
    assertThat(deadlines.sheet(id, director()).counted().lastDay()).isEqualTo(LocalDate.of(2026, 7, 8));
  }

  @Test
  void startsOnce() {
    ClockId first = watch("D01");
    clock.advance(Duration.ofDays(1));

    assertThat(watch("D01")).isEqualTo(first);
    assertThat(deadlines.of(subject)).hasSize(1);
  }

  @Test
  void startsAgainAfterItWasStopped() {
    watch("D02");
    deadlines.stop(subject, "D02");
    clock.advance(Duration.ofDays(1));
    watch("D02");

    assertThat(deadlines.of(subject)).extracting(ClockView::state).containsExactly("RUNNING", "KEPT");
  }

  @Test
  void remembersWhetherTheActWasInTime() {
    watch("D02");
    watch("HALL_30_MINUTES");
    clock.advance(Duration.ofMinutes(31));
    deadlines.stop(subject, "HALL_30_MINUTES");
    deadlines.stop(subject, "D02");
    deadlines.stop(subject, "D02");

    assertThat(deadlines.of(subject)).extracting(ClockView::rule, ClockView::state, ClockView::promise)
        .containsExactlyInAnyOrder(
            tuple("HALL_30_MINUTES", "MISSED", true),
            tuple("D02", "KEPT", false));
  }

  @Test
  void pausesLeaveOutTheDaysBetween() {
    ClockId id = watch("D01");
    clock.set(LocalDate.of(2026, 7, 3));
    deadlines.pause(subject, "D01", "SUPPLEMENT");
    assertThat(deadlines.of(subject).getFirst().state()).isEqualTo("PAUSED");

    clock.set(LocalDate.of(2026, 7, 13));
    deadlines.resume(subject, "D01");

    assertThat(deadlines.of(subject).getFirst().dueAt()).isEqualTo(at("2026-07-20T23:59:59"));
    assertThat(deadlines.sheet(id, director()).counted().unrolledDay()).isEqualTo(LocalDate.of(2026, 7, 18));
    assertThat(deadlines.sheet(id, director()).interruptions()).hasSize(1);
  }

  @Test
  void whoWaitsForSomethingElseGoesOnWaiting() {
    watch("D01");
    deadlines.pause(subject, "D01", "SUPPLEMENT");

    deadlines.resume(subject, "D01", "CROSS_REGION");
    assertThat(deadlines.of(subject).getFirst().state()).isEqualTo("PAUSED");

    deadlines.resume(subject, "D01", "SUPPLEMENT");
    assertThat(deadlines.of(subject).getFirst().state()).isEqualTo("RUNNING");
  }

  /** Days of July 2026; the seven days began on the 1st. Days that were waited for two things are left out once. */
  @ParameterizedTest
  @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
      SUPPLEMENT | LETTER | DUE
      3-13       |        | 2026-07-20
      3-13       | 5-20   | 2026-07-27
      5-20       | 3-13   | 2026-07-27
      3-20       | 5-10   | 2026-07-27
      5-10       | 3-20   | 2026-07-27
      3-7        | 3-7    | 2026-07-13
      3-6        | 6-9    | 2026-07-14
      6-9        | 3-6    | 2026-07-14
      3-5        | 9-12   | 2026-07-13
      9-12       | 3-5    | 2026-07-13
      4-4        | 3-6    | 2026-07-13
      """)
  void whatIsWaitedForTogetherIsLeftOutOnce(String supplement, String letter, LocalDate due) {
    Map<String, String> waits = letter == null ? Map.of("SUPPLEMENT", supplement) : Map.of("SUPPLEMENT", supplement, "CROSS_REGION", letter);
    watch("D01");
    Set<String> lasting = new HashSet<>();
    for (int day = 2; day <= 20; day++) {
      clock.set(LocalDate.of(2026, 7, day));
      for (var wait : waits.entrySet())
        if (Integer.parseInt(wait.getValue().split("-")[0]) == day) {
          deadlines.pause(subject, "D01", wait.getKey());
          lasting.add(wait.getKey());
        }
      for (var wait : waits.entrySet())
        if (Integer.parseInt(wait.getValue().split("-")[1]) == day) {
          deadlines.resume(subject, "D01", wait.getKey());
          lasting.remove(wait.getKey());
        }
      assertThat(deadlines.of(subject).getFirst().state()).as("July %s", day).isEqualTo(lasting.isEmpty() ? "RUNNING" : "PAUSED");
      if (lasting.isEmpty() && waits.values().stream().allMatch(wait -> Integer.parseInt(wait.split("-")[1]) <= clock.today().getDayOfMonth())) break;
    }

    assertThat(deadlines.of(subject).getFirst().dueAt()).isEqualTo(due.atTime(23, 59, 59).atZone(CityClock.ZONE).toInstant());
  }

  @Test
  void isInTimeWhenTheActIsDoneWhileItStandsStill() {
    watch("D01");
    deadlines.pause(subject, "D01", "SUPPLEMENT");
    clock.advance(Duration.ofDays(40));
    deadlines.stop(subject, "D01");

    assertThat(deadlines.of(subject).getFirst().state()).isEqualTo("KEPT");
  }

  @Test
  void standsStillOnlyWhereTheLawLetsIt() {
    watch("D02");

    assertThatThrownBy(() -> deadlines.pause(subject, "D02", "SUPPLEMENT")).isInstanceOf(Refusal.class);
    deadlines.pause(subject, "D01", "SUPPLEMENT");
    deadlines.resume(subject, "D01");
  }

  @Test
  void cancelsWhatRunsButNotWhatWasMissed() {
    watch("D01");
    watch("HALL_30_MINUTES");
    clock.advance(Duration.ofMinutes(45));
    deadlines.stop(subject, "HALL_30_MINUTES");
    deadlines.cancelAll(subject, "申请人撤回");

    assertThat(deadlines.of(subject)).extracting(ClockView::state).containsExactlyInAnyOrder("MISSED", "CANCELLED");
  }

  @Test
  void timesOnlyWhatTheCityPromisesAndTheLawLimits() {
    when(policies.profileOf(anyString())).thenReturn("NATIONAL");

    assertThat(watch("SAME_DAY_DECIDE")).isNull();
    assertThat(watch("D10")).isNull();
    assertThat(watch("D12")).isNotNull();
    assertThat(deadlines.of(subject)).extracting(ClockView::rule).containsExactly("D12A");
    deadlines.stop(subject, "D12");
    assertThat(deadlines.of(subject).getFirst().state()).isEqualTo("KEPT");
  }

  @Test
  void listsByEndForTheViewersOrganisations() {
    UUID other = UUID.randomUUID();
    for (int day = 0; day < 5; day++) start("D01", UUID.randomUUID(), day % 2 == 0 ? owner : other, clock.instant().minus(Duration.ofDays(day)));
    Actor both = actor(DataScope.UNIT_AND_BELOW, Set.of(owner, other), Role.REVIEWER);
    Actor one = actor(DataScope.UNIT, Set.of(owner), Role.REVIEWER);

    Slice<DueClock> first = deadlines.list(ClockList.RUNNING, null, 3, both);
    Slice<DueClock> second = deadlines.list(ClockList.RUNNING, first.next(), 3, both);

    assertThat(first.rows()).hasSize(3);
    assertThat(second.rows()).hasSize(2);
    assertThat(second.next()).isNull();
    List<Instant> ends = Stream.concat(first.rows().stream(), second.rows().stream())
        .map(row -> row.clock().dueAt()).toList();
    assertThat(ends).isSorted();
    assertThat(deadlines.list(ClockList.RUNNING, null, 50, one).rows()).hasSize(3).allMatch(row -> row.owner().equals(owner));
    assertThat(deadlines.list(ClockList.SOON, null, 50, one).rows()).isEmpty();
    clock.set(LocalDate.of(2026, 7, 5));
    assertThat(deadlines.counts(one)).isEqualTo(new ClockCounts(0, 3, 0));
    clock.set(LocalDate.of(2026, 7, 9));
    assertThat(deadlines.counts(one)).isEqualTo(new ClockCounts(3, 0, 0));
    assertThat(deadlines.counts(actor(DataScope.CITY, Set.of(), Role.LEADER)).overdue()).isGreaterThanOrEqualTo(5);
    assertThat(deadlines.list(ClockList.OVERDUE, null, 2, actor(DataScope.CITY, Set.of(), Role.LEADER)).next()).isNotNull();
  }

  @Test
  void showsAViewerNothingOfOthers() {
    ClockId id = watch("D01");
    Actor stranger = actor(DataScope.UNIT, Set.of(UUID.randomUUID()), Role.REVIEWER);

    assertThatThrownBy(() -> deadlines.sheet(id, stranger)).isInstanceOf(Forbidden.class);
    assertThat(deadlines.list(ClockList.RUNNING, null, 10, stranger).rows()).isEmpty();
    assertThatThrownBy(() -> deadlines.list(ClockList.RUNNING, "forged", 10, stranger)).isInstanceOf(Refusal.class);
  }

  @Test
  void aLawyerSeesTheClocksOfOwnCasesAndNoOthers() {
    ClockId mine = watch("D27");
    ClockId other = start("D27", UUID.randomUUID(), owner, clock.instant());
    Actor lawyer = actor(DataScope.OWN, Set.of(), Role.LAWYER);
    when(cases.carriedBy(lawyer)).thenReturn(List.of(subject));
    when(cases.carrier(subject)).thenReturn(Optional.of(lawyer.id()));

    assertThat(deadlines.list(ClockList.RUNNING, null, 10, lawyer).rows()).extracting(row -> row.clock().id()).containsExactly(mine);
    assertThat(deadlines.counts(lawyer).overdue()).isZero();
    clock.advance(Duration.ofDays(20));
    assertThat(deadlines.counts(lawyer).overdue()).isEqualTo(1);
    assertThat(deadlines.sheet(mine, lawyer).clock().id()).isEqualTo(mine);
    assertThatThrownBy(() -> deadlines.sheet(other, lawyer)).isInstanceOf(Forbidden.class);
    deadlines.stop(subject, "D27");
    deadlines.explain(new ExplainMiss(mine, "受援人住院", deadlines.sheet(mine, lawyer).version(), lawyer));
    assertThat(deadlines.sheet(mine, lawyer).whyMissed()).isEqualTo("受援人住院");
  }

  @Test
  void asksWhyATermOfLawWasMissed() {
    ClockId id = watch("D02");
    clock.set(LocalDate.of(2026, 7, 7));
    deadlines.stop(subject, "D02");
    ClockSheet sheet = deadlines.sheet(id, director());

    assertThat(sheet.explainable()).isTrue();
    assertThat(sheet.escalatedTo()).isEqualTo(Role.DIRECTOR);
    assertThat(deadlines.counts(director()).unexplained()).isEqualTo(1);
    assertThatThrownBy(() -> deadlines.explain(new ExplainMiss(id, "x", sheet.version() + 1, director()))).isInstanceOf(Stale.class);
    deadlines.explain(new ExplainMiss(id, "律师资源不足，已协调邻县", sheet.version(), director()));

    assertThat(deadlines.sheet(id, director()).whyMissed()).startsWith("律师资源不足");
    assertThat(deadlines.counts(director()).unexplained()).isZero();
    assertThatThrownBy(() -> deadlines.explain(new ExplainMiss(id, "x", sheet.version() + 1, director()))).isInstanceOf(Refusal.class);
  }

  @Test
  void anArrangementEnteredByTheOperatorStandsBeforeTheShippedFile() {
    Actor admin = actor(DataScope.CITY, Set.of(), Role.SYSTEM_ADMIN);
    var bridge = new YearArrangement(
        2027, YearArrangement.Status.OFFICIAL, "国办通知",
        List.of(new Holiday("春节", LocalDate.of(2027, 2, 5), LocalDate.of(2027, 2, 11))), List.of(LocalDate.of(2027, 2, 20)));
    assertThat(calendar.isWorkingDay(LocalDate.of(2027, 2, 10))).isTrue();

    holidays.enter(new HolidayCalendar.EnterYear(bridge, 0, admin));

    assertThat(calendar.isWorkingDay(LocalDate.of(2027, 2, 10))).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2027, 2, 20))).isTrue();
    assertThat(holidays.year(2027, admin).version()).isEqualTo(1);
    assertThatThrownBy(() -> holidays.enter(new HolidayCalendar.EnterYear(bridge, 0, admin))).isInstanceOf(Stale.class);
    holidays.enter(new HolidayCalendar.EnterYear(bridge, 1, admin));
    var wrong = new YearArrangement(2028, YearArrangement.Status.OFFICIAL, "x", List.of(), List.of(LocalDate.of(2028, 2, 21)));
    assertThatThrownBy(() -> holidays.enter(new HolidayCalendar.EnterYear(wrong, 0, admin))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> holidays.enter(new HolidayCalendar.EnterYear(bridge, 2, director()))).isInstanceOf(Forbidden.class);
  }

  @Test
  void clocksOfOneEventStartAndStopTogether() {
    ClockId running = watch("D02");
    UUID other = UUID.randomUUID();
    start("D02", other, owner, clock.instant());

    List<StartedClock> started = deadlines.watchAll(List.of(order("D01"), order("D02")));
    Map<UUID, List<ClockView>> listed = deadlines.ofAll(List.of(subject, other, UUID.randomUUID()));

    assertThat(started).extracting(StartedClock::rule).containsExactlyInAnyOrder("D01", "D02");
    assertThat(started).filteredOn(one -> one.rule().equals("D02")).extracting(StartedClock::id).containsExactly(running);
    assertThat(listed).containsOnlyKeys(subject, other);
    assertThat(listed.get(subject)).containsExactlyInAnyOrderElementsOf(deadlines.of(subject));
    deadlines.stopAll(subject, Set.of("D01", "D02", "D05"));
    assertThat(deadlines.of(subject)).extracting(ClockView::state).containsOnly("KEPT");
    assertThat(deadlines.of(other)).extracting(ClockView::state).containsOnly("RUNNING");
  }

  private WatchDeadline order(String rule) {
    return new WatchDeadline(rule, subject, UUID.randomUUID(), clock.instant(), CITY, owner, "暖阳-2026-000001");
  }

  private ClockId watch(String rule) {
    return start(rule, subject, owner, clock.instant());
  }

  private ClockId start(String rule, UUID timed, UUID by, Instant triggeredAt) {
    return deadlines.watch(new WatchDeadline(rule, timed, UUID.randomUUID(), triggeredAt, CITY, by, "暖阳-2026-000001"));
  }

  private Actor director() {
    return actor(DataScope.UNIT, Set.of(owner), Role.DIRECTOR);
  }

  static Actor actor(DataScope scope, Set<UUID> units, Role role) {
    return new Actor(UUID.randomUUID(), "王负责", Set.of(role), units.stream().findFirst().orElse(null), CITY, scope, units);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(CityClock.ZONE).toInstant();
  }
}
