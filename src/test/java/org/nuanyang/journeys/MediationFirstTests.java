package org.nuanyang.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseState;
import org.nuanyang.cases.Cases;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.documents.FileId;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.Papers;
import org.nuanyang.documents.UploadExamples;
import org.nuanyang.eligibility.EconResult;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.AcceptApplication;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.GrantAid;
import org.nuanyang.intake.Intake;
import org.nuanyang.intake.Proposal;
import org.nuanyang.intake.ProposeDecision;
import org.nuanyang.intake.SubmitApplication;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.mediation.AgreementText;
import org.nuanyang.mediation.Agreements;
import org.nuanyang.mediation.Agreements.SignedHow;
import org.nuanyang.mediation.ApplyForMediation;
import org.nuanyang.mediation.Consent;
import org.nuanyang.mediation.ConsentWay;
import org.nuanyang.mediation.Ending;
import org.nuanyang.mediation.MediationFigures;
import org.nuanyang.mediation.MediationHelp;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.MediationState;
import org.nuanyang.mediation.MediationView;
import org.nuanyang.mediation.MediationView.Party;
import org.nuanyang.mediation.Mediations;
import org.nuanyang.mediation.PartyDesk;
import org.nuanyang.mediation.Sessions;
import org.nuanyang.mediation.SessionKind;
import org.nuanyang.mediation.SessionState;
import org.nuanyang.mediation.Source;
import org.nuanyang.mediation.TransferState;
import org.nuanyang.mediation.TransferView;
import org.nuanyang.mediation.Transfers;
import org.nuanyang.mediation.Violence;
import org.nuanyang.network.Network;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** Mediation from the request to the agreement, and 援调对接 both ways, through the doors that pages use. */
class MediationFirstTests extends Journey {

  static final String CITY = "159900";
  private static final LocalDateTime MORNING = LocalDateTime.of(2026, 7, 1, 9, 0);

  @Autowired Mediations mediations;
  @Autowired Sessions sessions;
  @Autowired Agreements agreements;
  @Autowired Transfers transfers;
  @Autowired PartyDesk parties;
  @Autowired MediationFigures figures;
  @Autowired MediationHelp help;
  @Autowired Matters matters;
  @Autowired Intake intake;
  @Autowired Applications applications;
  @Autowired Cases cases;
  @Autowired Deadlines deadlines;
  @Autowired Papers papers;
  @Autowired Files files;
  @Autowired Policies policies;
  @Autowired Network network;

  private UUID committee;
  private UUID centre;
  private Actor mediator;
  private Actor clerk;
  private Actor reviewer;
  private Actor director;

  @BeforeEach
  void whoIsThere() {
    committee = sql.sql("select organisation from account where login = 'mediator'").query(UUID.class).single();
    centre = network.centres(CITY).getFirst().id();
    mediator = staff(account("mediator"), committee, Role.MEDIATOR);
    clerk = staff(account("clerk"), centre, Role.CLERK);
    reviewer = staff(account("reviewer"), centre, Role.REVIEWER);
    director = staff(account("director"), centre, Role.DIRECTOR);
  }

  private UUID account(String login) {
    return sql.sql("select id from account where login = ?").param(login).query(UUID.class).single();
  }

  private static Actor staff(UUID account, UUID organisation, Role role) {
    return new Actor(account, role + "", Set.of(role), organisation, CITY, DataScope.UNIT, Set.of(organisation));
  }

