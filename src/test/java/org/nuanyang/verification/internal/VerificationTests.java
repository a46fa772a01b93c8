package org.nuanyang.verification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.documents.Papers;
import org.nuanyang.eligibility.EconResult;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.AidGranted;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Applications;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.network.Network;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.WorkCalendar;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.verification.CivilAffairs.Answer;
import org.nuanyang.verification.CivilAffairs.Conditional;
import org.nuanyang.verification.CivilAffairs.NotAnswered;
import org.nuanyang.verification.CivilAffairs;
import org.nuanyang.verification.InquiryView;
import org.nuanyang.verification.MeansInquiries;
import org.nuanyang.verification.PledgeBroken;
import org.nuanyang.verification.SpotCheckView;
import org.nuanyang.verification.SpotChecks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** From a person's consent to the answer and what a person makes of it; and pledges looked into later. */
@ModuleDatabaseTest
@RecordApplicationEvents
class VerificationTests {

  private static final String CITY = "159900";
  private static final UUID CENTRE = UUID.randomUUID();

  @Autowired MeansInquiries inquiries;
  @Autowired SpotChecks checks;
  @Autowired SpotCheckDesk desk;
  @Autowired InquiryCourier courier;
  @Autowired MovableClock clock;
  @Autowired ApplicationEvents events;
  @Autowired JdbcClient jdbc;
  @MockitoBean CivilAffairs bureau;
  @MockitoBean Applications applications;
  @MockitoBean Matters matters;
  @MockitoBean Papers papers;
  @MockitoBean Policies policies;
  @MockitoBean WorkCalendar calendar;
  @MockitoBean AuditTrail audit;
  @MockitoBean Network network;

  private ApplicationId application;
  private MatterId matter;
  private final Actor reviewer = actor(Role.REVIEWER);

  @BeforeEach
  void somebodyHasPledged() {
    application = new ApplicationId(UUID.randomUUID());
    matter = new MatterId(UUID.randomUUID());
    LocalDate today = LocalDate.now(clock);
    Facts stated = Facts.on("DEMO", today).inGroups(Set.of("DIBAO")).with("household_persons", 3).with("household_income_12m", new BigDecimal("12000"));
    ApplicationFile file = mock(ApplicationFile.class, RETURNS_DEEP_STUBS);
    when(file.id()).thenReturn(application);
    when(file.matter()).thenReturn(matter);
    when(file.city()).thenReturn(CITY);
    when(file.deciding()).thenReturn(CENTRE);
    when(file.receiptNumber()).thenReturn("1599-2026-000088-1");
    when(file.facts()).thenReturn(stated);
    when(file.profile()).thenReturn("DEMO");
    when(file.pledged()).thenReturn(true);
    when(file.verdict().econResult()).thenReturn(EconResult.CHECK);
    when(applications.file(eq(application), any())).thenReturn(file);
    when(applications.own(application)).thenReturn(file);
    when(applications.of(matter)).thenReturn(List.of(file));
    Participant person = mock(Participant.class);
    when(person.name()).thenReturn("申请人甲");
    when(person.identityNumber()).thenReturn("15990119780602" + Math.abs(application.value().hashCode() % 10000));
    MatterView told = mock(MatterView.class);
    when(told.applicant()).thenReturn(person);
    when(matters.facts(matter)).thenReturn(told);
    when(policies.profileOf(anyString())).thenReturn("DEMO");
    when(policies.parameter(any(), eq("data_answer_days"), any())).thenReturn("1");
    when(policies.parameter(any(), eq("spot_check_percent"), any())).thenReturn("100");
    when(calendar.plusWorkingDays(any(), eq(1))).thenReturn(today.plusDays(1));
  }

