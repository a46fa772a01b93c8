package org.nuanyang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.assignment.AcceptAssignment;
import org.nuanyang.assignment.AssignLawyer;
import org.nuanyang.assignment.AssignmentDesk;
import org.nuanyang.assignment.AssignmentFile;
import org.nuanyang.assignment.AssignmentId;
import org.nuanyang.assignment.MyAssignment;
import org.nuanyang.assignment.MyAssignments;
import org.nuanyang.assignment.Wishes;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseState;
import org.nuanyang.cases.CaseView;
import org.nuanyang.cases.ClosingType;
import org.nuanyang.cases.SignAgreement;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.matters.MatterId;
import org.nuanyang.mediation.Ending;
import org.nuanyang.mediation.MediationFigures.PayLine;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.SessionKind;
import org.nuanyang.mediation.TransferState;
import org.nuanyang.mediation.Violence;
import org.nuanyang.shared.Vault;
import org.springframework.beans.factory.annotation.Autowired;

/** What an agreement before the committee brings about: in a case of legal aid, in reminders, in the mediator's allowance. */
class WhatIsAgreedTests extends MediationJourney {

  @Autowired AssignmentDesk assigning;
  @Autowired MyAssignments answering;
  @Autowired RecurringTask<Void> mediationReminders;
  @Autowired Vault vault;

  private Actor lawyer;

  @BeforeEach
  void inTheMorning() {
    clock.set(MORNING);
  }

  /** T21: a case at work waits, and is closed with what was agreed; every recipient has their share. */
  @Test
  void aCaseAtWorkIsClosedAsSettled() {
    ApplicationId application = applied(3, "13900017001", Map.of());
    granted(application);
    CaseId id = atWork(application);
    MatterId matter = applications.own(application).matter();
    UUID sent = transfers.toMediation(to(matter, clock.today(), clock.today(), null, true, false));
    assertThat(state(id)).isEqualTo(CaseState.TO_MEDIATION);
    assertThat(matters.facts(matter).organisation()).isEqualTo(committee);

    settles(transfers.transfer(sent, clerk).mediation(), "10000");

    isClosedAsSettled(id, "10000.00");
    assertThat(sql.sql("select awarded from case_amount where case_id = ? order by awarded desc").param(id.value()).query(BigDecimal.class).list())
        .as("equal parts, the fen left over to the first").containsExactly(new BigDecimal("3333.34"), new BigDecimal("3333.33"), new BigDecimal("3333.33"));
    assertThat(matters.facts(matter).organisation()).as("the file is back").isEqualTo(centre);
    assertThat(transfers.transfer(sent, clerk).state()).isEqualTo(TransferState.SETTLED);
    assertThat(transfers.transfer(sent, clerk).recovered()).isEqualByComparingTo("10000");
  }

  @Test
  void aCaseWhoseMediationFailsGoesOnAtOnce() {
    ApplicationId application = applied("13900017002", Map.of());
    granted(application);
    CaseId id = atWork(application);
    UUID sent = transfers.toMediation(to(applications.own(application).matter(), clock.today(), clock.today(), null, true, false));
    MediationId mediation = transfers.transfer(sent, clerk).mediation();
    mediations.screen(mediation, seen(mediation), Violence.NONE, false, false, mediator);
    accepts(mediation);
    mediations.end(mediation, seen(mediation), Ending.NO_AGREEMENT, "只愿意给一半", mediator);
    assertThat(state(id)).isEqualTo(CaseState.IN_PROGRESS);
    assertThat(transfers.transfer(sent, clerk).state()).isEqualTo(TransferState.BACK);
  }

  /** Aid was granted while the committee was at work, and the lawyer began: the agreement ends that case. */
  @Test
  void whatIsSettledAfterTheWorkBeganClosesTheCase() {
    ApplicationId application = applied("13900017003", Map.of());
    UUID sent = transfers.toMediation(to(applications.own(application).matter(), clock.today(), clock.today(), null, true, false));
    granted(application);
    CaseId id = atWork(application);
    assertThat(state(id)).isEqualTo(CaseState.IN_PROGRESS);

    settles(transfers.transfer(sent, clerk).mediation(), "5000");

    isClosedAsSettled(id, "5000.00");
    assertThat(transfers.transfer(sent, clerk).state()).isEqualTo(TransferState.SETTLED);
  }

  /** No lawyer has begun: nothing is withdrawn behind anybody's back, and whoever carries the case hears of it. */
  @Test
  void whatIsSettledAfterTheGrantReachesWhoeverCarriesTheCase() {
    ApplicationId application = applied("13900017004", Map.of());
    MatterId matter = applications.own(application).matter();
    UUID sent = transfers.toMediation(to(matter, clock.today(), clock.today(), null, true, false));
    granted(application);

    settles(transfers.transfer(sent, clerk).mediation(), "5000");

    assertThat(applications.own(application).status()).isEqualTo(ApplicationStatus.GRANTED);
    assertThat(matters.facts(matter).organisation()).isEqualTo(centre);
    assertThat(noticeOfTheCase(sent, application)).containsEntry("organisation", centre).containsEntry("duty", "DIRECTOR");

    ApplicationId another = applied("13900017005", Map.of());
    UUID later = transfers.toMediation(to(applications.own(another).matter(), clock.today(), clock.today(), null, true, false));
    granted(another);
    assigned(another);
    settles(transfers.transfer(later, clerk).mediation(), "5000");
    assertThat(noticeOfTheCase(later, another)).as("the lawyer who was named").containsEntry("account", lawyer.id());
  }