  @Test
  void fromTheRequestToAnAgreementThatIsKept() {
    MediationId id = asked(1, "拖欠工资", "13900010001");
    MediationView view = mediations.view(id, mediator);
    assertThat(view.state()).isEqualTo(MediationState.APPLIED);
    assertThat(view.interruptedOn()).as("asking a committee interrupts the limitation").isEqualTo(clock.today());
    assertThat(view.clocks()).extracting(ClockView::rule).as("labour disputes: fifteen days").contains("D43");
    assertThatThrownBy(() -> accepts(id)).as("the other side has not answered").hasMessage("mediation.consent.answering");

    answers(id, Consent.YES);
    assertThatThrownBy(() -> accepts(id)).as("nobody asked about violence").hasMessage("mediation.screen.first");
    mediations.screen(id, seen(id), Violence.NONE, false, false, mediator);
    accepts(id);
    holdsASession(id);
    assertThat(mediations.view(id, mediator).state()).isEqualTo(MediationState.MEDIATING);

    AgreementText bare = text(id, "13000", "");
    assertThat(agreements.check(id, bare, mediator)).extracting("id").contains("due", "default");
    agreements.draft(id, seen(id), bare, mediator);
    assertThatThrownBy(() -> agreements.open(id, seen(id), true, mediator)).hasMessage("mediation.agreement.gaps");
    agreements.draft(id, seen(id), text(id, "13000", "2026-08-01"), mediator);
    agreements.open(id, seen(id), true, mediator);
    signsOnThePhone(id, true);
    assertThatThrownBy(() -> agreements.seal(id, seen(id), mediator)).as("one signature is missing").hasMessage("mediation.sign.all");
    agreements.sign(id, seen(id), party(id, false).id(), SignedHow.GLASS, "M10,10L20,20L30,30L40,40L50,50", mediator);
    agreements.seal(id, seen(id), mediator);

    view = mediations.view(id, mediator);
    assertThat(view.state()).isEqualTo(MediationState.AGREED);
    assertThat(view.clocks()).filteredOn(term -> term.rule().equals("D40")).singleElement().satisfies(term -> assertThat(term.state()).isEqualTo("RUNNING"));
    assertThat(view.evidence()).extracting("kind").contains("MEDIATION_DOC");
    assertThat(agreements.confirmationPack(id, "某区人民法院", mediator).blocks()).hasSizeGreaterThan(10);
    LocalDate last = view.agreement().confirmUntil();
    assertThat(clock.today().plusDays(30)).as("day 30 is a Saturday").isEqualTo(LocalDate.of(2026, 8, 1));
    assertThat(last).as("the Monday after it, as the clock says").isEqualTo(LocalDate.of(2026, 8, 3)).isEqualTo(lastDay(view, "D40"));
    clock.set(last.plusDays(1));
    assertThatThrownBy(() -> agreements.askConfirmation(id, seen(id), "某区人民法院", clock.today(), mediator)).as("the day after").hasMessage("mediation.confirm.late");
    clock.set(last);
    agreements.askConfirmation(id, seen(id), "某区人民法院", clock.today(), mediator);
    agreements.confirmation(id, seen(id), true, clock.today(), "（2026）民特1号", mediator);
    agreements.perform(id, seen(id), view.duties().getFirst().id(), new BigDecimal("3000"), clock.today(), mediator);
    assertThat(mediations.view(id, mediator).state()).isEqualTo(MediationState.CONFIRMED);
    agreements.perform(id, seen(id), view.duties().getFirst().id(), null, clock.today(), mediator);
    assertThat(mediations.view(id, mediator).state()).isEqualTo(MediationState.PERFORMED);
    mediations.archive(id, seen(id), mediator);
    String file = mediations.dossier(id, mediator).blocks().toString();
    assertThat(file).as("every paper of it, in one piece").contains("人民调解申请书", "人民调解笔录", "人民调解协议书", "协议履行情况", "（2026）民特1号", "归档日期", "双方都到了。单位认可欠薪");
    assertThatThrownBy(() -> mediations.dossier(id, clerk)).as("the committee's own file").isInstanceOf(Refusal.class);
  }

  private LocalDate lastDay(MediationView view, String rule) {
    ClockView term = view.clocks().stream().filter(one -> one.rule().equals(rule)).findFirst().orElseThrow();
    return LocalDate.ofInstant(term.dueAt().minusMillis(1), clock.getZone());
  }

