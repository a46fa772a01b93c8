package org.nuanyang.criminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.assignment.AcceptAssignment;
import org.nuanyang.assignment.AssignLawyer;
import org.nuanyang.assignment.AssignmentDesk;
import org.nuanyang.assignment.AssignmentFile;
import org.nuanyang.assignment.AssignmentId;
import org.nuanyang.assignment.AssignmentRow;
import org.nuanyang.assignment.MyAssignment;
import org.nuanyang.assignment.MyAssignments;
import org.nuanyang.assignment.OverrideReason;
import org.nuanyang.assignment.QueueSearch;
import org.nuanyang.assignment.Wishes;
import org.nuanyang.cases.CaseChanges;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseState;
import org.nuanyang.cases.CaseWork;
import org.nuanyang.cases.Cases;
import org.nuanyang.cases.FileKind;
import org.nuanyang.cases.ReplacementGround;
import org.nuanyang.cases.Requester;
import org.nuanyang.cases.TerminationGround;
import org.nuanyang.criminal.OrganTerm.Kept;
import org.nuanyang.criminal.ReconciliationLine.Kind;
import org.nuanyang.criminal.Reconciliations.PeopleOfMonth;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.PaperView;
import org.nuanyang.documents.Papers;
import org.nuanyang.duty.Arrangement;
import org.nuanyang.duty.Circumstance;
import org.nuanyang.duty.DutyMode;
import org.nuanyang.duty.DutyService;
import org.nuanyang.duty.HelpRecords;
import org.nuanyang.duty.HelpStage;
import org.nuanyang.duty.HostKind;
import org.nuanyang.duty.OpenStation;
import org.nuanyang.duty.Plea;
import org.nuanyang.duty.PleaWitness;
import org.nuanyang.duty.RecordHelp;
import org.nuanyang.duty.Session;
import org.nuanyang.duty.StationPlan;
import org.nuanyang.duty.Stations;
import org.nuanyang.duty.WeeklySlot;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Applications;
import org.nuanyang.network.EnrolPractitioner;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.Network;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerKind;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.network.RegisterOrganisation;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a court's notice to a defender and beyond, with nothing stood in for. */
@PlatformTest
class CriminalPathTests {

  private static final String CITY = "159900";
  private static final AtomicInteger SERIAL = new AtomicInteger(1);

  @Autowired DefenceNotices notices;
  @Autowired CustodyApplications custody;
  @Autowired Applications applications;
  @Autowired Reconciliations months;
  @Autowired AssignmentDesk assigning;
  @Autowired MyAssignments answering;
  @Autowired Cases cases;
  @Autowired CaseChanges changes;
  @Autowired CaseWork work;
  @Autowired Stations stations;
  @Autowired HelpRecords ledger;
  @Autowired WantedDefenders wanted;
  @Autowired Deadlines deadlines;
  @Autowired Papers papers;
  @Autowired Network network;
  @Autowired Practitioners practitioners;
  @Autowired JdbcClient jdbc;
  @Autowired MovableClock clock;

  private final int serial = SERIAL.getAndIncrement();
  private final String region = "1597%02d".formatted(serial);
  private final UUID centre = UUID.randomUUID();
  private final UUID court = UUID.randomUUID();
  private final UUID police = UUID.randomUUID();
  private final Actor judge = officer(court);
  private final Actor clerk = staff(Role.CLERK);
  private final Actor assigner = staff(Role.ASSIGNER);
  private final Actor director = staff(Role.DIRECTOR);
  private final Map<UUID, Actor> lawyers = new HashMap<>();
  private final String caseNumber = "（2026）暖%04d刑初1号".formatted(serial);

  @BeforeEach
  void aCountyWithItsOrgans() {
    network.register(
        List.of(
            organisation(centre, OrganisationKind.COUNTY_CENTRE, "法律援助中心" + serial),
            organisation(court, OrganisationKind.COURT, "人民法院" + serial),
            organisation(police, OrganisationKind.POLICE, "公安局" + serial)),
        Actor.system(CITY));
    for (int i = 0; i < 2; i++) lawyer(i, LocalDate.of(2010, 1, 1));
  }

