package org.nuanyang.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanyang.deadlines.ClockId;
import org.nuanyang.deadlines.DeadlineMissed;
import org.nuanyang.deadlines.DeadlineNear;
import org.nuanyang.deadlines.DeadlineOver;
import org.nuanyang.documents.PaperType;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.AidGranted;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Stale;
import org.springframework.beans.factory.annotation.Autowired;

/** Silence, pairs, firms, paid work and what stands around a case, at the doors. */
class AssignmentCompleteTests extends AssignmentOnDatabase {

  private static final String NUMBER = "150102199001010017";

  @Autowired FirmDesk firms;
  @Autowired Mentoring mentoring;
  @Autowired LearningLog log;
  @Autowired PaidWork paid;
  @Autowired CaseCircle circle;

  @Test
  void remindsASilentLawyerAndTakesTheCaseBackByTheClock() {
    AidGranted granted = grant("张某", "青禾机械厂");
    AssignmentFile file = onlyFile();
    UUID first = file.ranked().getFirst().lawyer();
    desk.assign(order(file, first, null));

    transaction.executeWithoutResult(status -> events.publishEvent(near(granted)));
    verify(notices, atLeastOnce()).sms(eq(city.code), any(), eq("assignment.sms.remind"), any());
    transaction.executeWithoutResult(status -> events.publishEvent(missed(granted)));

    assertThat(load(first)).isZero();
    AssignmentFile again = onlyFile();
    assertThat(again.ranked()).extracting(Candidate::lawyer).doesNotContain(first);
    assertThat(again.steps().getLast().kind()).isEqualTo("REOPENED");
  }

  @Test
  void onlyRemindsWhereTheCityDoesNotTakeBackByTheClock() {
    city.rule("take_back_when_silent", 0);
    AidGranted granted = grant("张某", "青禾机械厂");
    AssignmentFile file = onlyFile();
    UUID first = file.ranked().getFirst().lawyer();
    desk.assign(order(file, first, null));
    transaction.executeWithoutResult(status -> events.publishEvent(missed(granted)));
    assertThat(load(first)).isEqualTo(1);
  }

  @Test
  void leavesWhoAnsweredInPeace() {
    AidGranted granted = grant("张某", "青禾机械厂");
    AssignmentFile file = onlyFile();
    UUID first = file.ranked().getFirst().lawyer();
    desk.assign(order(file, first, null));
    Actor lawyer = city.account(practitioners.practitioner(first));
    mine.accept(new AcceptAssignment(file.id(), mine.waiting(lawyer).getFirst().version(), lawyer));
    transaction.executeWithoutResult(status -> events.publishEvent(missed(granted)));
    assertThat(load(first)).isEqualTo(1);
  }

  @Test
  void givesACaseToAFirmThatNamesItsLawyer() {
    grant("张某", "青禾机械厂");
    AssignmentFile file = onlyFile();
    UUID lawyer = city.lawyers.get(1);
    PractitionerView who = practitioners.practitioner(lawyer);
    UUID colleague = city.lawyerAt(who.firm());
    assertThatThrownBy(() -> firms.offer(file.id(), who.firm(), file.version(), city.assigner())).hasMessageContaining("no-manager");
    firms.appoint(who.firm(), lawyer, city.assigner());
    firms.offer(file.id(), who.firm(), file.version(), city.assigner());
    assertThat(firms.offeredTo(file.id(), city.assigner())).contains(who.firmName());

    Actor manager = city.account(who);
    FirmDesk.Offered lying = firms.mine(null, manager).getFirst();
    assertThat(lying.lawyers()).extracting(Candidate::lawyer).containsExactlyInAnyOrder(lawyer, colleague);
    assertThatThrownBy(() -> firms.name(file.id(), city.lawyers.get(0), lying.version(), manager)).hasMessageContaining("not-yours");
    Actor stranger = city.account(practitioners.practitioner(city.lawyers.get(2)));
    assertThatThrownBy(() -> firms.name(file.id(), colleague, lying.version(), stranger)).isInstanceOf(Missing.class);
    firms.name(file.id(), colleague, lying.version(), manager);

    assertThat(load(colleague)).isEqualTo(1);
    assertThat(firms.mine(null, manager)).isEmpty();
    assertThat(steps(file)).containsExactly("OPENED", "TO_FIRM", "ASSIGNED");
  }

