package org.nuanyang.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.nuanyang.cases.CaseClosed;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.ClosingType;
import org.nuanyang.cases.ResultGrade;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.WatchDeadline;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.Happening;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.SafeModes;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.matters.Standing;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.PutNotice;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Money;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Every closed case owes one call; what was said is kept, told, and never overwritten. */
@ModuleDatabaseTest
class RevisitsTests {

  private static final String CITY = "159900";
  private static final RecordCall.Said SATISFIED = new RecordCall.Said(Satisfaction.SATISFIED, true, false, Money.of("13000"));

  @Autowired Revisits revisits;
  @Autowired ApplicationEventPublisher news;
  @Autowired MovableClock clock;
  @MockitoBean Matters matters;
  @MockitoBean SafeModes safe;
  @MockitoBean Deadlines deadlines;
  @MockitoBean DeskNotices desks;
  @MockitoBean Papers papers;
  @MockitoBean Network network;
  @MockitoBean AuditTrail audit;

  private UUID centre;
  private Actor clerk;

  @BeforeEach
  void aCentre() {
    centre = UUID.randomUUID();
    clerk = staff(centre, Role.CLERK);
    OrganisationView office = org.mockito.Mockito.mock(OrganisationView.class);
    when(office.name()).thenReturn("某区法律援助中心");
    when(network.organisation(any())).thenReturn(office);
    when(papers.issue(any(), any(), any(), any(), any(), any(), any())).thenReturn(new PaperId(UUID.randomUUID()));
    when(matters.facts(any())).thenAnswer(call -> told(call.getArgument(0)));
    when(matters.view(any(), any())).thenAnswer(call -> told(call.getArgument(0)));
  }

  @Test
  void aClosedCaseOwesOneCallWithItsClock() {
    CaseClosed closed = closed(LocalDate.of(2026, 6, 30));
    news.publishEvent(closed);
    news.publishEvent(closed);

    assertThat(due()).singleElement().satisfies(row -> {
      assertThat(row.applicantName()).isEqualTo("周下岗");
      assertThat(row.caseNumber()).isEqualTo(closed.caseNumber());
    });
    ArgumentCaptor<WatchDeadline> started = ArgumentCaptor.forClass(WatchDeadline.class);
    verify(deadlines).watch(started.capture());
    assertThat(started.getValue().rule()).isEqualTo("REVISIT");
    assertThat(started.getValue().subject()).isEqualTo(due().getFirst().id());
    assertThat(revisits.list(RevisitState.DUE, null, staff(UUID.randomUUID(), Role.CLERK)).rows()).isEmpty();
  }