  @Test
  void findsTheDefenderInTimeAndTellsTheCourtWho() {
    NoticeAnswer taken = give(CriminalExamples.trial(caseNumber, "被告人甲", 11));
    assertThat(taken.state()).isEqualTo(NoticeState.REGISTERED);
    assertThat(clock("D14", taken).state()).isEqualTo("RUNNING");
    assertThat(LocalDate.ofInstant(clock("D14", taken).dueAt(), clock.getZone())).as("Saturday the 4th gives way to Monday").isEqualTo(LocalDate.of(2026, 7, 6));

    PaperView sheet = papers.inForce(taken.id().value(), PaperType.NOTICE_SHEET).orElseThrow();
    assertThat(papers.html(sheet.id())).as("the first leaf of a volume without an application").contains("被告人甲", caseNumber, taken.number(), "第三十六条");

    Actor lawyer = accepted(named(taken));

    NoticeFile file = notices.file(taken.id(), judge);
    PractitionerView defender = practitioners.byAccount(lawyer.id()).orElseThrow();
    assertThat(file.state()).isEqualTo(NoticeState.ASSIGNED);
    assertThat(file.lawyer()).isEqualTo(new NoticeAnswer.NamedLawyer(defender.name(), defender.licence(), "13800000000", defender.firmName()));
    assertThat(file.toldAt()).as("the court reads the answer where it gave the notice").isNotNull();
    assertThat(clock("D14", taken).state()).isEqualTo("KEPT");
    assertThat(papers.html(file.papers().getFirst().id())).contains(defender.licence(), "13800000000", taken.number());
    assertThat(cases.facts(new CaseId(taken.id().value()), director))
        .returns(CaseState.HANDLER_CONFIRMED, CaseFacts::state)
        .returns("FIRST_INSTANCE", CaseFacts::stage)
        .returns("CRIMINAL_DEFENCE", CaseFacts::aidForm)
        .returns(false, CaseFacts::meansTested);
    assertThat(clock("D16", taken).state()).isEqualTo("RUNNING");
    notices.papersFiled(taken.id(), notices.file(taken.id(), lawyer).version(), CriminalExamples.TODAY, lawyer);
    assertThat(clock("D16", taken).state()).isEqualTo("KEPT");
  }

  @Test
  void showsTheOtherSidesDelayWithoutCountingItAsOurs() {
    NoticeText late = CriminalExamples.trial(caseNumber, "被告人乙", 13);
    clock.set(CriminalExamples.TODAY.plusDays(8));

    NoticeAnswer taken = give(late);

    assertThat(notices.file(taken.id(), clerk).organTerms())
        .extracting(OrganTerm::rule, OrganTerm::kept)
        .contains(tuple("D13", Kept.LATE), tuple("D15", Kept.LATE), tuple("D24C", Kept.ON_TIME));
    assertThat(deadlines.of(taken.id().value())).extracting(ClockView::rule).contains("D14").doesNotContain("D13", "D15", "D24C");
  }

  @Test
  void anOrganHandsOnWhatADetainedPersonAppliesForAndBothSidesSeeItsHours() {
    Actor officer = officer(police);
    NoteApplication order = asked("在押甲", UUID.randomUUID(), officer);
    UUID noted = custody.note(order);
    assertThat(custody.note(order)).as("sent twice").isEqualTo(noted);
    assertThatThrownBy(() -> custody.note(asked("在押甲", UUID.randomUUID(), officer))).as("another officer notes the same").isInstanceOf(CustodyThere.class);
    assertThatThrownBy(() -> custody.one(noted, judge)).as("another organ").isInstanceOf(Missing.class);
    assertThat(custody.awaited(clerk))
        .singleElement()
        .returns(Kept.OPEN, CustodyApplication::kept)
        .returns(order.askedAt().plus(Duration.ofHours(24)), CustodyApplication::dueAt);

    clock.advance(Duration.ofHours(3));
    custody.handOn(noted, officer);
    custody.handOn(noted, officer);

    CustodyApplication sent = custody.one(noted, clerk);
    assertThat(sent.kept()).isEqualTo(Kept.ON_TIME);
    assertThat(custody.awaited(clerk)).isEmpty();
    assertThat(custody.arrived(null, clerk).rows()).extracting(CustodyApplication::application).containsExactly(sent.application());
    assertThat(applications.file(new ApplicationId(sent.application()), clerk).applicantName()).as("nothing is typed twice").isEqualTo("在押甲");
    assertThat(jdbc.sql("select count(*) from aid_application where deciding_organisation = ?").param(centre).query(Integer.class).single()).isOne();
    assertThat(deadlines.of(noted)).as("the organ's hours are no clock of the centre").isEmpty();
    custody.familyTold(noted, sent.version(), clock.today(), officer);
    assertThat(custody.one(noted, officer).terms()).extracting(OrganTerm::rule, OrganTerm::kept).containsExactly(tuple("D19A", Kept.ON_TIME), tuple("D19B", Kept.ON_TIME));
  }