  /** A pool is weighed for the one case that is looked at; a case that needs nobody any more lies with nobody. */
  @Test
  void weighsOnlyTheOpenedOfferAndForgetsTheCancelled() {
    PractitionerView who = practitioners.practitioner(city.lawyers.getFirst());
    firms.appoint(who.firm(), who.id(), city.assigner());
    AidGranted first = grant("张某", "青禾机械厂");
    AssignmentFile one = onlyFile();
    firms.offer(one.id(), who.firm(), one.version(), city.assigner());
    AidGranted second = grant("李某", "远山机械厂");
    AssignmentId two = new AssignmentId(jdbc.sql("select id from assignment where application = ?").param(second.application().value()).query(UUID.class).single());
    firms.offer(two, who.firm(), desk.file(two, Wishes.NONE, city.assigner()).version(), city.assigner());

    Actor manager = city.account(who);
    assertThat(firms.mine(null, manager)).extracting(FirmDesk.Offered::opened, offer -> offer.lawyers().isEmpty()).containsExactly(tuple(true, false), tuple(false, true));
    assertThat(firms.mine(two, manager)).extracting(FirmDesk.Offered::opened, offer -> offer.lawyers().isEmpty()).containsExactly(tuple(false, true), tuple(true, false));
    transaction.executeWithoutResult(status -> endings.cancel(first.application(), "撤回申请", Actor.system(city.code)));
    assertThat(firms.mine(null, manager)).extracting(FirmDesk.Offered::assignment).containsExactly(two);
    assertThat(jdbc.sql("select count(*) from firm_offer where assignment = ?").param(one.id().value()).query(Integer.class).single()).isZero();
  }

