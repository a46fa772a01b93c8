package org.nuanyang.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.nuanyang.deadlines.DeadlineRule;
import org.nuanyang.deadlines.ReckonedDeadline;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.SubmitApplication;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Stale;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

/** Help at a detention centre: the ledger, the plea, the relay within a day, the calls of the host, the sheet. */
class HelpRecordsTests extends DutyModuleTest {

  private static final String NUMBER = "11010519491231002X";

  @Autowired HelpRecords records;
  @Autowired CallsForLawyers calls;
  @Autowired ShiftSheets sheets;
  @Autowired ApplicationEvents events;

  private PractitionerView lawyer;

  @BeforeEach
  void somebodyIsOnDuty() {
    lawyer = lawyers.getFirst();
    when(intake.submit(any())).thenAnswer(asked -> new ApplicationId(asked.<SubmitApplication>getArgument(0).submissionKey()));
  }

  private RecordHelp visit(UUID key, String person, HelpStage stage, PleaWitness witness, @Nullable Instant aidAskedAt) {
    Instant now = clock.instant();
    return new RecordHelp(key, detention, person, person.equals("张三") ? NUMBER : "", "青禾县公安局", "青公刑〔2026〕1号", "盗窃", stage, EnumSet.of(DutyService.CONSULTATION),
        now.minus(Duration.ofMinutes(40)), now, true, false, "WAITING", witness, aidAskedAt, as(lawyer));
  }

  private static PleaWitness nothing(Circumstance... circumstances) {
    return new PleaWitness(Plea.NONE, Set.of(circumstances), false, false, "");
  }

  @Test
  void oneCaseIsTheSamePersonCaseAndStage() {
    UUID key = UUID.randomUUID();
    UUID first = records.record(visit(key, "张三", HelpStage.INVESTIGATION, nothing(), null));
    assertThat(records.record(visit(key, "张三", HelpStage.INVESTIGATION, nothing(), null))).as("sent again").isEqualTo(first);
    UUID again = records.record(visit(UUID.randomUUID(), "张三", HelpStage.INVESTIGATION, nothing(), null));
    UUID next = records.record(visit(UUID.randomUUID(), "张三", HelpStage.PROSECUTION_REVIEW, nothing(), null));

    assertThat(records.view(again, as(lawyer)).helpCase()).isEqualTo(records.view(first, as(lawyer)).helpCase());
    assertThat(records.view(next, as(lawyer)).helpCase()).isNotEqualTo(records.view(first, as(lawyer)).helpCase());
    assertThat(records.view(first, director).visits()).isEqualTo(2);
    assertThat(events.stream(HelpGiven.class).filter(one -> one.city().equals(city))).extracting(HelpGiven::newCase).containsExactly(true, false, true);
    assertThat(records.ledger(null, director).rows()).hasSize(3);
    assertThat(sql.sql("select count(*) from duty_record where position('张三'::bytea in person) > 0").query(Integer.class).single()).as("sealed").isZero();
    verify(audit).viewed(director, "duty-record", first);
  }

  /** Two strangers of one name and one charge were one person once: the second got the first one's lawyer and defender. */
  @Test
  void aNameAndAChargeAloneMakeNobodyTheSame() {
    UUID first = records.record(unnumbered("王伟", detention, ""));
    UUID stranger = records.record(unnumbered("王伟", detention, ""));
    UUID known = records.record(unnumbered("王伟", detention, "青公刑〔2026〕7号"));
    UUID again = records.record(unnumbered("王伟", detention, "青公刑〔2026〕7号"));
    UUID elsewhere = records.record(unnumbered("王伟", court, "青公刑〔2026〕7号"));

    assertThat(helpCase(stranger)).isNotEqualTo(helpCase(first));
    assertThat(helpCase(again)).as("the same host knows them by the same number").isEqualTo(helpCase(known)).isNotEqualTo(helpCase(first));
    assertThat(helpCase(elsewhere)).isNotEqualTo(helpCase(known));
  }