  /** Mostly it is settled in the meeting itself: what was said there is written down afterwards, and only later meetings fall away. */
  @Test
  void theMeetingAtWhichItEndedIsStillWrittenDown() {
    MediationId id = ready(1, "13900010023");
    UUID held = plans(id, SessionKind.TOGETHER);
    UUID later = plans(id, SessionKind.TOGETHER);
    clock.set(LocalDateTime.ofInstant(session(id, held).from(), clock.getZone()).plusMinutes(30));
    agreements.byWord(id, seen(id), text(id, "5000", clock.today().plusDays(20).toString()), mediator);
    assertThat(session(id, held).state()).isEqualTo(SessionState.PLANNED);
    assertThat(session(id, later).state()).isEqualTo(SessionState.CANCELLED);

    sessions.record(id, seen(id), held, "双方都到了，当场谈妥，一次付清。", mediator);
    assertThat(session(id, held).record()).contains("当场谈妥");
    assertThat(mediations.view(id, mediator).state()).isEqualTo(MediationState.AGREED);
  }

  private MediationView.SessionView session(MediationId id, UUID session) {
    return mediations.view(id, mediator).sessions().stream().filter(one -> one.id().equals(session)).findFirst().orElseThrow();
  }

  @Test
  void oneClearNoEndsIt() {
    MediationId id = asked(1, "邻居漏水", "13900010003");
    answers(id, Consent.NO);
    assertThat(mediations.view(id, mediator).state()).isEqualTo(MediationState.REJECTED);
    assertThatThrownBy(() -> answers(id, Consent.YES)).hasMessage("mediation.not-now");

    MediationId running = ready(1, "13900010004");
    mediations.consent(running, seen(running), party(running, false).id(), Consent.NO, ConsentWay.CALL, mediator);
    assertThat(mediations.view(running, mediator).state()).isEqualTo(MediationState.ENDED);
  }

  /** A message to somebody violent, before anybody asked, would put the one who asks in danger. */
  @Test
  void theOtherSideHearsOfItOnlyOnceSomebodyAskedAboutViolence() {
    long before = toldTheOther();
    MediationId id = asked(1, "家里的事", "13900010020");
    assertThat(toldTheOther()).as("nobody asked yet").isEqualTo(before);
    mediations.screen(id, seen(id), Violence.PAST, false, false, mediator);
    assertThat(toldTheOther()).as("the victim has not said so").isEqualTo(before);
    mediations.screen(id, seen(id), Violence.PAST, true, false, mediator);
    assertThat(toldTheOther()).isEqualTo(before + 1);
    mediations.screen(id, seen(id), Violence.NONE, false, false, mediator);
    assertThat(toldTheOther()).as("once").isEqualTo(before + 1);

    MediationId danger = asked(1, "家里的事", "13900010021");
    mediations.screen(danger, seen(danger), Violence.DANGER, false, false, mediator);
    assertThat(toldTheOther()).as("never").isEqualTo(before + 1);
  }

  private long toldTheOther() {
    return sql.sql("select count(*) from sms where template = 'mediation.sms.applied' and phone_masked like '138%1111'").query(Long.class).single();
  }

  @Test
  void violenceIsMediatedFreelyAndApartOrNotAtAll() {
    MediationId id = asked(1, "家里的事", "13900010005");
    answers(id, Consent.YES);
    mediations.screen(id, seen(id), Violence.PAST, false, false, mediator);
    assertThatThrownBy(() -> accepts(id)).hasMessage("mediation.screen.freely");
    mediations.screen(id, seen(id), Violence.PAST, true, false, mediator);
    accepts(id);
    assertThatThrownBy(() -> plans(id, SessionKind.TOGETHER)).hasMessage("mediation.session.separate");
    mediations.screen(id, seen(id), Violence.DANGER, false, false, mediator);
    assertThat(mediations.view(id, mediator).state()).isEqualTo(MediationState.FAILED);
  }