  @Test
  void asksOnlyWithConsentAndLogsPurposeAndDigest() {
    when(bureau.ask(any())).thenReturn(new Answer(true, List.of("DIBAO"), 3, new BigDecimal("1000"), "{\"found\":true}"));

    assertThatThrownBy(() -> inquiries.ask(application, false, reviewer)).hasMessage("verification.consent-first");
    assertThatThrownBy(() -> inquiries.ask(application, true, actor(Role.LEADER))).isInstanceOf(Forbidden.class);
    inquiries.ask(application, true, reviewer);
    InquiryView one = answered();

    assertThat(one.outcome()).isEqualTo("FOUND");
    assertThat(one.purpose()).contains("1599-2026-000088-1");
    assertThat(one.resultHash()).hasSize(64);
    assertThat(one.dueOn()).isEqualTo(LocalDate.now(clock).plusDays(1));
    assertThat(one.openQuestion()).isFalse();
  }

  @Test
  void asksOnceAtATimeAndOnlyWithinTheOwnCity() {
    when(bureau.ask(any())).thenThrow(new NotAnswered("status 400", true));
    inquiries.ask(application, true, reviewer);
    awaitState("DEAD");
    UUID first = now().id();
    Actor stranger = new Actor(UUID.randomUUID(), "外市管理员", Set.of(Role.SYSTEM_ADMIN), null, "110000", DataScope.CITY, Set.of());
    assertThatThrownBy(() -> inquiries.again(first, stranger)).isInstanceOf(Forbidden.class);

    org.mockito.Mockito.reset(bureau);
    when(bureau.ask(any())).thenThrow(new NotAnswered("status 503", false));
    inquiries.again(first, reviewer);

    assertThatThrownBy(() -> inquiries.ask(application, true, reviewer)).hasMessage("verification.on-its-way");
    assertThatThrownBy(() -> inquiries.again(first, reviewer)).hasMessage("verification.on-its-way");
    assertThat(inquiries.of(application, reviewer)).hasSize(1);
  }

  @Test
  void aUnitFindsItsOwnHoweverManyOthersHave() {
    desk.on(granted());
    UUID mine = checks.list(reviewer).stream().filter(one -> one.application().equals(application.value())).findFirst().orElseThrow().id();
    jdbc.sql(
            """
            insert into spot_check (id, version, application, matter, receipt_number, city, organisation, granted_on, drawn, chance, weights, chosen, state)
            select ('ffffffff-ffff-7fff-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 0, gen_random_uuid(), gen_random_uuid(), 'x', :city, :other, current_date, 0, 1, '', true, 'WAITING'
              from generate_series(1, 210) n""")
        .param("city", CITY)
        .param("other", UUID.randomUUID())
        .update();
    jdbc.sql(
            """
            insert into means_inquiry (id, application, matter, city, organisation, purpose, consented_at, consent_taken_by, asked_by, asked_by_name, asked_at, due_on, state, next_try)
            select ('ffffffff-ffff-7fff-8000-' || lpad(to_hex(n), 12, '0'))::uuid, gen_random_uuid(), gen_random_uuid(), :city, :other, 'x', now(), 'x', :other, 'x', now(), current_date, 'DEAD', now()
              from generate_series(1, 110) n""")
        .param("city", CITY)
        .param("other", UUID.randomUUID())
        .update();
    when(bureau.ask(any())).thenThrow(new NotAnswered("status 400", true));
    inquiries.ask(application, true, reviewer);
    awaitState("DEAD");

    assertThat(checks.list(reviewer)).extracting(SpotCheckView::id).contains(mine);
    assertThat(inquiries.waiting(reviewer)).extracting(InquiryView::application).contains(application.value());
  }

