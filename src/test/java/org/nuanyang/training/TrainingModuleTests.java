package org.nuanyang.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.documents.SheetPrinter;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.RateLimits;
import org.nuanyang.identity.Role;
import org.nuanyang.knowledge.CitationCheck;
import org.nuanyang.knowledge.LawLibrary;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.pool.MarkKind;
import org.nuanyang.pool.PoolRecords;
import org.nuanyang.quality.RevisitFindings;
import org.nuanyang.quality.Revisits;
import org.nuanyang.shared.Citation;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Courses from their announcement to the certificate: places are never given twice, hours never counted twice. */
@ModuleDatabaseTest(extraIncludes = "policies")
class TrainingModuleTests {

  private static final String CITY = "159100";
  private static final Citation ARTICLE = new Citation("法律援助法", "第四十九条");

  @Autowired Courses courses;
  @Autowired Quizzes quizzes;
  @Autowired TrainingRecords records;
  @Autowired MovableClock clock;
  @MockitoBean Network network;
  @MockitoBean Practitioners practitioners;
  @MockitoBean Accounts accounts;
  @MockitoBean DeskNotices desks;
  @MockitoBean AuditTrail audit;
  @MockitoBean RateLimits limits;
  @MockitoBean LawLibrary laws;
  @MockitoBean PoolRecords pool;
  @MockitoBean Revisits revisits;
  @MockitoBean SheetPrinter printer;

  private UUID centre;
  private Actor head;

  @BeforeEach
  void aCentre() {
    centre = UUID.randomUUID();
    head = staff(Role.DIRECTOR);
    OrganisationView unit = Mockito.mock(OrganisationView.class);
    when(unit.name()).thenReturn("市法律援助中心");
    when(network.organisation(any())).thenReturn(unit);
    when(limits.allow(any(), any(), anyInt(), any())).thenReturn(true);
    lawFound(CitationCheck.Outcome.IN_FORCE);
  }

  @Test
  void whoWasThereAndAnswersHasTheHoursOnce() {
    CourseId course = inAWeek(CourseKind.HALL, 10);
    quizzes.add(course, question(), head);
    Actor lawyer = staff(Role.LAWYER);
    courses.enrol(course, lawyer);
    courses.enrol(course, lawyer);
    assertThat(courses.view(course, lawyer).taken()).isEqualTo(1);
    refused("training.too-early", () -> courses.signIn(course, "123456", lawyer));
    refused("training.not-there", () -> quizzes.questions(course, lawyer));

    clock.advance(Duration.ofDays(7).minusMinutes(10));
    refused("training.code-wrong", () -> courses.signIn(course, "12345", lawyer));
    courses.signIn(course, courses.codeOfToday(course, head), lawyer);
    clock.advance(Duration.ofMinutes(15));
    assertThat(quizzes.questions(course, lawyer).getFirst().right()).as("nobody reads the answer off the page").isEqualTo(-1);

    QuizResult wrong = quizzes.answer(course, UUID.randomUUID(), List.of(0), lawyer);
    assertThat(wrong.passed()).isFalse();
    UUID key = UUID.randomUUID();
    assertThat(quizzes.answer(course, key, List.of(1), lawyer).passed()).isTrue();
    assertThat(quizzes.answer(course, key, List.of(1), lawyer).passed()).as("the same form again").isTrue();
    refused("training.passed-already", () -> quizzes.answer(course, UUID.randomUUID(), List.of(1), lawyer));
    refused("training.tried", () -> quizzes.add(course, question(), head));
    assertThat(records.mine(lawyer).done()).as("until it is confirmed").isZero();

    assertThatExceptionOfType(Stale.class).isThrownBy(() -> courses.hold(course, 7, head));
    courses.hold(course, courses.view(course, head).version(), head);
    refused("training.not-open", () -> courses.hold(course, courses.view(course, head).version(), head));
    Hours year = records.mine(lawyer);
    assertThat(year.done()).isEqualTo(3);
    Certificate certificate = year.certificates().getFirst();
    assertThat(records.checked(certificate.code().toLowerCase()).orElseThrow().name()).isEqualTo(lawyer.name());
    assertThat(records.certificate(certificate.id(), head).number()).isEqualTo(certificate.number());
    assertThatExceptionOfType(Missing.class).isThrownBy(() -> records.certificate(certificate.id(), staff(Role.LAWYER)));
    assertThat(courses.view(course, lawyer).standing()).isEqualTo(Standing.COMPLETED);
  }

  @Test
  void whoStaysAwayHasNothing() {
    CourseId course = inAWeek(CourseKind.LIVE, 10);
    Actor there = staff(Role.CLERK), away = staff(Role.CLERK);
    courses.enrol(course, there);
    courses.enrol(course, away);
    clock.advance(Duration.ofDays(7));
    courses.signIn(course, courses.codeOfToday(course, head), there);
    courses.hold(course, courses.view(course, head).version(), head);
    assertThat(records.mine(there).done()).isEqualTo(3);
    assertThat(records.mine(away).done()).isZero();
    assertThat(courses.view(course, away).standing()).isEqualTo(Standing.MISSED);
  }