  /** S1: more than forty workers, mediation fails, and on the same day they have a lawyer. Nobody tells anything twice. */
  @Test
  void fortyWorkersGoToLegalAidWithEverythingAndAreAssignedTheSameDay() {
    clock.set(MORNING);
    MediationId id = ready(42, "13900010006");
    MatterId matter = mediations.view(id, mediator).matter();
    MatterView before = matters.facts(matter);
    mediations.end(id, seen(id), Ending.NO_AGREEMENT, "单位只愿意给一半", mediator);

    UUID sent = transfers.toAid(toAid(id));

    MatterView after = matters.facts(matter);
    assertThat(facts(after)).as("not a word typed again").isEqualTo(facts(before));
    assertThat(after.organisation()).as("one owner").isEqualTo(centre);
    assertThat(after.toldLater()).isEmpty();
    ApplicationFile file = applications.of(matter).getFirst();
    assertThat(file.recipients()).isEqualTo(42);
    assertThat(file.verdict().econResult()).isEqualTo(EconResult.EXEMPT_VERIFICATION);
    assertThat(file.stage()).isEqualTo("ARBITRATION");
    assertThat(papers.of(matter.value())).extracting("type").contains(PaperType.MEDIATION_TRANSFER);

    granted(file.id());
    city.inAHurry = true;
    Staff desk = city.staff("assigner");
    desk.assignsFirstLawyer(file.receiptNumber());
    TransferView transfer = transfers.transfer(sent, clerk);
    assertThat(transfer.state()).isEqualTo(TransferState.ASSIGNED);
    assertThat(transfer.assignedSameDay()).isTrue();
    assertThat(papers.of(matter.value())).extracting("type").contains(PaperType.MEDIATION_REPLY);
    assertThat(transfers.list(null, null, mediator).rows()).as("the committee reads the same").extracting(TransferView::id).contains(sent);
  }

  /** A word given counts only from those who said that they want to mediate at all. */
  @Test
  void nobodyIsBoundByWordWhoHasNotAnswered() {
    MediationId id = ready(1, "13900010022");
    sql.sql("update mediation_party set consent = 'OPEN' where mediation = ? and not asking").param(id.value()).update();
    AgreementText text = text(id, "5000", "2026-08-01");
    assertThatThrownBy(() -> agreements.byWord(id, seen(id), text, mediator)).hasMessage("mediation.agreement.word-all");
    answers(id, Consent.YES);
    agreements.byWord(id, seen(id), text, mediator);
    assertThat(mediations.view(id, mediator).state()).isEqualTo(MediationState.AGREED);
  }

  @Test
  void whatGoesToMediationIsGuarded() {
    ApplicationId application = applied("13900010010", Map.of());
    MatterId matter = applications.own(application).matter();
    assertThatThrownBy(() -> transfers.toMediation(to(matter, null, clock.today(), LocalDate.of(2027, 7, 1), false, false))).hasMessage("mediation.transfer.consents");
    assertThatThrownBy(() -> transfers.toMediation(to(matter, clock.today(), null, LocalDate.of(2027, 7, 1), false, false))).hasMessage("mediation.transfer.consents");
    assertThatThrownBy(() -> transfers.toMediation(to(matter, clock.today(), clock.today(), null, false, false))).hasMessage("mediation.transfer.limitation-unknown");
    assertThatThrownBy(() -> transfers.toMediation(to(matter, clock.today(), clock.today(), clock.today().plusDays(30), false, false))).hasMessage("mediation.transfer.limitation");
    assertThatThrownBy(() -> transfers.toMediation(to(matter, clock.today(), clock.today(), null, true, true))).hasMessage("mediation.transfer.danger");
    UUID sent = transfers.toMediation(to(matter, clock.today(), clock.today(), clock.today().plusDays(31), false, false));
    assertThatThrownBy(() -> transfers.toMediation(to(matter, clock.today(), clock.today(), null, true, false))).as("twice").hasMessage("mediation.transfer.on-the-way");
    assertThat(transfers.transfer(sent, clerk).state()).isEqualTo(TransferState.SENT);
  }

