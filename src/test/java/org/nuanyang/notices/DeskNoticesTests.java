package org.nuanyang.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.deadlines.ClockId;
import org.nuanyang.deadlines.DeadlineMissed;
import org.nuanyang.deadlines.DeadlineNear;
import org.nuanyang.deadlines.DeadlineOver;
import org.nuanyang.deadlines.PersonalDuties;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Slice;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Terms come onto the desk of the one who has to act, misses onto that of the superior too, each once. */
@ModuleDatabaseTest(extraIncludes = "identity")
class DeskNoticesTests {

  private static final String CITY = "159900";

  @Autowired DeskNotices desks;
  @Autowired ApplicationEventPublisher news;
  @Autowired MovableClock clock;
  @MockitoBean PersonalDuties duties;

  private UUID centre;
  private UUID subject;
  private ClockId term;
  private Actor reviewer;
  private Actor director;
  private final Actor lawyer = new Actor(UUID.randomUUID(), "承办人", Set.of(Role.LAWYER), UUID.randomUUID(), CITY, DataScope.OWN, Set.of());

  @BeforeEach
  void aCentreWhereNobodyCarriesAnything() {
    centre = UUID.randomUUID();
    subject = UUID.randomUUID();
    term = new ClockId(UUID.randomUUID());
    reviewer = staff(centre, Role.REVIEWER);
    director = staff(centre, Role.DIRECTOR);
    when(duties.carrier(any())).thenReturn(Optional.empty());
  }

  @Test
  void aTermNearItsEndLiesOnTheDeskOfTheDutyOnce() {
    near(Role.REVIEWER);
    near(Role.REVIEWER);

    assertThat(on(reviewer)).singleElement().satisfies(notice -> {
      assertThat(notice.title()).isEqualTo("审查决定期限快到了");
      assertThat(notice.text()).isEqualTo("1599-2026-0000001-5，请在7月8日 23:59前办好");
      assertThat(notice.url()).isEqualTo("/desk/clocks/" + term.value());
    });
    assertThat(on(director)).isEmpty();
    assertThat(on(staff(UUID.randomUUID(), Role.REVIEWER))).isEmpty();
  }

  @Test
  void aMissIsToldToTheSuperiorTooAndStaysUntilItIsRead() {
    near(Role.REVIEWER);
    missed(Role.REVIEWER, Role.DIRECTOR, false);
    assertThat(on(reviewer)).extracting(DeskNotice::kind).containsExactly("term.missed", "term.near");
    assertThat(on(director)).extracting(DeskNotice::kind).containsExactly("term.escalated");

    news.publishEvent(new DeadlineOver(term, false, clock.instant()));

    assertThat(on(reviewer)).extracting(DeskNotice::kind).containsExactly("term.missed");
    desks.read(on(reviewer).getFirst().id(), director);
    assertThat(on(reviewer)).as("another's notice is not read for them").hasSize(1);
    desks.read(on(reviewer).getFirst().id(), reviewer);
    assertThat(on(reviewer)).isEmpty();
    assertThat(on(director)).hasSize(1);
  }

  @Test
  void aLeaderIsToldForTheWholeCity() {
    missed(Role.DIRECTOR, Role.LEADER, false);

    Actor bureau = new Actor(UUID.randomUUID(), "局领导", Set.of(Role.LEADER), UUID.randomUUID(), CITY, DataScope.CITY, Set.of());
    assertThat(on(bureau)).extracting(DeskNotice::kind).contains("term.escalated");
    desks.readAll(on(bureau).getFirst().id(), bureau);
    assertThat(on(bureau)).isEmpty();
    assertThat(on(director)).hasSize(1);
  }

  @Test
  void aPromiseIsNotReportedAboveAndGoesWhenItIsDone() {
    missed(Role.REVIEWER, Role.DIRECTOR, true);
    assertThat(on(reviewer)).extracting(DeskNotice::kind).containsExactly("term.promise-missed");
    assertThat(on(director)).isEmpty();

    news.publishEvent(new DeadlineOver(term, true, clock.instant()));

    assertThat(on(reviewer)).isEmpty();
  }

  @Test
  void theLawyersTermLiesOnThatLawyersDeskAndWithoutOneOnTheSuperiors() {
    near(Role.LAWYER);
    assertThat(on(director)).hasSize(1);
    when(duties.carrier(subject)).thenReturn(Optional.of(lawyer.id()));
    missed(Role.LAWYER, Role.DIRECTOR, false);

    assertThat(on(lawyer)).extracting(DeskNotice::kind).containsExactly("term.missed");
    assertThat(on(director)).extracting(DeskNotice::kind).containsExactly("term.escalated", "term.near");
  }

  @Test
  void aFullDeskIsReadPageByPage() {
    for (int n = 0; n < 7; n++) {
      clock.advance(Duration.ofMillis(1));
      put("one " + n, Role.REVIEWER);
    }
    Slice<DeskNotice> first = desks.open(null, 4, reviewer);
    Slice<DeskNotice> second = desks.open(first.next(), 4, reviewer);

    assertThat(first.rows()).extracting(DeskNotice::title).containsExactly("one 6", "one 5", "one 4", "one 3");
    assertThat(second.rows()).extracting(DeskNotice::title).containsExactly("one 2", "one 1", "one 0");
    assertThat(second.next()).isNull();
    desks.readAll(second.rows().getFirst().id(), reviewer);
    assertThat(on(reviewer)).as("newer ones were not seen").hasSize(4);
  }

  private void put(String title, Role duty) {
    desks.put(new PutNotice(title + centre, subject, CITY, centre, duty, null, "term.near", "warn", title, "", "/desk"));
  }

  private void near(Role duty) {
    news.publishEvent(
        new DeadlineNear(term, "D01", "审查决定期限", "1599-2026-0000001-5", subject, UUID.randomUUID(), CITY, centre, false,
            Instant.parse("2026-07-08T15:59:59Z"), duty, Role.DIRECTOR));
    clock.advance(Duration.ofMillis(1));
  }

  private void missed(Role duty, @Nullable Role superior, boolean promise) {
    news.publishEvent(
        new DeadlineMissed(term, "D01", "审查决定期限", "1599-2026-0000001-5", subject, UUID.randomUUID(), CITY, centre, promise,
            Instant.parse("2026-07-08T15:59:59Z"), duty, superior, clock.instant()));
  }

  private List<DeskNotice> on(Actor desk) {
    return desks.open(null, 50, desk).rows();
  }

  private static Actor staff(UUID unit, Role role) {
    return new Actor(UUID.randomUUID(), role.name(), Set.of(role), unit, CITY, DataScope.UNIT, Set.of(unit));
  }
}