  @Test
  void whatIsReadAloneCountsWithTheRightAnswers() {
    CourseId course = inAWeek(CourseKind.ALONE, 10);
    refused("training.no-questions", () -> courses.hold(course, courses.view(course, head).version(), head));
    quizzes.add(course, question(), head);
    Actor mediator = staff(Role.MEDIATOR);
    courses.enrol(course, mediator);
    refused("training.not-begun", () -> quizzes.answer(course, UUID.randomUUID(), List.of(1), mediator));
    clock.advance(Duration.ofDays(7).plusMinutes(1));
    for (int attempt = 0; attempt < 3; attempt++) {
      UUID key = UUID.randomUUID();
      quizzes.answer(course, key, List.of(-1), mediator);
      assertThat(quizzes.answer(course, key, List.of(1), mediator).passed()).as("what was kept is shown").isFalse();
    }
    refused("training.tries", () -> quizzes.answer(course, UUID.randomUUID(), List.of(1), mediator));
    assertThat(records.mine(mediator).done()).isZero();
  }

  @Test
  void fiftyWhoWantTenPlacesGetTen() throws Exception {
    CourseId course = inAWeek(CourseKind.HALL, 10);
    CountDownLatch start = new CountDownLatch(1);
    int given = 0;
    try (var people = Executors.newFixedThreadPool(10)) {
      List<Future<Boolean>> all = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        Actor who = staff(Role.LAWYER);
        Callable<Boolean> asks = () -> {
          start.await();
          try {
            courses.enrol(course, who);
            return true;
          } catch (Refusal full) {
            return false;
          }
        };
        all.add(people.submit(asks));
      }
      start.countDown();
      for (Future<Boolean> one : all) if (one.get()) given++;
    }
    assertThat(given).isEqualTo(10);
    assertThat(courses.view(course, head).taken()).isEqualTo(10);
  }

  @Test
  void nothingIsTaughtFromARepealedArticle() {
    CourseId course = inAWeek(CourseKind.HALL, 10);
    lawFound(CitationCheck.Outcome.REPEALED);
    refused("training.article", () -> quizzes.add(course, question(), head));
    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> quizzes.add(course, question(), staff(Role.CLERK)));
    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> courses.codeOfToday(course, staff(Role.LAWYER)));
  }

  @Test
  void whatReviewsFindIsMatchedWithCourses() {
    inAWeek(CourseKind.HALL, 10);
    when(pool.noted(eq(CITY), any())).thenReturn(Map.of(UUID.randomUUID(), Map.of(MarkKind.FAIL, 2, MarkKind.GOOD, 8), UUID.randomUUID(), Map.of(MarkKind.FAIL, 1)));
    when(revisits.findings(eq(CITY), any())).thenReturn(List.of(new RevisitFindings(centre, 40, 5, 0, 0), new RevisitFindings(UUID.randomUUID(), 10, 0, 0, 0)));

    List<Gap> gaps = records.gaps(head);

    assertThat(gaps).extracting(Gap::point).containsExactly(WeakPoint.NOT_INFORMED, WeakPoint.FAILED_FILE);
    assertThat(gaps.getFirst()).returns(5, Gap::found).returns(50, Gap::outOf);
    assertThat(gaps.getFirst().courses()).isNotEmpty();
    assertThat(gaps.getLast()).returns(3, Gap::found).returns(11, Gap::outOf).returns(2, Gap::lawyers);
    assertThat(gaps.getLast().courses()).isEmpty();
  }

  private CourseId inAWeek(CourseKind kind, int places) {
    var starts = clock.instant().plus(Duration.ofDays(7));
    return courses.set(
        new SetCourse(UUID.randomUUID(), "通报进展", "", kind, "老师", "二楼", starts, starts.plus(Duration.ofHours(2)), places, 3, Set.of(WeakPoint.NOT_INFORMED), head));
  }

  private static Question question() {
    return new Question(UUID.randomUUID(), "应当怎么做？", List.of("等着", "及时告诉"), 1, "不能让人干等", ARTICLE);
  }

  private void lawFound(CitationCheck.Outcome outcome) {
    when(laws.check(any(), any(LocalDate.class))).thenReturn(new CitationCheck(ARTICLE, outcome, null, null, null, null));
  }

  private static void refused(String key, Runnable act) {
    assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).withMessage(key);
  }

  private Actor staff(Role role) {
    return new Actor(UUID.randomUUID(), "某" + role.name(), Set.of(role), centre, CITY, DataScope.UNIT, Set.of(centre));
  }
}