  /** Aid to mediation that fails: back at once, with the day aid was first asked for, its clock untouched, and no form. */
  @Test
  void whatComesBackGoesOnAsIfItHadNeverLeft() {
    clock.set(MORNING);
    ApplicationId application = applied("13900010011", Map.of());
    ApplicationFile before = applications.own(application);
    Map<String, String> terms = terms(application);
    clock.advance(Duration.ofDays(1));
    UUID sent = transfers.toMediation(to(before.matter(), clock.today(), clock.today(), null, true, false));
    assertThat(terms(application)).as("mediation stops no clock of the law").isEqualTo(terms);
    assertThat(deadlines.of(sent)).extracting(ClockView::rule).containsExactly("MEDIATION_ANSWER");
    clock.advance(Duration.ofDays(1));

    assertThat(transfers.transfer(sent, clerk).clocks()).isNotEmpty();
    assertThat(transfers.list(null, null, clerk).rows()).as("a list shows no clocks and reads none").isNotEmpty().allMatch(row -> row.clocks().isEmpty());

    transfers.back(sent, "", clerk);

    ApplicationFile after = applications.own(application);
    assertThat(after.submittedAt()).isEqualTo(before.submittedAt());
    assertThat(after.status()).isEqualTo(ApplicationStatus.SUBMITTED);
    assertThat(terms(application)).isEqualTo(terms);
    assertThat(applications.of(before.matter())).hasSize(1);
    assertThat(matters.facts(before.matter()).organisation()).isEqualTo(centre);
    assertThat(transfers.transfer(sent, clerk).state()).isEqualTo(TransferState.DECLINED);
    assertThatThrownBy(() -> transfers.back(sent, "", clerk)).as("once").isInstanceOf(Refusal.class);
  }

  /** Settled before anybody was assigned: the outcome is the mediation's, and the request for aid is withdrawn by itself. */
  @Test
  void whatIsSettledNeedsNoAidAnyMore() {
    ApplicationId application = applied("13900010012", Map.of());
    MatterId matter = applications.own(application).matter();
    UUID sent = transfers.toMediation(to(matter, clock.today(), clock.today(), null, true, false));
    MediationId id = transfers.transfer(sent, clerk).mediation();
    assertThat(mediations.view(id, mediator).parties()).as("the consents travelled").allMatch(party -> party.consent() == Consent.YES);
    settles(id, "5000");

    TransferView transfer = transfers.transfer(sent, clerk);
    assertThat(transfer.state()).isEqualTo(TransferState.SETTLED);
    assertThat(transfer.recovered()).isEqualByComparingTo("5000");
    assertThat(applications.own(application).status()).isEqualTo(ApplicationStatus.WITHDRAWN);
    assertThat(deadlines.of(application.value())).noneMatch(term -> term.state().equals("RUNNING"));

    clock.advance(Duration.ofDays(1));
    FileId later = files.keep(matter.value(), CITY, "EVIDENCE", "later.png", UploadExamples.png(40, 40), clerk);
    assertThat(mediations.view(id, mediator).evidence()).as("its own agreement, and nothing later").extracting("kind").containsExactly("MEDIATION_DOC");
    assertThat(mediations.view(id, clerk).evidence()).extracting("id").contains(later);
  }

  /** What lies longer back tells little of today, and would be read whole for every page of help. */
  @Test
  void theHelpPageCountsTheLastTwoYears() {
    MediationId id = ready(1, "13900010030");
    String longAgo =
        """
        insert into mediation_case select (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'number', gen_random_uuid()::text,
          'category', 'CONSUMER', 'state', 'ENDED', 'concluded_at', m.applied_at - interval '3 years'))).* from mediation_case m, generate_series(1, 6) where m.id = ?""";
    sql.sql(longAgo).param(id.value()).update();
    sql.sql("update mediation_case set category = 'CONSUMER' where id = ?").param(id.value()).update();
    assertThat(help.sheet(id, mediator).past()).isNull();
    sql.sql("update mediation_case set concluded_at = applied_at where state = 'ENDED' and category = 'CONSUMER'").update();
    assertThat(help.sheet(id, mediator).past().count()).isEqualTo(6);
    assertThat(sql.sql("select indexdef from pg_indexes where tablename = 'mediation_case'").query(String.class).list())
        .anyMatch(index -> index.endsWith("(city, state, id)"));
    sql.sql("delete from mediation_case where state = 'ENDED' and category = 'CONSUMER'").update();
  }

