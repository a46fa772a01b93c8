package org.nuanyang.intake;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.Cases;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.documents.PaperType;
import org.springframework.context.ApplicationEventPublisher;
import org.nuanyang.matters.PaperRead;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.PaperView;
import org.nuanyang.documents.Papers;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.RefusalCode;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.FindMatters;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.notices.SafeHours;
import org.nuanyang.matters.SafeModes;
import org.nuanyang.matters.SafeMode;
import org.nuanyang.matters.Nudges;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.matters.TimelineEntry;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.Network;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.RegisterOrganisation;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.Missing;
import org.nuanyang.serving.ElectronicConsents;
import org.nuanyang.serving.PaperOnService;
import org.nuanyang.serving.ServePaper;
import org.nuanyang.serving.ServiceMethod;
import org.nuanyang.serving.ServiceOfPapers;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;

/** From the signed form to the decision, on the real platform with nothing stood in for. */
@PlatformTest
class IntakePathTests {

  private static final String CITY = "159900";

  @Autowired Intake intake;
  @Autowired Applications applications;
  @Autowired Matters matters;
  @Autowired SafeModes safe;
  @Autowired FindMatters find;
  @Autowired Papers papers;
  @Autowired Deadlines deadlines;
  @Autowired Cases cases;
  @Autowired Network network;
  @Autowired Nudges nudges;
  @Autowired DeskNotices desks;
  @Autowired ServiceOfPapers serving;
  @Autowired ElectronicConsents consents;
  @Autowired ApplicationEventPublisher news;
  @Autowired MovableClock clock;

  /** The platform is shared by all tests of this class: they share one centre too, and bring people of their own. */
  private static final UUID CENTRE = UUID.randomUUID();

  private final UUID centre = CENTRE;
  private final Actor clerk = staff("窗口", Role.CLERK);
  private final Actor reviewer = staff("审查员", Role.REVIEWER);
  private final Actor head = staff("主任", Role.DIRECTOR);
  private String identity = "";

  @BeforeEach
  void aCentre() {
    if (network.organisations(Set.of(centre)).isEmpty()) {
      network.register(
        List.of(
            new RegisterOrganisation(centre, CITY, OrganisationKind.COUNTY_CENTRE, null, "159921", "青禾县法律援助中心", "青禾县",
                "城关镇", "04790000000", new GeoPoint(40, 110), OpeningHours.NONE, true, Set.of("zh"))),
        Actor.system(CITY));
    }
    int order = Math.floorMod(UUID.randomUUID().hashCode(), 1000);
    String first17 = "159921%d%03d".formatted(19600101 + Math.floorMod(UUID.randomUUID().hashCode(), 27), order);
    identity = first17 + IdentityNumber.checkDigit(first17);
  }

  @Test
  void aGrantIsTimedPaperedToldAndBecomesACase() {
    ApplicationId id = intake.submit(order(UUID.randomUUID()));
    intake.accept(new AcceptApplication(id, version(id), clerk));
    intake.propose(new ProposeDecision(id, version(id), Proposal.GRANT, null, "符合条件", reviewer));
    intake.grant(new GrantAid(id, version(id), "同意", head));

    MatterId matter = file(id).matter();
    assertThat(deadlines.of(id.value())).extracting(ClockView::rule, ClockView::state)
        .contains(tuple("D01", "KEPT"), tuple("D02", "RUNNING"));
    assertThat(papers.of(matter.value())).extracting(PaperView::type)
        .contains(PaperType.APPLICATION_FORM, PaperType.RECEIPT, PaperType.APPROVAL_SHEET, PaperType.GRANT_DECISION);
    assertThat(matters.timeline(matter, true)).extracting(TimelineEntry::kind)
        .contains("intake.submitted", "intake.accepted", "intake.granted")
        .doesNotContain("intake.proposed");
    assertThat(applications.steps(id)).extracting(ApplicationStep::verb).containsExactly("submit", "accept", "propose", "grant");
    assertThat(cases.view(new CaseId(id.value()), head)).isNotNull();
  }

  @Test
  void aSubmissionCountsOnceHoweverOftenItComes() throws Exception {
    SubmitApplication order = order(UUID.randomUUID());

    List<ApplicationId> answers = atOnce(12, () -> intake.submit(order));

    assertThat(answers).containsOnly(answers.getFirst());
    assertThat(find.search(identity, null, clerk).rows()).hasSize(1);
    assertThat(intake.submit(order)).isEqualTo(answers.getFirst());
  }