  @Test
  void aContradictionIsAQuestionToAPersonAndNothingElse() {
    when(bureau.ask(any())).thenReturn(new Answer(true, List.of(), 3, new BigDecimal("9000"), "{}"));
    inquiries.ask(application, true, reviewer);
    InquiryView one = answered();

    assertThat(one.differences()).containsExactly("relief", "income");
    assertThat(inquiries.waiting(reviewer)).extracting(InquiryView::id).contains(one.id());
    assertThatThrownBy(() -> inquiries.settle(one.id(), true, " ", reviewer)).hasMessage("verification.note-first");
    inquiries.settle(one.id(), true, "去年失业，登记还是旧的。", reviewer);
    assertThat(inquiries.of(application, reviewer).getFirst().finding()).isEqualTo("EXPLAINED");
    assertThat(inquiries.waiting(reviewer)).extracting(InquiryView::id).doesNotContain(one.id());
    assertThatThrownBy(() -> inquiries.settle(one.id(), false, "再改", reviewer)).hasMessage("verification.settled");
  }

  /** 有条件共享: ten working days to decide, twenty to deliver, and nobody gives up meanwhile. */
  @Test
  void dataSharedOnConditionsHasItsOwnTerms() {
    LocalDate today = LocalDate.now(clock);
    when(policies.parameter(any(), eq("data_decide_days"), any())).thenReturn("10");
    when(policies.parameter(any(), eq("data_deliver_days"), any())).thenReturn("20");
    when(calendar.plusWorkingDays(any(), eq(10))).thenAnswer(call -> call.<LocalDate>getArgument(0).plusDays(14));
    when(calendar.plusWorkingDays(any(), eq(20))).thenAnswer(call -> call.<LocalDate>getArgument(0).plusDays(28));
    when(bureau.ask(any())).thenThrow(new Conditional(false));
    inquiries.ask(application, true, reviewer);
    awaitState("AWAITS_DECISION");
    assertThat(now().dueOn()).isEqualTo(today.plusDays(14));
    assertThatThrownBy(() -> inquiries.ask(application, true, reviewer)).hasMessage("verification.on-its-way");
    assertThat(inquiries.waiting(reviewer)).extracting(InquiryView::id).as("in time").doesNotContain(now().id());

    clock.advance(Duration.ofDays(15));
    courier.deliver();
    assertThat(now().dueOn()).as("asking again moves no term").isEqualTo(today.plusDays(14));
    assertThat(inquiries.waiting(reviewer)).extracting(InquiryView::id).as("late").contains(now().id());
    assertThatThrownBy(() -> inquiries.decided(now().id(), false, " ", reviewer)).hasMessage("verification.why-declined");
    inquiries.decided(now().id(), true, "", reviewer);
    assertThat(now().state()).isEqualTo("AGREED");
    assertThat(now().dueOn()).isEqualTo(today.plusDays(15 + 28));
    assertThatThrownBy(() -> inquiries.decided(now().id(), true, "", reviewer)).hasMessage("verification.no-decision-awaited");
    clock.advance(Duration.ofDays(1));
    courier.deliver();
    assertThat(now()).as("its system does not know yet").returns("AGREED", InquiryView::state).returns(today.plusDays(15 + 28), InquiryView::dueOn);
    org.mockito.Mockito.clearInvocations(bureau);
    clock.advance(Duration.ofMinutes(5));
    courier.deliver();
    org.mockito.Mockito.verify(bureau, org.mockito.Mockito.never()).ask(any());

    org.mockito.Mockito.reset(bureau);
    when(bureau.ask(any())).thenThrow(new NotAnswered("status 503", false));
    for (int attempt = 0; attempt < 8; attempt++) {
      clock.advance(Duration.ofDays(2));
      courier.deliver();
    }
    assertThat(now().state()).as("out of reach for a while is not given up").isEqualTo("AGREED");

    org.mockito.Mockito.reset(bureau);
    when(bureau.ask(any())).thenReturn(new Answer(true, List.of("DIBAO"), 3, new BigDecimal("1000"), "{}"));
    inquiries.decided(now().id(), false, "反悔", reviewer);
    assertThat(now().state()).as("it agreed and does not deliver").isEqualTo("DEAD");
    inquiries.again(now().id(), reviewer);
    awaitState("ANSWERED");
    assertThat(now()).returns("FOUND", InquiryView::outcome).returns(null, InquiryView::agreedOn);
  }