  /** A code is used up by typing it: nobody loses theirs because another worker signed in the same second. */
  @Test
  void manyWorkersAnswerAndSignAtOnce() throws Exception {
    MediationId id = asked(people(12, ""), "拖欠工资");
    List<Party> workers = mediations.view(id, mediator).parties().stream().filter(Party::asking).toList();
    atOnce(workers, one -> parties.answer(one.code(), one.phone(), true, Actor.citizen(CITY)));
    answers(id, Consent.YES);
    mediations.screen(id, seen(id), Violence.NONE, false, false, mediator);
    accepts(id);
    agreements.draft(id, seen(id), text(id, "13000", clock.today().plusDays(20).toString()), mediator);
    agreements.open(id, seen(id), true, mediator);
    String digest = mediations.view(id, mediator).agreement().digest();
    atOnce(workers, one -> parties.sign(one.code(), one.phone(), digest, Actor.citizen(CITY)));
    assertThat(mediations.view(id, mediator).parties()).filteredOn(Party::asking).hasSize(12).allMatch(one -> one.signed() != null);
  }

  private static void atOnce(List<Party> workers, Consumer<Party> does) throws Exception {
    var start = new CountDownLatch(1);
    try (var pool = Executors.newFixedThreadPool(workers.size())) {
      List<Future<?>> all = new ArrayList<>();
      for (Party one : workers)
        all.add(pool.submit(() -> {
          start.await();
          does.accept(one);
          return null;
        }));
      start.countDown();
      for (Future<?> one : all) one.get();
    }
  }

  // people and steps

  private MediationId asked(int workers, String summary, String phone) {
    return asked(people(workers, phone), summary);
  }

  private MediationId asked(List<Participant> people, String summary) {
    return mediations.apply(
        new ApplyForMediation(
            UUID.randomUUID(), CITY, committee, Channel.HALL, Source.PERSON, null, "", null, Category.LABOR, summary, "干了三个月，没有给工资，老板一直说下个月。",
            people, Violence.UNASKED, false, LocalDate.of(2027, 6, 1), null, mediator));
  }

  private static List<Participant> people(int workers, String phone) {
    List<Participant> people = new ArrayList<>();
    for (int i = 0; i < workers; i++)
      people.add(
          new Participant(
              null, i == 0 ? PersonRole.APPLICANT : PersonRole.MEMBER, "工友" + (char) ('甲' + i), "", "", phone(i, phone), "M", LocalDate.of(1985, 1, 1),
              "159921", "", "zh"));
    people.add(Participant.opponent("青禾建筑公司", "13800001111", "青禾县城关镇"));
    return people;
  }

  /** Of the first, or of everybody where none is given. */
  private static String phone(int i, String first) {
    return first.isEmpty() ? "139000200%02d".formatted(i) : i == 0 ? first : "";
  }

  private MediationId ready(int workers, String phone) {
    MediationId id = asked(workers, "拖欠工资", phone);
    answers(id, Consent.YES);
    mediations.screen(id, seen(id), Violence.NONE, false, false, mediator);
    accepts(id);
    return id;
  }

  private void answers(MediationId id, Consent answer) {
    mediations.consent(id, seen(id), party(id, false).id(), answer, ConsentWay.SIGNED, mediator);
  }

  private void accepts(MediationId id) {
    mediations.accept(id, seen(id), List.of(mediations.candidates(id, mediator).getFirst().id()), mediator);
  }