  @Test
  void whatAnOrganHandsOnTooLateArrivesAllTheSame() {
    Actor officer = officer(police);
    UUID late = custody.note(asked("在押乙", UUID.randomUUID(), officer));
    clock.advance(Duration.ofHours(5));
    assertThat(custody.one(late, clerk).kept()).isEqualTo(Kept.OVERDUE);
    custody.handOn(late, officer);

    assertThat(custody.one(late, officer)).returns(Kept.LATE, CustodyApplication::kept).returns(CustodyState.HANDED_ON, CustodyApplication::state);
    assertThatThrownBy(() -> custody.end(late, custody.one(late, officer).version(), "不申请了", officer)).isInstanceOf(Refusal.class);
  }

  /** Said twenty hours ago. */
  private NoteApplication asked(String person, UUID key, Actor officer) {
    return new NoteApplication(
        key, person, "", caseNumber, "盗窃罪", HelpStage.INVESTIGATION, "某看守所", clock.instant().minus(Duration.ofHours(20)), null, officer);
  }

  @Test
  void asksBackTheSameDayWhileTheThreeDaysRun() {
    NoticeText bare = CriminalExamples.text(caseNumber, "嫌疑人丙", null, null, null);
    NoticeAnswer taken = give(bare);

    assertThat(taken.state()).isEqualTo(NoticeState.ASKED_BACK);
    assertThat(taken.lacking()).containsExactlyInAnyOrder(Lacking.REASON, Lacking.STAGE);
    assertThat(taken.answerBy()).isNotNull();
    clock.advance(Duration.ofDays(2));
    NoticeAnswer whole = notices.supply(taken.id(), notices.file(taken.id(), judge).version(), CriminalExamples.trial(caseNumber, "嫌疑人丙", 15), judge);

    assertThat(whole.state()).isEqualTo(NoticeState.REGISTERED);
    assertThat(whole.answerBy()).isEqualTo(taken.answerBy());
  }

  @Test
  void makesOneFileOfFiftyNoticesThatSayTheSame() throws Exception {
    NoticeText same = CriminalExamples.trial(caseNumber, "被告人丁", 17);
    var start = new CyclicBarrier(50);
    List<Callable<NoticeAnswer>> all = new ArrayList<>();
    for (int i = 0; i < 50; i++)
      all.add(() -> {
        start.await();
        return give(same);
      });

    List<NoticeAnswer> answers = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(50)) {
      for (Future<NoticeAnswer> one : threads.invokeAll(all)) answers.add(one.get());
    }