  @Test
  void isAskedAgainWithGrowingGapsAndGivenUpInTheEnd() {
    when(bureau.ask(any())).thenThrow(new NotAnswered("status 503", false));
    inquiries.ask(application, true, reviewer);
    for (int attempt = 1; attempt < 6; attempt++) {
      awaitAttempts(attempt);
      assertThat(now().state()).isEqualTo("QUEUED");
      clock.advance(Duration.ofDays(2));
    }
    awaitAttempts(6);
    assertThat(now().state()).isEqualTo("DEAD");
    assertThat(now().lastError()).isEqualTo("status 503");
    assertThat(inquiries.waiting(reviewer)).extracting(InquiryView::id).contains(now().id());

    org.mockito.Mockito.reset(bureau);
    when(bureau.ask(any())).thenReturn(new Answer(false, List.of(), null, null, "{}"));
    inquiries.again(now().id(), reviewer);
    assertThat(answered().outcome()).isEqualTo("NOT_FOUND");
  }

  @Test
  void aPledgeFoundUntrueIsKeptAndAnnouncedAndNothingEndsByItself() {
    desk.on(granted());
    desk.on(granted());
    SpotCheckView check = checks.list(reviewer).stream().filter(one -> one.application().equals(application.value())).findFirst().orElseThrow();
    assertThat(check.weights()).containsExactly("never-asked");
    assertThat(check.drawn()).isLessThan(check.chance());

    assertThatThrownBy(() -> checks.record(check.id(), check.version(), SpotChecks.Finding.FRAUD, "", reviewer)).hasMessage("verification.note-first");
    assertThatThrownBy(() -> checks.record(check.id(), check.version(), SpotChecks.Finding.TRUE, "x", actor(Role.LEADER))).isInstanceOf(Forbidden.class);
    checks.record(check.id(), check.version(), SpotChecks.Finding.FRAUD, "名下有两套出租房，从未申报。", reviewer);

    assertThat(checks.find(check.id(), reviewer).state()).isEqualTo("FRAUD");
    assertThat(inquiries.brokenPledges(application, reviewer)).isEqualTo(1);
    assertThat(events.stream(PledgeBroken.class)).singleElement().satisfies(news -> assertThat(news.ground()).isEqualTo("TM1_FRAUD"));
    assertThatThrownBy(() -> checks.record(check.id(), check.version() + 1, SpotChecks.Finding.TRUE, "改", reviewer)).hasMessage("verification.settled");
  }

  private AidGranted granted() {
    AidGranted granted = new AidGranted(
        application, matter, "1599-2026-000088-1", CITY, "CIVIL", "LITIGATION_AGENCY", "FIRST_INSTANCE", "M04_SUPPORT", "MARRIAGE_FAMILY", CENTRE, CENTRE, 1, 9,
        null, null, LocalDate.now(clock), clock.instant());
    return granted;
  }

  private InquiryView now() {
    return inquiries.of(application, reviewer).getFirst();
  }

  /** The call after the commit and the round may both get there first. */
  private InquiryView answered() {
    org.awaitility.Awaitility.await().until(() -> courier.deliver() > 0 || now().state().equals("ANSWERED"));
    return now();
  }

  private void awaitState(String state) {
    org.awaitility.Awaitility.await().until(() -> {
      courier.deliver();
      return now().state().equals(state);
    });
  }

  private void awaitAttempts(int attempts) {
    org.awaitility.Awaitility.await().until(() -> {
      courier.deliver();
      InquiryView view = now();
      return view.attempts() >= attempts && !view.lastError().isEmpty() && (attempts < 6 || view.state().equals("DEAD"));
    });
  }

  private static Actor actor(Role role) {
    return new Actor(UUID.randomUUID(), role.name(), Set.of(role), CENTRE, CITY, DataScope.UNIT, Set.of(CENTRE));
  }
}