  @Test
  void ofTwoWhoDecideAtOnceOneIsToldThatTheOtherWasFaster() throws Exception {
    ApplicationId id = pending();
    long seen = version(id);

    List<Boolean> done =
        atOnce(
            8,
            () -> {
              try {
                intake.grant(new GrantAid(id, seen, "同意", head));
                return true;
              } catch (Stale | NotPossibleNow overtaken) {
                return false;
              }
            });

    assertThat(done.stream().filter(one -> one)).hasSize(1);
    assertThat(applications.steps(id)).extracting(ApplicationStep::verb).containsOnlyOnce("grant");
  }

  @Test
  void aStaleFormOverwritesNothing() {
    ApplicationId id = intake.submit(order(UUID.randomUUID()));
    long seen = version(id);
    intake.accept(new AcceptApplication(id, seen, clerk));

    assertThatExceptionOfType(Stale.class)
        .isThrownBy(() -> intake.askSupplement(new AskSupplement(id, seen, List.of(new MissingPaper("欠条", "")), clerk)));
    assertThat(file(id).status()).isEqualTo(ApplicationStatus.ACCEPTED);
  }

  @Test
  void theSevenDaysStandStillWhileThePersonSupplements() {
    ApplicationId id = intake.submit(order(UUID.randomUUID()));

    intake.askSupplement(new AskSupplement(id, version(id), List.of(new MissingPaper("诊断证明", "医院出具")), clerk));

    MatterView told = matters.facts(file(id).matter());
    assertThat(told.standing().missing()).containsExactly("诊断证明");
    assertThat(clock(id, "D01")).isEqualTo("PAUSED");
    assertThat(papers.of(told.id().value())).extracting(PaperView::type).contains(PaperType.ONE_TIME_NOTICE);

    intake.supply(new SupplyMissing(id, "补来了", Actor.citizen(CITY)));

    assertThat(clock(id, "D01")).isEqualTo("RUNNING");
    assertThat(matters.facts(file(id).matter()).standing().missing()).isEmpty();
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> intake.askSupplement(new AskSupplement(id, version(id), List.of(new MissingPaper("再要一样", "")), clerk)))
        .withMessage("intake.supplement-asked-before");
  }

  @Test
  void fiveStepsOnOneDayArePromisedForSimpleApplicationsOnly() {
    ApplicationId simple = intake.submit(order(UUID.randomUUID()));
    ApplicationId group = intake.submit(order(UUID.randomUUID(), applicant(PersonRole.APPLICANT), applicant(PersonRole.MEMBER)));
    ApplicationId next = nextStageOf(granted());

    assertThat(clock(simple, "FIVE_SAME_DAY")).isEqualTo("RUNNING");
    assertThat(clock(group, "FIVE_SAME_DAY")).isEmpty();
    assertThat(clock(next, "FIVE_SAME_DAY")).isEmpty();

    intake.askSupplement(new AskSupplement(simple, version(simple), List.of(new MissingPaper("诊断证明", "")), clerk));

    assertThat(clock(simple, "FIVE_SAME_DAY")).isEqualTo("CANCELLED");
  }

  @Test
  void aPersonMayPressOnceInAWhileAndWhoeverHoldsTheMatterHearsIt() {
    ApplicationId id = intake.submit(order(UUID.randomUUID()));
    MatterId matter = file(id).matter();
    nudges.nudge(matter, Actor.citizen(CITY));
    nudges.nudge(matter, Actor.citizen(CITY));

    assertThat(rings(id, clerk)).isEqualTo(1);
    assertThat(nudges.possibleFrom(matter)).isEqualTo(clock.instant().plus(Duration.ofDays(3)));
    assertThat(matters.timeline(matter, true)).extracting(TimelineEntry::kind).containsOnlyOnce("matters.nudged");

    intake.accept(new AcceptApplication(id, version(id), clerk));
    clock.advance(Duration.ofDays(3));
    nudges.nudge(matter, Actor.citizen(CITY));
    assertThat(rings(id, reviewer)).isEqualTo(1);
    assertThat(rings(id, clerk)).isEqualTo(1);
    intake.withdraw(new WithdrawApplication(id, "不申请了", Actor.citizen(CITY)));
    assertThat(paper(id, PaperType.WITHDRAWAL_REQUEST)).contains("不申请了");
    assertThat(nudges.possibleFrom(matter)).as("nothing to press for").isNull();
  }

  @Test
  void aRefusalGivesGroundReasonsAndPaper() {
    ApplicationId id = pending();

    intake.refuse(new RefuseAid(id, version(id), RefusalCode.OUT_OF_SCOPE, "不属于范围", head));

    assertThat(papers.of(file(id).matter().value())).extracting(PaperView::type).contains(PaperType.REFUSAL_DECISION);
    assertThat(matters.facts(file(id).matter()).standing().ended()).isTrue();
    assertThatExceptionOfType(NotPossibleNow.class)
        .isThrownBy(() -> intake.grant(new GrantAid(id, version(id), "反悔", head)));
  }

  @Test
  void onlyTheDutyAndTheUnitMayAct() {
    ApplicationId id = intake.submit(order(UUID.randomUUID()));
    Actor elsewhere = new Actor(UUID.randomUUID(), "别处", Set.of(Role.CLERK), UUID.randomUUID(), CITY, DataScope.UNIT, Set.of(UUID.randomUUID()));

    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> intake.accept(new AcceptApplication(id, version(id), reviewerLike(Role.ARCHIVIST))));
    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> intake.accept(new AcceptApplication(id, version(id), elsewhere)));
    assertThatExceptionOfType(Missing.class).isThrownBy(() -> applications.file(id, elsewhere));
    assertThatExceptionOfType(Missing.class).isThrownBy(() -> matters.view(file(id).matter(), elsewhere));
  }

  @Test
  void withinARankTheQueueGoesByDeadlineAndSaysWhy() {
    ApplicationId first = intake.submit(order(UUID.randomUUID()));
    ApplicationId second = intake.submit(order(UUID.randomUUID()));
    ApplicationId third = intake.submit(order(UUID.randomUUID()));
    intake.askSupplement(new AskSupplement(first, version(first), List.of(new MissingPaper("身份证", "原件")), clerk));
    clock.advance(Duration.ofDays(3));
    intake.supply(new SupplyMissing(first, "补来了", clerk));
    Set<UUID> mine = Set.of(first.value(), second.value(), third.value());

    List<ApplicationRow> rows = applications.waiting(ApplicationStatus.SUBMITTED, null, clerk).rows().stream()
        .filter(row -> mine.contains(row.id())).toList();

    assertThat(rows).extracting(ApplicationRow::id).containsExactly(second.value(), third.value(), first.value());
    assertThat(rows).extracting(ApplicationRow::whyFirst).containsOnly("进城务工人员欠薪、工伤优先。");
  }

  @Test
  void aDeputyDecidesInTheHeadsPlaceAndTheDecisionNamesBoth() {
    Actor deputy = new Actor(UUID.randomUUID(), "窗口甲", Set.of(Role.CLERK, Role.APPROVER), centre, CITY, DataScope.UNIT, Set.of(centre), "主任");
    ApplicationId id = pending();

    intake.grant(new GrantAid(id, version(id), "同意", deputy));

    assertThat(file(id).decidedByName()).isEqualTo("窗口甲（受主任委托）");
    assertThat(paper(id, PaperType.APPROVAL_SHEET)).contains("窗口甲（受主任委托）");
  }

  @Test
  void theReceiptTestifiesOnlyToWhatCame() {
    ApplicationId online = intake.submit(order(UUID.randomUUID()));
    ApplicationId window = intake.submit(order(UUID.randomUUID(), List.of("ID_CARD")));

    assertThat(paper(online, PaperType.RECEIPT)).contains("法律援助申请表").doesNotContain("居民身份证或者其他有效身份证明", "能说明工伤的材料");
    assertThat(paper(window, PaperType.RECEIPT)).contains("法律援助申请表", "居民身份证或者其他有效身份证明").doesNotContain("能说明工伤的材料");
  }

  @Test
  void theNextStageTakesEverythingOver() {
    ApplicationId first = granted();

    ApplicationId second = nextStageOf(first);

    assertThat(intake.continueWith(new ContinueMatter(first, "FIRST_INSTANCE", "又点了一次", head))).isEqualTo(second);
    assertThat(file(second).matter()).isEqualTo(file(first).matter());
    assertThat(file(second).earlier()).isEqualTo(first);
    assertThat(file(second).stage()).isEqualTo("FIRST_INSTANCE");
    assertThat(file(second).applicantName()).isEqualTo(file(first).applicantName());
  }

  @Test
  void oneFollowsItWithNumberAndOwnPhoneOnly() {
    ApplicationId id = intake.submit(order(UUID.randomUUID()));
    String number = file(id).receiptNumber();

    assertThat(find.ofCitizen(number, "13800000001")).contains(file(id).matter());
    assertThat(find.ofCitizen(number, "13900000009")).isEmpty();
    assertThat(find.search(number, null, clerk).rows()).hasSize(1);
  }

  @Test
  void aMinorIsReachedWithCareWithoutAsking() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    MatterId young = file(intake.submit(order(UUID.randomUUID(), born(today.minusYears(18).plusDays(1))))).matter();
    MatterId grown = file(intake.submit(order(UUID.randomUUID(), born(today.minusYears(18))))).matter();

    assertThat(safe.of(young)).contains(SafeMode.UNASKED);
    assertThat(safe.of(grown)).isEmpty();
    assertThat(matters.timeline(young, true)).noneMatch(entry -> entry.title().contains("安全"));

    SafeMode own = new SafeMode(new SafeHours(9, 11), "先打给姐姐", true);
    int seen = safe.version(young);
    safe.keep(young, own, seen, clerk);
    assertThat(safe.of(young)).contains(own);
    assertThatThrownBy(() -> safe.keep(young, SafeMode.UNASKED, seen, clerk)).as("another clerk had the old page").isInstanceOf(Stale.class);
    assertThatThrownBy(() -> safe.lift(young, seen, clerk)).isInstanceOf(Stale.class);
    assertThat(safe.of(young)).contains(own);
    safe.lift(young, safe.version(young), clerk);
    assertThat(safe.of(young)).isEmpty();
    assertThat(safe.version(young)).isZero();
    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> safe.keep(young, own, reviewerLike(Role.ARCHIVIST)));
  }

  /** T05: the notice was served; D05 runs from that day. */
  @Test
  void theTermToSupplementRunsFromTheDayTheNoticeWasServed() {
    ApplicationId id = intake.submit(order(UUID.randomUUID()));
    intake.askSupplement(new AskSupplement(id, version(id), List.of(new MissingPaper("身份证", "原件")), clerk));
    LocalDate asked = file(id).supplementUntil();
    clock.advance(Duration.ofDays(9));
    assertThatExceptionOfType(Refusal.class).as("nobody loses an application by a notice that never came")
        .isThrownBy(() -> intake.lapse(new AcceptApplication(id, version(id), clerk))).withMessage("intake.lapse.not-served");

    PaperOnService notice = serving.of(file(id).matter().value(), clerk).getFirst();
    assertThat(notice.mayRecord()).isTrue();
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    ServePaper post = served(notice, ServiceMethod.POST, today.minusDays(2), "", "EMS 1001");
    serving.record(post);

    assertThat(file(id).supplementUntil()).isAfter(asked).isEqualTo(today.plusDays(5));
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> intake.lapse(new AcceptApplication(id, version(id), clerk))).withMessage("intake.supplement-still-open");
    assertThat(paper(id, PaperType.SERVICE_RECEIPT)).contains("补充材料或者说明一次性告知书", "邮寄送达", "EMS 1001", "《民事诉讼法》第八十七条和《民事诉讼法》第九十一条");
    assertThatExceptionOfType(Stale.class).as("a second click writes no second receipt").isThrownBy(() -> serving.record(post));
    clock.advance(Duration.ofDays(7));
    intake.lapse(new AcceptApplication(id, version(id), clerk));
    assertThat(file(id).status()).isEqualTo(ApplicationStatus.WITHDRAWN);
  }

  /** Who agreed to it before and opens a paper has it; who did not agree has only read it. */
  @Test
  void whoAgreedToItIsServedByOpeningThePaper() {
    ApplicationId id = pending();
    intake.refuse(new RefuseAid(id, version(id), RefusalCode.OUT_OF_SCOPE, "不在范围内", head));
    ApplicationFile file = file(id);
    PaperId decision = papers.inForce(id.value(), PaperType.REFUSAL_DECISION).orElseThrow().id();
    Participant person = matters.facts(file.matter()).applicant();
    PaperRead look = new PaperRead(file.matter(), decision, person.id(), clock.instant());
    news.publishEvent(look);
    assertThat(serving.served(decision)).as("read without consent").isFalse();

    consents.agree(file.matter(), person.phone(), Actor.citizen(CITY));
    news.publishEvent(look);
    news.publishEvent(look);

    PaperOnService done = serving.view(decision, clerk);
    assertThat(done.services()).singleElement().satisfies(one -> {
      assertThat(one.method()).isEqualTo(ServiceMethod.ELECTRONIC);
      assertThat(one.recordedBy()).isEqualTo("受送达人（网上）");
    });
    consents.takeBack(file.matter(), person.phone(), Actor.citizen(CITY));
    assertThat(consents.given(file.matter(), person.phone())).isFalse();

    clock.advance(Duration.ofDays(1));
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    ServePaper again = served(done, ServiceMethod.IN_PERSON, today, "打开时没有看完，重新当面送达", "");
    serving.record(again);
    assertThat(serving.of(id.value(), PaperType.REFUSAL_DECISION).orElseThrow().effectiveOn()).as("the later receipt counts").isEqualTo(today);
    assertThat(papers.of(file.matter().value())).as("both stay").filteredOn(paper -> paper.type() == PaperType.SERVICE_RECEIPT).hasSize(2);
    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> serving.record(new ServePaper(decision, 2, ServiceMethod.IN_PERSON, today, "窗口", "甲", "乙", "", "", "", false, "", false, "", "又错了", staff("律师", Role.LAWYER))));
  }

  private ServePaper served(PaperOnService paper, ServiceMethod method, LocalDate on, String correction, String proof) {
    return new ServePaper(
        paper.paper().paper().id(), paper.services().size(), method, on, "大厅一号窗口", "王窗口", method.signed() ? paper.paper().party() : "", "", "", "", false,
        proof, false, "", correction, clerk);
  }

  private Participant born(LocalDate on) {
    return new Participant(null, PersonRole.APPLICANT, "乙同学", "", "", "13800000022", "F", on, "159921", "城关镇", "zh");
  }

  private long rings(ApplicationId id, Actor desk) {
    return desks.open(null, 100, desk).rows().stream()
        .filter(notice -> notice.kind().equals("nudge") && notice.text().contains(file(id).receiptNumber()))
        .count();
  }

  private ApplicationId granted() {
    ApplicationId id = pending();
    intake.grant(new GrantAid(id, version(id), "同意", head));
    return id;
  }

  private ApplicationId nextStageOf(ApplicationId earlier) {
    return intake.continueWith(new ContinueMatter(earlier, "FIRST_INSTANCE", "对方不服裁决", head));
  }

  private ApplicationId pending() {
    ApplicationId id = intake.submit(order(UUID.randomUUID()));
    intake.accept(new AcceptApplication(id, version(id), clerk));
    intake.propose(new ProposeDecision(id, version(id), Proposal.GRANT, null, "符合条件", reviewer));
    return id;
  }

  private SubmitApplication order(UUID key) {
    return order(key, applicant(PersonRole.APPLICANT));
  }

  private Participant applicant(PersonRole role) {
    return new Participant(null, role, "甲工友", "RESIDENT_ID", identity, "13800000001", "M",
        LocalDate.of(1960, 1, 1), "159921", "城关镇", "zh");
  }

  private SubmitApplication order(UUID key, List<String> papers) {
    SubmitApplication plain = order(key);
    return new SubmitApplication(plain.submissionKey(), CITY, centre, "159921", Channel.HALL, null, plain.category(), plain.stage(),
        plain.summary(), plain.story(), plain.people(), plain.facts(), false, papers, null, null, clerk);
  }

  private String paper(ApplicationId id, PaperType type) {
    return papers.html(papers.inForce(id.value(), type).orElseThrow().id());
  }

  private SubmitApplication order(UUID key, Participant... recipients) {
    Facts facts =
        Facts.on("R-BT25", LocalDate.ofInstant(clock.instant(), clock.getZone())).about("INJURY_WORK").inGroups(Set.of("MIGRANT_WORKER"))
            .with("has_counsel", false);
    return new SubmitApplication(
        key, CITY, centre, "159921", Channel.HALL, null, Category.WORK_INJURY_SOCIAL, "ARBITRATION", "工伤", "手指受伤",
        Stream.concat(Stream.of(recipients), Stream.of(Participant.opponent("某机械厂", "", ""))).toList(), facts, false, List.of(), null, clock.instant(), clerk);
  }

  private ApplicationFile file(ApplicationId id) {
    return applications.own(id);
  }

  private long version(ApplicationId id) {
    return file(id).version();
  }

  private String clock(ApplicationId id, String rule) {
    return deadlines.of(id.value()).stream().filter(c -> c.rule().equals(rule)).map(ClockView::state).findFirst().orElse("");
  }

  private Actor staff(String name, Role role) {
    return new Actor(UUID.randomUUID(), name, Set.of(role), centre, CITY, DataScope.UNIT, Set.of(centre));
  }

  private Actor reviewerLike(Role role) {
    return staff(role.name(), role);
  }

  private static <T> List<T> atOnce(int many, Callable<T> act) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
      List<T> answers = new ArrayList<>();
      for (Future<T> one : threads.invokeAll(Collections.nCopies(many, act))) answers.add(one.get());
      return answers;
    }
  }
}