  @Test
  void isNobodysElseToLookAt() {
    AidGranted granted = grant("张某", "青禾机械厂");
    AssignmentFile file = onlyFile();
    Actor elsewhere = new Actor(UUID.randomUUID(), "别的中心", Set.of(Role.ASSIGNER), UUID.randomUUID(), city.code, DataScope.UNIT, Set.of(UUID.randomUUID()));

    assertThatThrownBy(() -> firms.offeredTo(file.id(), elsewhere)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> mentoring.of(file.id(), elsewhere)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> circle.people(granted.matter(), elsewhere)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> circle.know(new KnowPerson(granted.matter(), CircleRole.MEDIATOR, "某甲", null, "", elsewhere))).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> circle.relate(granted.matter(), granted.receiptNumber(), true, elsewhere)).isInstanceOf(Forbidden.class);
    assertThat(circle.people(granted.matter(), city.assigner())).isEmpty();
  }

  @Test
  void takesACaseBackFromAFirmThatNamesNobody() {
    AidGranted granted = grant("张某", "青禾机械厂");
    AssignmentFile file = onlyFile();
    PractitionerView who = practitioners.practitioner(city.lawyers.getFirst());
    firms.appoint(who.firm(), who.id(), city.assigner());
    firms.offer(file.id(), who.firm(), file.version(), city.assigner());
    transaction.executeWithoutResult(status -> events.publishEvent(missed(granted)));
    assertThat(firms.offeredTo(file.id(), city.assigner())).isEmpty();
    assertThat(steps(file)).containsExactly("OPENED", "TO_FIRM", "FIRM_SILENT");
  }

  /** Cases per able lawyer decide: a firm of two is owed twice what a firm of one is. */
  @Test
  void sharesAmongFirmsByTheirSize() {
    UUID big = practitioners.practitioner(city.lawyers.get(0)).firm();
    city.lawyerAt(big);
    UUID small = practitioners.practitioner(city.lawyers.get(1)).firm();
    UUID third = practitioners.practitioner(city.lawyers.get(2)).firm();
    archive.take(List.of(city.past("FINISHED", city.lawyers.get(0)), city.past("FINISHED", city.lawyers.get(1))), Actor.system(city.code));
    archive.take(List.of(city.past("FINISHED", city.lawyers.get(2)), city.past("FINISHED", city.lawyers.get(2))), Actor.system(city.code));
    grant("张某", "青禾机械厂");
    assertThat(firms.firms(onlyFile().id(), city.assigner())).extracting(FirmDesk.FirmShare::firm).containsExactly(big, small, third);
  }

  @Test
  void letsTheLeadSignOffWhatTheJuniorWrites() {
    grant("张某", "青禾机械厂");
    AssignmentFile file = onlyFile();
    UUID lead = file.ranked().getFirst().lawyer();
    desk.assign(order(file, lead, null));
    UUID junior = city.newLawyer(LocalDate.of(2025, 1, 1));
    assertThatThrownBy(() -> mentoring.pair(file.id(), file.ranked().get(1).lawyer(), 60, city.assigner())).isInstanceOf(NotAssignable.class);
    mentoring.pair(file.id(), junior, 60, city.assigner());

    Actor learns = city.account(practitioners.practitioner(junior));
    Actor leads = city.account(practitioners.practitioner(lead));
    mentoring.submit(file.id(), "仲裁申请书", "请求……", learns);
    assertThatThrownBy(() -> mentoring.submit(file.id(), "仲裁申请书", "请求……", leads)).isInstanceOf(NotAssignable.class);
    Mentoring.Paper paper = mentoring.mine(leads).getFirst().papers().getFirst();
    assertThat(paper.signed()).isNull();
    assertThatThrownBy(() -> mentoring.answer(paper.id(), true, "", paper.version(), learns)).isInstanceOf(NotAssignable.class);
    mentoring.answer(paper.id(), true, "", paper.version(), leads);
    assertThatThrownBy(() -> mentoring.answer(paper.id(), false, "再改", paper.version(), leads)).isInstanceOf(Stale.class);
    assertThat(mentoring.mine(learns).getFirst().papers().getFirst().signed()).isTrue();
    verify(papers).issue(eq(PaperType.MENTORED_WRITING), any(), any(), any(), any(), argThat(fields -> fields.get("text").equals("请求……")), eq(leads));
    assertThat(mentoring.mine(city.account(practitioners.practitioner(file.ranked().get(1).lawyer())))).isEmpty();
    logsWhatWasLearnt(file.id(), lead, junior);
  }

  /** Written by one, remarked on by the other, once; both read it, and the year counts it for both. */
  private void logsWhatWasLearnt(AssignmentId id, UUID lead, UUID junior) {
    Actor learns = city.account(practitioners.practitioner(junior));
    Actor leads = city.account(practitioners.practitioner(lead));
    assertThatThrownBy(() -> log.write(id, "我教得好", leads)).isInstanceOf(NotAssignable.class);
    assertThatThrownBy(() -> log.write(id, " ", learns)).isInstanceOf(NotAssignable.class);
    log.write(id, "举证期限要先问清", learns);
    UUID lesson = log.mine(leads).get(id).getFirst().id();
    assertThatThrownBy(() -> log.remark(lesson, Set.of(MentorItem.CONDUCT), "", learns)).isInstanceOf(NotAssignable.class);
    assertThatThrownBy(() -> log.remark(lesson, Set.of(), " ", leads)).isInstanceOf(NotAssignable.class);
    log.remark(lesson, Set.of(MentorItem.EVIDENCE, MentorItem.CONDUCT), "下次自己试一遍", leads);
    assertThatThrownBy(() -> log.remark(lesson, Set.of(MentorItem.HEARING), "改口", leads)).isInstanceOf(Stale.class);

    assertThat(log.mine(learns).get(id)).singleElement().satisfies(one -> {
      assertThat(one.learnt()).isEqualTo("举证期限要先问清");
      assertThat(one.shown()).containsExactlyInAnyOrder(MentorItem.EVIDENCE, MentorItem.CONDUCT);
      assertThat(one.remark()).isEqualTo("下次自己试一遍");
    });
    int year = log.mine(learns).get(id).getFirst().at().atZone(java.time.ZoneId.of("Asia/Shanghai")).getYear();
    assertThat(log.year(year, city.assigner())).extracting(LearningLog.YearLine::lawyer, LearningLog.YearLine::led, LearningLog.YearLine::learnt,
            LearningLog.YearLine::lessons, LearningLog.YearLine::remarked, LearningLog.YearLine::signed)
        .containsExactlyInAnyOrder(tuple(lead, 1, 0, 1, 1, 1), tuple(junior, 0, 1, 1, 1, 1));
    assertThat(log.year(year + 1, city.assigner())).allSatisfy(line -> assertThat(line.lessons()).isZero());
    assertThatThrownBy(() -> log.year(year, learns)).isInstanceOf(Forbidden.class);
  }

  @Test
  void givesNoNewCaseToWhoOwesAFileUntilItIsHandedIn() {
    AidGranted first = grant("张某", "青禾机械厂");
    AssignmentFile file = onlyFile();
    UUID slow = file.ranked().getFirst().lawyer();
    desk.assign(order(file, slow, null));
    ClockId term = new ClockId(UUID.randomUUID());
    transaction.executeWithoutResult(status -> List.of(missed(first, term, "D29"), missed(first, new ClockId(UUID.randomUUID()), "D32")).forEach(events::publishEvent));

    grant("李某", "别的厂");
    AssignmentFile next = onlyFile();
    assertThat(next.ranked()).extracting(Candidate::lawyer).doesNotContain(slow);
    assertThat(next.blocked()).filteredOn(one -> one.lawyer().equals(slow)).singleElement()
        .satisfies(one -> assertThat(one.blocks()).containsExactly("有 1 件结案后逾期没有交卷，交齐以前不指派新案"));

    transaction.executeWithoutResult(status -> events.publishEvent(new DeadlineOver(term, false, first.at())));
    assertThat(onlyFile().ranked()).extracting(Candidate::lawyer).contains(slow);
  }

  @Test
  void keepsDutyLawyersFromPaidWorkForThoseTheyHelped() {
    PractitionerView who = practitioners.practitioner(city.lawyers.getFirst());
    UUID colleague = city.lawyerAt(who.firm());
    circle.helped(new DutyHelp(who.id(), who.firm(), NUMBER, "某公安局 2026-1", "INVESTIGATION", LocalDate.of(2026, 6, 1)));
    for (var blocked : List.of(who, practitioners.practitioner(colleague)))
      assertThatThrownBy(() -> paid.declare(new DeclareRetainer("张某", NUMBER, "二审辩护", city.account(blocked))))
          .isInstanceOf(NotAssignable.class)
          .hasMessageContaining("met-on-duty");
    Actor other = city.account(practitioners.practitioner(city.lawyers.get(1)));
    paid.declare(new DeclareRetainer("张某", NUMBER, "二审辩护", other));
    assertThat(paid.mine(other)).singleElement().satisfies(one -> assertThat(one.person()).isEqualTo("张某"));
  }

  @Test
  void keepsLawyersFromBeingPaidByThoseTheyAid() {
    grant("张某", "青禾机械厂", NUMBER);
    AssignmentFile file = onlyFile();
    UUID first = file.ranked().getFirst().lawyer();
    desk.assign(order(file, first, null));
    assertThatThrownBy(() -> paid.declare(new DeclareRetainer("张某", NUMBER, "另一件", city.account(practitioners.practitioner(first)))))
        .hasMessageContaining("receives-aid");
  }

  @Test
  void searchesThoseAroundTheCaseAgainAtEveryReplacement() {
    AidGranted granted = grant("张某", "青禾机械厂");
    AssignmentFile file = onlyFile();
    UUID first = file.ranked().getFirst().lawyer();
    UUID second = file.ranked().get(1).lawyer();
    desk.assign(order(file, first, null));
    circle.know(new KnowPerson(granted.matter(), CircleRole.MEDIATOR, "某甲", second, "", city.assigner()));
    endings.reopen(granted.application(), "更换", city.assigner());
    AssignmentFile again = onlyFile();
    assertThat(again.blocked()).extracting(Candidate::lawyer).containsExactlyInAnyOrder(first, second);
    assertThatThrownBy(() -> desk.assign(order(again, second, OverrideReason.KNOWS_THE_CASE))).isInstanceOf(NotAssignable.class);
  }

  @Test
  void givesTheOfficeAPairAndNobodyElse() {
    grant("张某", "青禾机械厂");
    AssignmentFile file = onlyFile();
    assertThatThrownBy(() -> mentoring.juniors(file.id(), city.assigner())).isInstanceOf(NotAssignable.class);
    assertThatThrownBy(() -> mentoring.of(file.id(), city.staff(Role.CLERK, city.centre))).isInstanceOf(Forbidden.class);
  }

  private DeadlineMissed missed(AidGranted granted) {
    return missed(granted, new ClockId(UUID.randomUUID()), "D26");
  }

  private DeadlineMissed missed(AidGranted granted, ClockId term, String rule) {
    return new DeadlineMissed(
        term, rule, "安排承办人", granted.receiptNumber(), granted.application().value(), granted.matter().value(), city.code, city.centre, false,
        granted.at(), Role.LAWYER, Role.ASSIGNER, granted.at());
  }

  private DeadlineNear near(AidGranted granted) {
    return new DeadlineNear(
        new ClockId(UUID.randomUUID()), "D26", "安排承办人", granted.receiptNumber(), granted.application().value(), granted.matter().value(),
        city.code, city.centre, false, granted.at(), Role.LAWYER, Role.ASSIGNER);
  }
}