  @Test
  void aMeetingIsAnnouncedTheMorningBefore() {
    MediationId id = ready(1, "13900017006");
    UUID planned = plans(id, SessionKind.TOGETHER);
    LocalDateTime starts = LocalDateTime.ofInstant(mediations.view(id, mediator).sessions().getFirst().from(), clock.getZone());
    clock.set(starts.toLocalDate().minusDays(2).atTime(8, 30));
    aNewMorning();
    assertThat(told(id, "soon")).as("two days before").isZero();
    clock.set(starts.toLocalDate().minusDays(1).atTime(8, 30));
    aNewMorning();
    aNewMorning();
    assertThat(told(id, "soon")).as("once to each side with a phone").isEqualTo(2);
    assertThat(notices(id, "mediation.soon")).singleElement().asString().contains("司法所");
    assertThat(sql.sql("select account from desk_notice where about = ? and kind = 'mediation.soon'").param(id.value()).query(UUID.class).list())
        .as("the mediator who was chosen").containsExactlyElementsOf(
            sql.sql("select account from mediation_mediator where mediation = ? and account is not null").param(id.value()).query(UUID.class).list());

    MediationId other = ready(1, "13900017007");
    UUID off = plans(other, SessionKind.TOGETHER);
    sessions.cancel(other, seen(other), off, "对方出差", mediator);
    clock.set(LocalDateTime.ofInstant(mediations.view(other, mediator).sessions().getFirst().from(), clock.getZone()).toLocalDate().atTime(8, 30));
    aNewMorning();
    assertThat(told(other, "soon")).as("called off").isZero();
  }

  @Test
  void beforeADayOfPaymentAndAfterItTheCommitteeHears() {
    MediationId id = ready(1, "13900017008");
    LocalDate due = clock.today().plusDays(10);
    agreements.byWord(id, seen(id), text(id, "3000", due.toString()), mediator);
    clock.set(due.minusDays(4).atTime(8, 30));
    aNewMorning();
    assertThat(told(id, "due")).isZero();
    clock.set(due.minusDays(3).atTime(8, 30));
    aNewMorning();
    aNewMorning();
    assertThat(told(id, "due")).as("the debtor, once").isEqualTo(1);
    assertThat(notices(id, "mediation.due")).hasSize(1);
    clock.set(due.plusDays(1).atTime(8, 30));
    aNewMorning();
    assertThat(told(id, "late")).as("both sides").isEqualTo(2);
    assertThat(notices(id, "mediation.late")).hasSize(1);

    MediationId kept = ready(1, "13900017009");
    LocalDate day = clock.today().plusDays(5);
    agreements.byWord(kept, seen(kept), text(kept, "3000", day.toString()), mediator);
    agreements.perform(kept, seen(kept), mediations.view(kept, mediator).duties().getFirst().id(), null, clock.today(), mediator);
    clock.set(day.atTime(8, 30));
    aNewMorning();
    assertThat(told(kept, "due")).as("paid before its day").isZero();
  }

  /** 人民调解法 第三十三条: thirty days to go to court together. */
  @Test
  void theThirtyDaysToConfirmationAreCalledOutOnDayTwentyAndTwentySeven() {
    MediationId id = ready(1, "13900017010");
    LocalDate agreed = clock.today();
    agreements.byWord(id, seen(id), text(id, "3000", agreed.plusDays(60).toString()), mediator);
    clock.set(agreed.plusDays(19).atTime(8, 30));
    aNewMorning();
    assertThat(told(id, "confirm")).isZero();
    clock.set(agreed.plusDays(20).atTime(8, 30));
    aNewMorning();
    aNewMorning();
    assertThat(told(id, "confirm")).as("both sides, once").isEqualTo(2);
    clock.set(agreed.plusDays(27).atTime(8, 30));
    aNewMorning();
    assertThat(told(id, "confirm")).isEqualTo(4);
    assertThat(notices(id, "mediation.confirm")).hasSize(2);

    MediationId asked = ready(1, "13900017011");
    LocalDate again = clock.today();
    agreements.byWord(asked, seen(asked), text(asked, "3000", again.plusDays(60).toString()), mediator);
    agreements.askConfirmation(asked, seen(asked), "某区人民法院", clock.today(), mediator);
    clock.set(again.plusDays(20).atTime(8, 30));
    aNewMorning();
    assertThat(told(asked, "confirm")).as("they went already").isZero();
  }