    assertThat(answers).extracting(NoticeAnswer::number).containsOnly(answers.getFirst().number());
    assertThat(answers).filteredOn(answer -> !answer.repeated()).hasSize(1);
    assertThat(jdbc.sql("select count(*) from assignment where application = ?").param(answers.getFirst().id().value()).query(Integer.class).single()).isOne();
    assertThat(give(CriminalExamples.text(caseNumber, "被告人丁", same.identity(), NoticeReason.CR4, CriminalStage.SECOND_INSTANCE)).repeated())
        .as("another stage is another file").isFalse();
  }

  @Test
  void givesTheNextStageToTheSameLawyer() {
    NoticeAnswer first = give(CriminalExamples.trial(caseNumber, "被告人戊", 19));
    Actor lawyer = accepted(named(first));
    NoticeText appeal = CriminalExamples.text("（2026）暖刑终9号", "被告人戊", CriminalExamples.trial("", "", 19).identity(), NoticeReason.CR4, CriminalStage.SECOND_INSTANCE);
    NoticeText linked = new NoticeText(
        appeal.caseNumber(), caseNumber.replace("（", "(").replace("）", ")"), appeal.officer(), appeal.officerPhone(), appeal.person(), appeal.identity(), "", null,
        appeal.charge(), appeal.measure(), "", appeal.reason(), "", appeal.stage(), appeal.procedure(), appeal.hearingOn(), null, null, null, false, "");

    NoticeAnswer second = give(linked);

    AssignmentFile search = search(second);
    UUID before = practitioners.byAccount(lawyer.id()).orElseThrow().id();
    assertThat(search.ranked().getFirst().lawyer()).isEqualTo(before);
    assertThat(search.ranked().getFirst().continues()).isTrue();
    assertThat(notices.file(second.id(), clerk).receiptNumber()).isEqualTo(notices.file(first.id(), clerk).receiptNumber());
  }

  @Test
  void givesLifeAndDeathOnlyToTheExperienced() {
    UUID fresh = lawyer(7, LocalDate.of(2025, 1, 1));

    AssignmentFile search = search(give(CriminalExamples.trial(caseNumber, "被告人己", 21)));

    assertThat(search.blocked()).filteredOn(candidate -> candidate.lawyer().equals(fresh)).singleElement()
        .satisfies(candidate -> assertThat(candidate.blocks().toString()).contains("年"));
    assertThat(search.ranked()).extracting(candidate -> candidate.lawyer()).containsAll(List.of(lawyers.keySet().stream().filter(one -> !one.equals(fresh)).toArray(UUID[]::new)));
  }

  @Test
  void givesAGirlOnlyToAWomanUsedToMinors() {
    NoticeText girl = CriminalExamples.text(caseNumber, "女学生", CriminalExamples.identity(LocalDate.of(2010, 5, 1), 24), NoticeReason.CR1, CriminalStage.FIRST_INSTANCE);
    UUID woman = enrol(8, LocalDate.of(2010, 1, 1), "F", Set.of("CRIMINAL", PractitionerView.JUVENILE));
    UUID man = enrol(9, LocalDate.of(2010, 1, 1), "M", Set.of("CRIMINAL", PractitionerView.JUVENILE));

    AssignmentFile search = search(give(girl));

    assertThat(search.ranked()).extracting(candidate -> candidate.lawyer()).contains(woman).doesNotContain(man);
    assertThat(search.priorityRank()).as("a held minor comes first").isZero();
    assertThat(notices.queue(QueueOf.OWED, null, staff(Role.LEADER)).rows()).extracting(NoticeRow::person).contains("女**").doesNotContain("女学生");
    assertThat(notices.queue(QueueOf.OWED, null, clerk).rows()).extracting(NoticeRow::person).contains("女学生");
  }

  @Test
  void endsWhenThePersonHasAnOwnDefender() {
    NoticeAnswer taken = give(CriminalExamples.trial(caseNumber, "被告人庚", 25));
    accepted(named(taken));

    notices.ownCounsel(taken.id(), notices.file(taken.id(), judge).version(), CriminalExamples.TODAY, "某律师", judge);
    NoticeFile reported = notices.file(taken.id(), judge);
    assertThat(reported.counselReported()).isTrue();
    notices.attach(taken.id(), "TERMINATION_PROOF", "告知函.png", Pictures.png(), judge);
    CaseFacts facts = cases.facts(new CaseId(taken.id().value()), director);
    changes.terminate(facts.id(), facts.version(), TerminationGround.TM6_OWN_COUNSEL, "自行委托", director);

    assertThat(notices.file(taken.id(), judge)).returns(NoticeState.ENDED, NoticeFile::state).returns("TM6_OWN_COUNSEL", NoticeFile::endedBecause);
    NoticeAnswer anew = give(CriminalExamples.trial(caseNumber, "被告人庚", 25));
    assertThat(anew.repeated()).as("a new notice is a new file").isFalse();
    assertThat(anew.state()).as("but somebody asks first").isEqualTo(NoticeState.RECEIVED);
    notices.register(anew.id(), notices.file(anew.id(), clerk).version(), "已核实现在没有辩护人", clerk);
    assertThat(notices.file(anew.id(), clerk).state()).isEqualTo(NoticeState.REGISTERED);
  }

  @Test
  void livesAgainWhenTheTerminationIsSetAside() {
    NoticeAnswer taken = give(CriminalExamples.trial(caseNumber, "被告人庚", 35));
    Actor defender = accepted(named(taken));
    notices.ownCounsel(taken.id(), notices.file(taken.id(), judge).version(), CriminalExamples.TODAY, "某律师", judge);
    notices.attach(taken.id(), "TERMINATION_PROOF", "告知函.png", Pictures.png(), judge);
    CaseFacts facts = cases.facts(new CaseId(taken.id().value()), director);
    changes.terminate(facts.id(), facts.version(), TerminationGround.TM6_OWN_COUNSEL, "自行委托", director);
    work.upload(facts.id(), FileKind.OBJECTION_OPINION, "异议处理意见.png", Pictures.png(), director);

    changes.reinstate(facts.id(), cases.facts(facts.id(), director).version(), "异议成立", director);

    NoticeFile back = notices.file(taken.id(), judge);
    assertThat(back).returns(NoticeState.ASSIGNED, NoticeFile::state).returns(null, NoticeFile::endedBecause).returns(false, NoticeFile::counselReported);
    assertThat(clock("D16", taken).state()).as("the papers for the court are owed again").isEqualTo("RUNNING");
    notices.papersFiled(taken.id(), back.version(), CriminalExamples.TODAY, defender);
    assertThat(give(CriminalExamples.trial(caseNumber, "被告人庚", 35)).id()).as("the same person, case and stage are this notice again").isEqualTo(taken.id());
  }

  @Test
  void takesNoDayNobodyCanCountFrom() {
    NoticeAnswer taken = give(CriminalExamples.trial(caseNumber, "被告人辛", 37));
    Actor defender = accepted(named(taken));
    LocalDate longAgo = LocalDate.of(1, 1, 1);
    int seen = notices.file(taken.id(), judge).version();

    assertThatThrownBy(() -> notices.refuseLawyer(taken.id(), seen, new RefusedLawyer(longAgo, true, false, "理由"), judge)).hasMessage("criminal.day-too-early");
    assertThatThrownBy(() -> notices.ownCounsel(taken.id(), seen, longAgo, "某律师", judge)).hasMessage("criminal.day-too-early");
    assertThatThrownBy(() -> notices.papersFiled(taken.id(), seen, longAgo, defender)).hasMessage("criminal.day-too-early");
    assertThatThrownBy(() -> notices.meetingAsked(taken.id(), seen, longAgo.atStartOfDay(clock.getZone()).toInstant(), defender)).hasMessage("criminal.day-too-early");
    jdbc.sql("update defence_notice set found_on = '0001-01-01', rights_due_from = '1900-05-05', hearing_on = '9999-12-31' where id = ?").param(taken.id().value()).update();
    assertThat(notices.file(taken.id(), judge).organTerms()).as("read in spite of what was let in before").isEmpty();
  }

  @Test
  void showsNoPaperWithANameToThoseWhoOnlySupervise() {
    NoticeAnswer taken = give(CriminalExamples.trial(caseNumber, "被告人壬", 39));
    accepted(named(taken));
    notices.attach(taken.id(), "NOTICE", "通知书.png", Pictures.png(), judge);

    assertThat(notices.file(taken.id(), judge).papers()).hasSize(1);
    assertThat(notices.file(taken.id(), clerk).files()).hasSize(1);
    for (Role role : List.of(Role.REVIEWER, Role.LEADER)) {
      assertThat(notices.file(taken.id(), staff(role)).papers()).as("the letter names the person").isEmpty();
      assertThat(notices.file(taken.id(), staff(role)).files()).isEmpty();
      assertThatThrownBy(() -> notices.attachments(taken.id(), staff(role))).isInstanceOf(Missing.class);
    }
  }

  /** A duty lawyer meets somebody deaf: followed until the organ's notice comes; and who helped one accused never defends the other. */
  @Test
  void carriesOnWhatADutyLawyerSaw() {
    UUID station = UUID.randomUUID();
    stations.open(
        List.of(new OpenStation(station, CITY, centre, null, "看守所工作站" + serial, HostKind.DETENTION_CENTRE, "某看守所", region, null, Set.of("zh"),
            new StationPlan(DutyMode.ON_SITE, Arrangement.ROTATING, false, 1, List.of(new WeeklySlot(DayOfWeek.TUESDAY, Session.MORNING))))), director);
    UUID helper = lawyers.keySet().iterator().next();
    IdentityNumber met = CriminalExamples.identity(LocalDate.of(1991, 1, 1), 51);
    IdentityNumber accomplice = CriminalExamples.identity(LocalDate.of(1990, 1, 1), 53);
    helped(station, helper, "被告人子", met, new PleaWitness(Plea.NONE, Set.of(Circumstance.DEAF), false, false, ""));
    UUID other = lawyers.keySet().stream().filter(one -> !one.equals(helper)).findFirst().orElseThrow();
    helped(station, other, "被告人丑", accomplice, new PleaWitness(Plea.NONE, Set.of(), false, false, ""));

    WantedDefender open = wanted.open(clerk).getFirst();
    assertThat(open.reasonKeys()).containsExactly(Circumstance.DEAF.messageKey());
    assertThat(wanted.open(new Actor(UUID.randomUUID(), "别的中心", Set.of(Role.CLERK), UUID.randomUUID(), CITY, DataScope.UNIT, Set.of(UUID.randomUUID())))).isEmpty();
    assertThatThrownBy(() -> wanted.settle(open.record(), " ", clerk)).hasMessage("criminal.wanted.note");

    NoticeAnswer given = give(CriminalExamples.text(caseNumber, "被告人子", met, NoticeReason.CR2, CriminalStage.FIRST_INSTANCE));

    assertThat(given.state()).isEqualTo(NoticeState.REGISTERED);
    assertThat(wanted.open(clerk)).as("the notice has come").isEmpty();
    AssignmentFile search = search(given);
    assertThat(search.ranked()).filteredOn(candidate -> candidate.lawyer().equals(helper)).singleElement().satisfies(candidate -> assertThat(candidate.blocks()).isEmpty());
    assertThat(search.ranked()).filteredOn(candidate -> candidate.lawyer().equals(other)).as("helped the other accused").singleElement()
        .satisfies(candidate -> assertThat(candidate.warnings()).anyMatch(warning -> warning.contains("同案另一人")));
  }

  private void helped(UUID station, UUID lawyer, String person, IdentityNumber number, PleaWitness witness) {
    Instant now = clock.instant();
    ledger.record(
        new RecordHelp(UUID.randomUUID(), station, person, number.number(), "公安局" + serial, caseNumber, "盗窃", HelpStage.INVESTIGATION, EnumSet.of(DutyService.CONSULTATION),
            now.minus(Duration.ofMinutes(40)), now, true, false, "WAITING", witness, null, lawyers.get(lawyer)));
  }

  @Test
  void countsOnlyWhatThePersonRefused() {
    NoticeAnswer taken = give(CriminalExamples.trial(caseNumber, "被告人癸", 41));
    accepted(named(taken));
    CaseFacts facts = cases.facts(new CaseId(taken.id().value()), director);
    changes.askReplacement(facts.id(), facts.version(), ReplacementGround.CANNOT_PRACTISE, Requester.HANDLER, "律师生病", director);
    changes.decideReplacement(facts.id(), cases.facts(facts.id(), director).version(), true, "同意", director);
    accepted(named(taken));

    assertThat(notices.file(taken.id(), judge).changes()).isZero();
  }

  @Test
  void holdsARefusalOfTheLawyerToItsLimits() {
    NoticeAnswer taken = give(CriminalExamples.trial(caseNumber, "被告人辛", 27));
    Actor first = accepted(named(taken));

    assertThatThrownBy(() -> refuse(taken, false, false)).isInstanceOf(Refusal.class).hasMessage("criminal.refuse.no-good-reason");
    assertThatThrownBy(() -> refuse(taken, true, true)).isInstanceOf(Refusal.class).hasMessage("criminal.refuse.second");
    refuse(taken, true, false);
    assertThat(notices.file(taken.id(), judge).changes()).isEqualTo(1);
    assertThat(notices.file(taken.id(), judge).organTerms()).extracting(OrganTerm::rule).contains("D17A", "D17B", "D18");
    clock.advance(Duration.ofDays(6));
    notices.notifyAgain(taken.id(), notices.file(taken.id(), judge).version(), judge);
    assertThat(notices.file(taken.id(), judge).organTerms()).filteredOn(term -> term.rule().equals("D17B")).extracting(OrganTerm::kept).containsExactly(Kept.ON_TIME);
    assertThat(clock("D14", taken).state()).isEqualTo("RUNNING");
    CaseFacts facts = cases.facts(new CaseId(taken.id().value()), director);
    changes.decideReplacement(facts.id(), facts.version(), true, "有正当理由", director);
    Actor second = accepted(named(taken));

    assertThat(second).isNotEqualTo(first);
    assertThat(notices.file(taken.id(), judge)).returns(1, NoticeFile::changes).returns(NoticeState.ASSIGNED, NoticeFile::state);
    assertThat(clock("D14", taken).state()).isEqualTo("KEPT");
  }

  @Test
  void endsAnOrdinaryDefenceThePersonDoesNotWant() {
    NoticeAnswer taken = give(CriminalExamples.text(caseNumber, "被告人壬", CriminalExamples.identity(LocalDate.of(1990, 1, 1), 29), NoticeReason.CR9, CriminalStage.FIRST_INSTANCE));
    accepted(named(taken));

    refuse(taken, false, false);

    assertThat(notices.file(taken.id(), clerk).counselReported()).isTrue();
    assertThat(notices.queue(QueueOf.CHANGING, null, director).rows()).extracting(NoticeRow::id).contains(taken.id().value());
    assertThat(notices.counts(director)).as("owed, running, changing").containsExactly(0, 1, 1);
  }

  @Test
  void isReadByItsOrganAloneAndByTheCentre() {
    NoticeAnswer taken = give(CriminalExamples.trial(caseNumber, "被告人癸", 31));

    assertThatThrownBy(() -> notices.file(taken.id(), officer(police))).isInstanceOf(Missing.class);
    assertThatThrownBy(() -> notices.file(taken.id(), lawyers.values().iterator().next())).isInstanceOf(Missing.class);
    assertThat(notices.ofOrgan(null, judge).rows()).extracting(NoticeRow::id).containsExactly(taken.id().value());
    assertThat(notices.ofOrgan(null, officer(police)).rows()).isEmpty();
  }

  @Test
  void takesInAPrintedLetterByItsCode() {
    PrintedLetter letter = notices.print(CriminalExamples.give(court, CriminalExamples.trial(caseNumber, "被告人子", 33), NoticeDoor.LETTER_CODE, judge));
    clock.advance(Duration.ofDays(1));

    NoticeFile filled = notices.letter(letter.code().toLowerCase().replace("-", " "), clerk);
    assertThat(filled.text().person()).isEqualTo("被告人子");
    assertThat(filled.receivedAt()).isNull();
    NoticeAnswer taken = notices.receiveLetter(filled.id(), filled.version(), clerk);

    assertThat(taken.state()).isEqualTo(NoticeState.REGISTERED);
    named(taken);
    NoticeFile assigned = notices.file(taken.id(), clerk);
    assertThat(assigned.toldAt()).as("paper has to be delivered").isNull();
    assertThat(clock("D14", taken).state()).isEqualTo("RUNNING");
    notices.told(taken.id(), assigned.version(), clock.instant(), clerk);
    assertThat(clock("D14", taken).state()).isEqualTo("KEPT");
  }

  @Test
  void givesTwoAccusedOfOneCaseTwoLawyers() {
    UUID first = named(give(CriminalExamples.trial(caseNumber, "主犯", 39)));

    AssignmentFile search = search(give(CriminalExamples.trial(caseNumber, "从犯", 41)));

    assertThat(search.blocked()).extracting(candidate -> candidate.lawyer()).contains(first);
    assertThat(search.ranked()).extracting(candidate -> candidate.lawyer()).doesNotContain(first);
  }

  @Test
  void isHeldAgainstTheCourtsListOfTheMonth() {
    NoticeAnswer matched = give(CriminalExamples.trial(caseNumber, "被告人丑", 35));
    give(CriminalExamples.trial(caseNumber, "被告人寅", 37));
    YearMonth july = YearMonth.from(CriminalExamples.TODAY);

    UUID month =
        months.list(
            court, july,
            List.of(
                new ListedNotice(2, "被告人丑", caseNumber, CriminalStage.FIRST_INSTANCE, "抢劫罪", CriminalExamples.TODAY),
                new ListedNotice(3, "被告人卯", caseNumber, CriminalStage.FIRST_INSTANCE, "盗窃罪", null)),
            judge);

    ReconciliationView first = months.view(month, clerk);
    assertThat(first.lines()).extracting(ReconciliationLine::kind, ReconciliationLine::person)
        .containsExactly(tuple(Kind.ONLY_THEIRS, "被告人卯"), tuple(Kind.ONLY_OURS, "被告人寅"), tuple(Kind.MATCHED, "被告人丑"));
    assertThat(first.lines().getLast().notice()).isEqualTo(matched.id().value());
    assertThatThrownBy(() -> months.close(month, first.version(), "纪要", clerk)).hasMessage("criminal.month.open");
    for (ReconciliationLine line : first.differences()) months.settle(month, line.id(), Settlement.OTHER_MONTH, "", clerk);
    months.raise(month, "通知请附起诉书", judge);
    months.close(month, first.version(), "以后随通知附起诉书副本", director);
    assertThat(months.view(month, judge)).returns(true, ReconciliationView::done).returns(0L, ReconciliationView::open);
    assertThatThrownBy(() -> months.view(month, officer(police))).isInstanceOf(Missing.class);

    months.figures(court, july, new PeopleOfMonth(60, 21, 30), judge);
    assertThat(months.coverage(july, july, director)).filteredOn(row -> row.organ().equals(court)).singleElement()
        .returns("85.0%", OrganCoverage::coverage).returns(2, OrganCoverage::notices).returns(0, OrganCoverage::assigned);
  }

  private NoticeAnswer give(NoticeText text) {
    return notices.receive(CriminalExamples.give(court, text, NoticeDoor.WEB, judge));
  }

  private void refuse(NoticeAnswer taken, boolean goodReason, boolean reopened) {
    notices.refuseLawyer(
        taken.id(), notices.file(taken.id(), judge).version(), new RefusedLawyer(LocalDate.now((Clock) clock), goodReason, reopened, "不信任"), judge);
  }

  private ClockView clock(String rule, NoticeAnswer of) {
    return deadlines.of(of.id().value()).stream().filter(one -> one.rule().equals(rule)).findFirst().orElseThrow();
  }

  private AssignmentFile search(NoticeAnswer of) {
    AssignmentRow row =
        assigning.queue(new QueueSearch(false, null, 50), assigner).rows().stream()
            .filter(waiting -> assigning.file(new AssignmentId(waiting.id()), Wishes.NONE, assigner).application().equals(of.id().value()))
            .findFirst()
            .orElseThrow();
    return assigning.file(new AssignmentId(row.id()), Wishes.NONE, assigner);
  }

  private UUID named(NoticeAnswer of) {
    AssignmentFile file = search(of);
    UUID chosen = file.ranked().stream().map(candidate -> candidate.lawyer()).filter(lawyers::containsKey).findFirst().orElseThrow();
    assigning.assign(new AssignLawyer(file.id(), chosen, Wishes.NONE, OverrideReason.KNOWS_THE_CASE, "", file.version(), assigner));
    return chosen;
  }

  private Actor accepted(UUID chosen) {
    Actor lawyer = lawyers.get(chosen);
    MyAssignment waiting = answering.waiting(lawyer).getFirst();
    answering.accept(new AcceptAssignment(waiting.id(), waiting.version(), lawyer));
    return lawyer;
  }

  private UUID lawyer(int number, LocalDate since) {
    return enrol(number, since, "M", Set.of("CRIMINAL"));
  }

  private UUID enrol(int number, LocalDate since, String gender, Set<String> specialities) {
    UUID firm = UUID.randomUUID();
    UUID account = UUID.randomUUID();
    UUID practitioner = UUID.randomUUID();
    String name = "刑辩律师" + serial + "之" + number;
    network.register(List.of(organisation(firm, OrganisationKind.LAW_FIRM, "刑辩第" + serial + number + "律师事务所")), Actor.system(CITY));
    practitioners.enrol(
        List.of(
            new EnrolPractitioner(
                practitioner, account, CITY, firm, name, "115992016%06d%02d".formatted(700_000 + serial, number), PractitionerKind.LAWYER, since, since, null, 0,
                specialities, Set.of("zh"), gender, region, PoolStatus.ACTIVE, "13800000000")),
        Actor.system(CITY));
    lawyers.put(practitioner, new Actor(account, name, Set.of(Role.LAWYER), firm, CITY, DataScope.OWN, Set.of()));
    return practitioner;
  }

  private Actor officer(UUID organ) {
    return new Actor(UUID.randomUUID(), "联络员", Set.of(Role.ORGAN_OFFICER), organ, CITY, DataScope.UNIT, Set.of(organ));
  }

  private Actor staff(Role role) {
    return new Actor(UUID.randomUUID(), "工作人员", Set.of(role), centre, CITY, DataScope.UNIT, Set.of(centre));
  }

  private RegisterOrganisation organisation(UUID id, OrganisationKind kind, String name) {
    return new RegisterOrganisation(
        id, CITY, kind, null, region, name, name, "示例路1号", "04701234567", new GeoPoint(40.8, 111.6),
        OpeningHours.workdays(LocalTime.of(9, 0), LocalTime.NOON, LocalTime.of(14, 0), LocalTime.of(17, 0)), true, Set.of("zh"));
  }
}