  @Test
  void whatThePersonSaidIsKeptAndTheTimelineTellsStaffMoreThanTheGroup() {
    RevisitId id = owed();

    revisits.record(new RecordCall(id, 0, SATISFIED, "钱到了工资卡", clerk));
    verify(papers).issue(org.mockito.ArgumentMatchers.eq(PaperType.REVISIT_RECORD), any(), any(), any(), any(), any(), any());

    RevisitCard card = revisits.card(id, clerk);
    assertThat(card.state()).isEqualTo(RevisitState.REACHED);
    assertThat(card.said()).isEqualTo(SATISFIED);
    assertThat(card.remarks()).isEqualTo("钱到了工资卡");
    assertThat(card.differs()).as("12,000.00 are on file").isTrue();
    verify(deadlines).stop(id.value(), "REVISIT");
    ArgumentCaptor<Happening> told = ArgumentCaptor.forClass(Happening.class);
    verify(matters).append(any(), told.capture());
    assertThat(told.getValue().publicToCitizen()).isTrue();
    assertThat(told.getValue().text()).doesNotContain("13,000");
    assertThat(told.getValue().reason()).contains("满意", "实际拿到 13,000.00 元", "钱到了工资卡");
    verify(desks, never()).put(any());
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> revisits.record(new RecordCall(id, 1, SATISFIED, "", clerk))).withMessage("quality.revisit.over");
    assertThatExceptionOfType(Stale.class).isThrownBy(() -> revisits.record(new RecordCall(id, 0, SATISFIED, "", clerk)));
  }

  @Test
  void threeCallsInVainEndIt() {
    RevisitId id = owed();

    for (int call = 0; call < 3; call++) {
      assertThat(revisits.card(id, clerk).state()).isEqualTo(RevisitState.DUE);
      revisits.record(new RecordCall(id, call, null, "", clerk));
    }

    assertThat(revisits.card(id, clerk).state()).isEqualTo(RevisitState.UNREACHED);
    verify(deadlines).stop(id.value(), "REVISIT");
    assertThat(due()).isEmpty();
    assertThat(revisits.list(RevisitState.UNREACHED, null, clerk).rows()).hasSize(1);
  }

  @Test
  void aDemandForMoneyIsPutBeforeTheHead() {
    RevisitId id = owed();

    revisits.record(new RecordCall(id, 0, new RecordCall.Said(Satisfaction.DISSATISFIED, false, true, null), "", clerk));

    ArgumentCaptor<PutNotice> put = ArgumentCaptor.forClass(PutNotice.class);
    verify(desks).put(put.capture());
    assertThat(put.getValue().duty()).isEqualTo(Role.DIRECTOR);
    assertThat(put.getValue().organisation()).isEqualTo(centre);
    assertThat(put.getValue().url()).isEqualTo("/desk/revisits/" + id.value());
  }

  @Test
  void onlyTheOfficeCallsAndOnlyItsOwn() {
    RevisitId id = owed();

    assertThatExceptionOfType(Missing.class).isThrownBy(() -> revisits.card(id, staff(UUID.randomUUID(), Role.CLERK)));
    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> revisits.card(id, staff(centre, Role.LAWYER)));
    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> revisits.record(new RecordCall(id, 0, null, "", staff(centre, Role.LEADER))));
  }

  @Test
  void theLongestClosedComesFirstPageByPage() {
    for (int day = 0; day < 33; day++) news.publishEvent(closed(LocalDate.of(2026, 6, 30).minusDays(day)));

    Slice<RevisitRow> first = revisits.list(RevisitState.DUE, null, clerk);
    Slice<RevisitRow> second = revisits.list(RevisitState.DUE, first.next(), clerk);

    assertThat(first.rows()).hasSize(30).first().satisfies(row -> assertThat(row.closedOn()).isEqualTo(LocalDate.of(2026, 5, 29)));
    assertThat(second.rows()).hasSize(3).last().satisfies(row -> assertThat(row.closedOn()).isEqualTo(LocalDate.of(2026, 6, 30)));
    assertThat(second.next()).isNull();
  }

  @Test
  void fiftyCallersTakeTheWholeListAndNobodyIsRungTwice() {
    for (int day = 0; day < 70; day++) news.publishEvent(closed(LocalDate.of(2026, 6, 30).minusDays(day)));
    List<Actor> callers = Stream.generate(() -> staff(centre, Role.CLERK)).limit(50).toList();

    List<RevisitId> first = together(callers.stream().<Callable<RevisitId>>map(one -> () -> revisits.next(one).orElseThrow()).toList());
    List<RevisitId> pressedAgain = together(callers.stream().<Callable<RevisitId>>map(one -> () -> revisits.next(one).orElseThrow()).toList());
    for (int at = 0; at < 50; at++) revisits.record(new RecordCall(first.get(at), 1, SATISFIED, "", callers.get(at)));
    List<Optional<RevisitId>> rest = together(callers.stream().<Callable<Optional<RevisitId>>>map(one -> () -> revisits.next(one)).toList());

    assertThat(first).doesNotHaveDuplicates();
    assertThat(pressedAgain).as("a second tap is the same call").isEqualTo(first);
    assertThat(rest.stream().flatMap(Optional::stream)).as("none is lost, none comes twice").hasSize(20).doesNotHaveDuplicates().doesNotContainAnyElementsOf(first);
  }

  @Test
  void oneTapTwiceIsOneCall() {
    for (int day = 0; day < 10; day++) news.publishEvent(closed(LocalDate.of(2026, 6, 30).minusDays(day)));

    assertThat(Set.copyOf(together(Collections.nCopies(8, () -> revisits.next(clerk).orElseThrow())))).hasSize(1);
  }

  @Test
  void oneAnswerIsWrittenDownOnceHoweverManyPressSave() {
    RevisitId id = owed();

    List<Boolean> written =
        together(
            Collections.nCopies(
                50,
                () -> {
                  try {
                    revisits.record(new RecordCall(id, 0, SATISFIED, "", staff(centre, Role.CLERK)));
                    return true;
                  } catch (Refusal overtaken) {
                    return false;
                  }
                }));

    assertThat(written).containsOnlyOnce(true);
    verify(matters).append(any(), any());
    verify(deadlines).stop(id.value(), "REVISIT");
  }

  @Test
  void whoeverIsAtItWritesItDownUntilTheHalfHourIsOver() {
    RevisitId id = owed();
    Actor colleague = staff(centre, Role.CLERK);
    revisits.take(id, colleague);

    assertThat(revisits.next(clerk)).isEmpty();
    assertThat(revisits.card(id, clerk).heldBy()).isEqualTo("CLERK");
    assertThat(due()).extracting(RevisitRow::heldBy).containsExactly("CLERK");
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> revisits.take(id, clerk)).withMessage("quality.revisit.held");
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> revisits.record(new RecordCall(id, 1, null, "", clerk))).withMessage("quality.revisit.held");
    clock.advance(Duration.ofMinutes(31));
    assertThat(revisits.next(clerk)).contains(id);
    revisits.leave(id, clerk);
    assertThat(revisits.next(colleague)).contains(id);
  }

  @Test
  void whoDidNotAnswerIsNotRungAgainRightAway() {
    RevisitId id = owed();
    revisits.next(clerk);
    revisits.record(new RecordCall(id, 1, null, "", clerk));

    assertThat(revisits.next(clerk)).isEmpty();
    clock.advance(Duration.ofHours(2));
    assertThat(revisits.next(clerk)).contains(id);
  }

  /** All at one moment, each with a connection of its own when there is one. */
  private static <T> List<T> together(List<Callable<T>> asks) {
    CountDownLatch start = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(asks.size())) {
      List<Future<T>> answers = asks.stream().map(ask -> threads.submit(() -> {
        start.await();
        return ask.call();
      })).toList();
      start.countDown();
      List<T> given = new ArrayList<>();
      for (Future<T> answer : answers) given.add(answer.get());
      return given;
    } catch (InterruptedException | ExecutionException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private RevisitId owed() {
    news.publishEvent(closed(LocalDate.of(2026, 6, 30)));
    return new RevisitId(due().getFirst().id());
  }

  private List<RevisitRow> due() {
    return revisits.list(RevisitState.DUE, null, clerk).rows();
  }

  private CaseClosed closed(LocalDate on) {
    var application = new ApplicationId(UUID.randomUUID());
    return new CaseClosed(
        CaseId.of(application), application, new MatterId(UUID.randomUUID()), "暖法援民〔2026〕1号", CITY, centre, UUID.randomUUID(),
        ClosingType.SETTLEMENT, ResultGrade.FULL, Money.of("13000"), Money.of("13000"), Money.of("12000"), 1, on, clock.instant());
  }

  private MatterView told(MatterId id) {
    Participant person = new Participant(null, PersonRole.APPLICANT, "周下岗", "", "", "13800000001", "F", null, "", "", "zh");
    return new MatterView(
        id, "1599-2026-0000001-5", CITY, centre, Channel.ONLINE, Category.LABOR, "欠薪", "", List.of(person),
        new Standing("", "", null, List.of(), false), clock.instant(), 0);
  }

  private static Actor staff(UUID unit, Role role) {
    return new Actor(UUID.randomUUID(), role.name(), Set.of(role), unit, CITY, DataScope.UNIT, Set.of(unit));
  }
}