  private void holdsASession(MediationId id) {
    UUID session = plans(id, SessionKind.TOGETHER);
    clock.set(LocalDateTime.ofInstant(mediations.view(id, mediator).sessions().getFirst().from(), clock.getZone()));
    sessions.record(id, seen(id), session, "双方都到了。单位认可欠薪，说下月付清，双方谈到一次付清。", mediator);
  }

  private UUID plans(MediationId id, SessionKind kind) {
    var slot = sessions.free(id, null, clock.today().plusDays(1), mediator).getFirst();
    return sessions.plan(new Sessions.PlanSession(UUID.randomUUID(), id, seen(id), null, slot.from(), slot.to(), "司法所", kind, mediator));
  }

  private void settles(MediationId id, String sum) {
    mediations.screen(id, seen(id), Violence.NONE, false, false, mediator);
    accepts(id);
    agreements.byWord(id, seen(id), text(id, sum, clock.today().plusDays(20).toString()), mediator);
  }

  private AgreementText text(MediationId id, String sum, String due) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("who", party(id, false).person().toString());
    values.put("to", party(id, true).person().toString());
    values.put("amount", sum);
    values.put("due", due);
    values.put("how", "银行转账");
    values.put("what", "三个月的工资");
    return new AgreementText("被申请人欠申请人三个月工资，双方对数目没有争议。", List.of(new AgreementText.Term("pay-once", values)));
  }

  private void signsOnThePhone(MediationId id, boolean asking) {
    Party own = party(id, asking);
    String digest = mediations.view(id, mediator).agreement().digest();
    assertThatThrownBy(() -> parties.page(own.code(), "13999999999")).as("somebody else's phone").isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> parties.sign(own.code(), own.phone(), "0".repeat(64), Actor.citizen(CITY))).as("another text").hasMessage("mediation.sign.changed");
    parties.sign(own.code(), own.phone(), digest, Actor.citizen(CITY));
  }

  private Party party(MediationId id, boolean asking) {
    return mediations.view(id, mediator).parties().stream().filter(one -> one.asking() == asking).findFirst().orElseThrow();
  }

  private int seen(MediationId id) {
    return mediations.view(id, mediator).version();
  }

  private ApplicationId applied(String phone, Map<String, Object> values) {
    return intake.submit(
        new SubmitApplication(
            UUID.randomUUID(), CITY, centre, "", Channel.HALL, null, Category.LABOR, "ARBITRATION", "拖欠工资", "干了三个月，没有给工资。", people(1, phone),
            new Facts(policies.profileOf(CITY), clock.today(), Set.of("MIGRANT_WORKER"), "M05_WAGE", values), true, List.of(), null, null, clerk));
  }

  private void granted(ApplicationId id) {
    intake.accept(new AcceptApplication(id, applications.own(id).version(), clerk));
    intake.propose(new ProposeDecision(id, applications.own(id).version(), Proposal.GRANT, null, "符合条件", reviewer));
    intake.grant(new GrantAid(id, applications.own(id).version(), "符合条件，给予援助", director));
  }

  private Transfers.ToAid toAid(MediationId id) {
    return new Transfers.ToAid(UUID.randomUUID(), id, seen(id), centre, clock.today(), "M05_WAGE", Set.of("MIGRANT_WORKER"), "ARBITRATION", true, "没有调成，本人要援助", mediator);
  }

  private Transfers.ToMediation to(MatterId matter, LocalDate asking, LocalDate answering, LocalDate limitation, boolean interrupts, boolean danger) {
    return new Transfers.ToMediation(UUID.randomUUID(), matter, committee, "对方愿意谈", asking, answering, limitation, interrupts, danger, clerk);
  }

  private Map<String, String> terms(ApplicationId application) {
    Map<String, String> terms = new LinkedHashMap<>();
    deadlines.of(application.value()).forEach(term -> terms.put(term.rule(), term.dueAt() + " " + term.state()));
    return terms;
  }

  /** Everything that would have to be typed again if it were lost. */
  private static String facts(MatterView matter) {
    return matter.summary() + matter.story() + matter.category() + matter.people();
  }
}