  private UUID helpCase(UUID record) {
    return records.view(record, as(lawyer)).helpCase();
  }

  private RecordHelp unnumbered(String person, UUID station, String caseNumber) {
    Instant now = clock.instant();
    return new RecordHelp(UUID.randomUUID(), station, person, "", "青禾县公安局", caseNumber, "盗窃", HelpStage.INVESTIGATION, EnumSet.of(DutyService.CONSULTATION),
        now.minus(Duration.ofMinutes(40)), now, true, false, "WAITING", nothing(), null, as(lawyer));
  }

  @Test
  void isNobodyElsesToRead() {
    UUID record = records.record(visit(UUID.randomUUID(), "张三", HelpStage.INVESTIGATION, nothing(), null));

    assertThatThrownBy(() -> records.view(record, as(lawyers.get(1)))).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> records.relay(record, as(lawyers.get(1)))).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> records.relay(record, as(lawyer))).hasMessage("duty.no-application");
  }

  @Test
  void raisesTheAlarmForWhoeverShouldHaveADefender() {
    UUID record = records.record(visit(UUID.randomUUID(), "李某", HelpStage.PROSECUTION_REVIEW,
        new PleaWitness(Plea.NOT_REQUIRED, Set.of(Circumstance.MINOR, Circumstance.GUARDIAN_OBJECTS), false, true, ""), null));

    assertThat(records.view(record, as(lawyer)).needsDefender()).isTrue();
    assertThat(events.stream(DefenderNeeded.class).filter(one -> one.record().equals(record))).singleElement()
        .satisfies(one -> assertThat(one.reasons()).containsExactly(Circumstance.MINOR));
    verify(desks).put(argThat(notice -> notice.kind().equals("duty.needs-defender") && notice.about().equals(record)));
    assertThatThrownBy(() -> records.record(visit(UUID.randomUUID(), "李某", HelpStage.PROSECUTION_REVIEW,
        new PleaWitness(Plea.SIGNED, Set.of(Circumstance.MINOR, Circumstance.GUARDIAN_OBJECTS), true, true, ""), null))).hasMessage("duty.plea-rule.not-required");
  }

  @Test
  void endsWhenADefenderIsThere() {
    records.record(visit(UUID.randomUUID(), "张三", HelpStage.INVESTIGATION, nothing(Circumstance.HAS_DEFENDER), null));

    assertThatThrownBy(() -> records.record(visit(UUID.randomUUID(), "张三", HelpStage.INVESTIGATION, nothing(), null))).hasMessage("duty.has-defender");
    records.record(visit(UUID.randomUUID(), "王某", HelpStage.INVESTIGATION, nothing(), null));
  }

  @Test
  void relaysAnApplicationOnceAndStopsTheTwentyFourHours() {
    Instant asked = clock.instant().minus(Duration.ofMinutes(10));
    UUID record = records.record(visit(UUID.randomUUID(), "张三", HelpStage.INVESTIGATION, nothing(Circumstance.DEAF), asked));
    verify(deadlines).watch(argThat(watched -> watched.rule().equals("D20") && watched.subject().equals(record) && watched.triggeredAt().equals(asked) && watched.owner().equals(centre)));

    ApplicationId application = records.relay(record, as(lawyer));
    assertThat(records.relay(record, as(lawyer))).isEqualTo(application);

    verify(deadlines).stop(record, "D20");
    verify(intake, times(1)).submit(argThat(order -> order.submissionKey().equals(record) && order.receiving().equals(centre)
        && order.stage().equals("INVESTIGATION") && order.people().getFirst().name().equals("张三") && order.people().getFirst().identityNumber().equals(NUMBER)
        && "C01_DEFENCE_APPLY".equals(order.facts().matterCode()) && order.facts().personGroups().contains("DISABLED_HEARING")));
    assertThat(records.view(record, director).relayedAt()).isEqualTo(clock.instant());
  }

  @Test
  void takesTheHostsCallsAndTimesBothSides() {
    DeadlineRule rule = Mockito.mock(DeadlineRule.class);
    LocalDate today = clock.today();
    when(deadlineRules.reckon(any())).thenReturn(new ReckonedDeadline(rule, today, today.minusDays(1), null, today, List.of(), List.of(), false));
    Actor clerk = staff(Role.CLERK);
    Instant asked = clock.instant().minus(Duration.ofHours(2));
    UUID meeting = calls.call(call(CallDutyLawyer.Kind.MEETING, asked, null, clerk));
    UUID plea = calls.call(call(CallDutyLawyer.Kind.PLEA, asked, today.plusDays(2), clerk));
    verify(deadlines).watch(argThat(watched -> watched.rule().equals("D21") && watched.subject().equals(meeting) && watched.triggeredAt().equals(asked)));
    verify(deadlines).watch(argThat(watched -> watched.rule().equals("D25B") && watched.subject().equals(plea) && watched.triggeredAt().equals(clock.instant())));

    records.record(visit(UUID.randomUUID(), "张三", HelpStage.INVESTIGATION, nothing(), null));
    assertThat(calls.openCalls(assigner)).as("the visit answered both").isEmpty();
    verify(deadlines, times(2)).stopAll(any(), eq(Set.of("D21", "D25B")));

    calls.call(call(CallDutyLawyer.Kind.PLEA, asked, today.plusDays(2), clerk));
    CallView open = calls.openCalls(assigner).getFirst();
    assertThat(open.noticedLate()).isTrue();
    assertThat(open.suggested()).isEqualTo(new CallView.Suggestion(lawyer.id(), lawyer.name(), true));
    calls.confirm(open.id(), lawyer.id(), open.version(), assigner);
    assertThat(calls.ownCalls(as(lawyer))).extracting(CallView::id).containsExactly(open.id());
    assertThatThrownBy(() -> calls.confirm(open.id(), lawyer.id(), open.version(), assigner)).isInstanceOf(Stale.class);
  }

  @Test
  void aCallNobodyHasToAnswerAnyMoreIsEnded() {
    when(deadlineRules.reckon(any())).thenReturn(new ReckonedDeadline(Mockito.mock(DeadlineRule.class), clock.today(), clock.today(), null, clock.today(), List.of(), List.of(), false));
    Actor clerk = staff(Role.CLERK);
    UUID id = calls.call(call(CallDutyLawyer.Kind.MEETING, clock.instant(), null, clerk));
    calls.confirm(id, lawyer.id(), calls.openCalls(clerk).getFirst().version(), assigner);
    int seen = calls.openCalls(clerk).getFirst().version();
    Actor elsewhere = new Actor(UUID.randomUUID(), "别的中心", Set.of(Role.CLERK), UUID.randomUUID(), city, DataScope.UNIT, Set.of(UUID.randomUUID()));

    assertThat(calls.openCalls(elsewhere)).as("of another centre").isEmpty();
    assertThatThrownBy(() -> calls.end(id, CallsForLawyers.End.WITHDRAWN, "不见了", seen, elsewhere)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> calls.end(id, CallsForLawyers.End.WITHDRAWN, " ", seen, clerk)).hasMessage("duty.call.why");
    calls.end(id, CallsForLawyers.End.WITHDRAWN, "本人说不见了", seen, clerk);

    assertThat(calls.openCalls(clerk)).isEmpty();
    assertThat(calls.ownCalls(as(lawyer))).isEmpty();
    verify(deadlines).cancelAll(id, "本人说不见了");
    verify(desks).put(argThat(notice -> notice.about().equals(id) && lawyer.account().equals(notice.account()) && notice.title().equals("这次约见不用去了")));
    assertThatThrownBy(() -> calls.end(id, CallsForLawyers.End.MET, "见过", seen + 1, clerk)).hasMessage("duty.call-is-over");
  }

  @Test
  void handsOnWhatAHostReceivedAndSaysWhetherItWasADay() {
    Instant asked = clock.instant().minus(Duration.ofHours(20));

    UUID call = calls.call(call(CallDutyLawyer.Kind.APPLICATION, asked, null, staff(Role.CLERK)));

    verify(deadlines).watch(argThat(watched -> watched.rule().equals("D19A") && watched.subject().equals(call) && watched.triggeredAt().equals(asked)));
    verify(intake).submit(argThat(order -> order.submissionKey().equals(call) && order.receiving().equals(centre) && order.people().getFirst().name().equals("张三")));
    verify(deadlines).stop(call, "D19A");
    assertThat(calls.openCalls(assigner)).isEmpty();
  }

  private CallDutyLawyer call(CallDutyLawyer.Kind kind, Instant asked, @Nullable LocalDate meetOn, Actor by) {
    return new CallDutyLawyer(UUID.randomUUID(), detention, kind, "张三", NUMBER, "青公刑〔2026〕1号", "盗窃", HelpStage.PROSECUTION_REVIEW, asked, meetOn, by);
  }

  @Test
  void isAddedUpAndConfirmedByFourEyes() {
    YearMonth august = YearMonth.of(2026, 8);
    rotas.draw(august, 7L, director);
    rotas.publish(august, rotas.rota(city, august).orElseThrow().version(), director);
    when(network.organisations(any())).thenAnswer(asked -> Map.of(centre, network.organisation(centre)));
    LocalDate tuesday = LocalDate.of(2026, 8, 4);
    ShiftView shift = desk.board(tuesday, tuesday, director).stream().filter(one -> one.station().equals(detention)).findFirst().orElseThrow();
    lawyer = lawyer(shift.lawyer());
    clock.set(tuesday.atTime(8, 25));
    myDuty.signIn(new SignIn(shift.id(), stations.codeOfToday(detention), null, as(lawyer)));
    clock.set(tuesday.atTime(17, 30));
    myDuty.signOut(shift.id(), as(lawyer));
    clock.set(tuesday.plusDays(1).atTime(10, 0));
    records.record(visit(UUID.randomUUID(), "张三", HelpStage.PROSECUTION_REVIEW, new PleaWitness(Plea.SIGNED, Set.of(), true, true, ""), null));

    SheetView sheet = sheets.own(august, as(lawyer)).getFirst();
    assertThat(sheet.days()).isEqualByComparingTo("1.0");
    assertThat(sheet.persons()).isEqualTo(1);
    assertThatThrownBy(() -> sheets.check(lawyer.id(), centre, august, sheet.days(), 1, director)).as("the month is not over").hasMessage("duty.sheet-month-runs");
    clock.set(LocalDate.of(2026, 9, 1).atTime(9, 0));
    assertThatThrownBy(() -> sheets.confirm(lawyer.id(), centre, august, sheet.days(), 1, director)).hasMessage("duty.sheet-not-checked");
    assertThatThrownBy(() -> sheets.check(lawyer.id(), centre, august, BigDecimal.TEN, 1, director)).isInstanceOf(Stale.class);
    sheets.check(lawyer.id(), centre, august, sheet.days(), 1, director);
    assertThatThrownBy(() -> sheets.confirm(lawyer.id(), centre, august, sheet.days(), 1, director)).hasMessage("duty.sheet-four-eyes");
    sheets.confirm(lawyer.id(), centre, august, sheet.days(), 1, staff(Role.DIRECTOR));

    assertThat(sheets.month(august, director).getFirst().confirmed()).isTrue();
    assertThat(events.stream(ShiftSheetConfirmed.class).filter(one -> one.lawyer().equals(lawyer.id()))).hasSize(1);
  }
}