  /** 人民调解法 第十六条: what the allowance rests on, case by case, for the mediator named first. */
  @Test
  void theAllowanceCountsWhatWasConcluded() {
    LocalDate from = clock.today();
    MediationId oral = ready(1, "13900017012");
    agreements.byWord(oral, seen(oral), text(oral, "3000", from.plusDays(40).toString()), mediator);
    MediationId many = ready(12, "13900017013");
    agreements.byWord(many, seen(many), text(many, "3000", from.plusDays(40).toString()), mediator);
    MediationId inVain = ready(1, "13900017014");
    holdsASession(inVain);
    mediations.end(inVain, seen(inVain), Ending.NO_AGREEMENT, "只愿意给一半", mediator);
    MediationId never = ready(1, "13900017015");
    mediations.end(never, seen(never), Ending.NO_AGREEMENT, "没有谈过", mediator);

    List<PayLine> lines = figures.pay(from, clock.today(), mediator);

    assertThat(line(lines, oral)).satisfies(one -> assertThat(one.kind()).isEqualTo("ORAL")).satisfies(one -> assertThat(one.amount()).isEqualByComparingTo("50"));
    assertThat(line(lines, many).kind()).as("ten people or more").isEqualTo("HARD");
    assertThat(line(lines, inVain).kind()).isEqualTo("FAILED");
    assertThat(lines).as("nobody met").noneMatch(one -> never.equals(one.mediation()));
    assertThat(line(lines, oral).mediator())
        .isEqualTo(sql.sql("select person from mediation_mediator where mediation = ? and place = 0").param(oral.value()).query(UUID.class).single());
    assertThat(figures.pay(from.minusDays(30), from.minusDays(1), mediator)).as("another month").noneMatch(one -> oral.equals(one.mediation()));
  }

  private static PayLine line(List<PayLine> lines, MediationId id) {
    return lines.stream().filter(one -> id.equals(one.mediation())).reduce((one, other) -> { throw new AssertionError("twice"); }).orElseThrow();
  }

  private void aNewMorning() {
    mediationReminders.execute(null, null);
  }

  /** How many messages about this mediation told this; a message names it by its number alone. */
  private long told(MediationId id, String what) {
    String number = mediations.view(id, mediator).number();
    return sql.sql("select text from sms where template = ?").param("mediation.sms." + what).query(byte[].class).list().stream()
        .filter(text -> new String(vault.open(text), StandardCharsets.UTF_8).contains("编号" + number + (what.equals("soon") ? "约" : what.equals("confirm") ? "：" : "有")))
        .count();
  }

  private List<String> notices(MediationId id, String kind) {
    return sql.sql("select title from desk_notice where about = ? and kind = ?").params(id.value(), kind).query(String.class).list();
  }

  private Map<String, Object> noticeOfTheCase(UUID transfer, ApplicationId application) {
    return sql.sql("select * from desk_notice where about = ? and url = ?").params(transfer, "/desk/cases/" + application.value()).query().singleRow();
  }

  private void isClosedAsSettled(CaseId id, String sum) {
    CaseView closed = cases.view(id, lawyer);
    CaseFacts facts = closed.facts();
    assertThat(facts.state()).isEqualTo(CaseState.CLOSED);
    assertThat(facts.closingType()).isEqualTo(ClosingType.SETTLEMENT);
    assertThat(facts.awarded().yuan()).isEqualByComparingTo(sum);
    assertThat(closed.files()).extracting("kind").contains("MEDIATION_DOC");
  }

  // an assigned lawyer

  /** The lawyer has accepted and signed with the client. */
  private CaseId atWork(ApplicationId application) {
    assigned(application);
    String receipt = applications.own(application).receiptNumber();
    MyAssignment waiting = answering.waiting(lawyer).stream().filter(one -> one.receiptNumber().equals(receipt)).findFirst().orElseThrow();
    answering.accept(new AcceptAssignment(waiting.id(), waiting.version(), lawyer));
    CaseId id = new CaseId(application.value());
    cases.sign(new SignAgreement(id, cases.facts(id, lawyer).version(), clock.today(), "一般代理", "", "", lawyer));
    return id;
  }

  private void assigned(ApplicationId application) {
    Actor assigner = actor("assigner", Role.ASSIGNER, centre);
    AssignmentId search = new AssignmentId(sql.sql("select id from assignment where application = ?").param(application.value()).query(UUID.class).single());
    AssignmentFile found = assigning.file(search, Wishes.NONE, assigner);
    UUID chosen = found.ranked().getFirst().lawyer();
    assigning.assign(new AssignLawyer(found.id(), chosen, Wishes.NONE, null, "", found.version(), assigner));
    String login = sql.sql("select login from account a join practitioner p on p.account = a.id where p.id = ?").param(chosen).query(String.class).single();
    lawyer = actor(login, Role.LAWYER, found.ranked().getFirst().firm());
  }

  private Actor actor(String login, Role role, UUID organisation) {
    UUID account = sql.sql("select id from account where login = ?").param(login).query(UUID.class).single();
    return new Actor(account, login, Set.of(role), organisation, CITY, role == Role.LAWYER ? DataScope.OWN : DataScope.UNIT, Set.of(organisation));
  }

  private CaseState state(CaseId id) {
    return cases.facts(id, Actor.system(CITY)).state();
  }
}
