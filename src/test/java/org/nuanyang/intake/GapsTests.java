package org.nuanyang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.assignment.AssignmentDesk;
import org.nuanyang.assignment.QueueSearch;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.Cases;
import org.nuanyang.cases.TerminationGround;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.Papers;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.Path;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.matters.TimelineEntry;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.Network;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.RegisterOrganisation;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Refusal;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 容缺受理 and 先行提供 on the real platform: T06, T08, T10, T13, and acceptance scenario S8 in both halves. */
@PlatformTest
class GapsTests {

  private static final String CITY = "159900";
  private static final UUID CENTRE = UUID.randomUUID();

  @Autowired Intake intake;
  @Autowired Tolerance tolerance;
  @Autowired AidFirst aidFirst;
  @Autowired Applications applications;
  @Autowired Matters matters;
  @Autowired Papers papers;
  @Autowired Deadlines deadlines;
  @Autowired Cases cases;
  @Autowired AssignmentDesk assignments;
  @Autowired DeskNotices desks;
  @Autowired Network network;
  @Autowired MovableClock clock;

  private final Actor clerk = staff("窗口", Role.CLERK);
  private final Actor reviewer = staff("审查员", Role.REVIEWER);
  private final Actor head = staff("主任", Role.DIRECTOR);
  private final Actor citizen = Actor.citizen(CITY);

  @BeforeEach
  void aCentre() {
    if (!network.organisations(Set.of(CENTRE)).isEmpty()) return;
    network.register(
        List.of(
            new RegisterOrganisation(CENTRE, CITY, OrganisationKind.COUNTY_CENTRE, null, "159921", "青禾县法律援助中心", "青禾县",
                "城关镇", "04790000000", new GeoPoint(40, 110), OpeningHours.NONE, true, Set.of("zh"))),
        Actor.system(CITY));
  }

  // S8, first half

  @Test
  void aClaimThatExpiresInSixDaysRingsByItselfAndTheCaseBeginsAtOnce() {
    ApplicationId id = intake.submit(order(6));
    assertThat(file(id).verdict().path()).isEqualTo(Path.ADVANCE_AID);
    assertThat(file(id).priorityRank()).isZero();
    assertThat(rings(id, head)).isEqualTo(1);
    assertThat(aidFirst.alarms(head)).extracting(UrgencyRow::application).contains(id.value());

    aidFirst.provide(helpFirst(id, head));

    assertThat(file(id).status()).isEqualTo(ApplicationStatus.ADVANCE_AID);
    assertThat(cases.view(new CaseId(id.value()), head)).as("the case begins without the formalities").isNotNull();
    assertThat(clock(id, "D07")).isEqualTo("RUNNING");
    assertThat(clock(id, "D09")).isEqualTo("RUNNING");
    assertThat(clock(id, "D01")).isEqualTo("KEPT");
    assertThat(assignments.queue(new QueueSearch(false, null, 50), staff("指派", Role.ASSIGNER)).rows())
        .anyMatch(row -> row.receiptNumber().equals(file(id).receiptNumber()) && row.priorityRank() == 0);
    assertThat(paper(id, PaperType.AID_FIRST_APPROVAL)).contains("仲裁时效只剩六天", "带身份证原件", "第四十四条");
    assertThat(aidFirst.alarms(head)).extracting(UrgencyRow::application).doesNotContain(id.value());
    assertThat(rings(id, head)).as("answered").isZero();
    assertThat(aidFirst.open(clerk)).extracting(AidFirstRow::application).contains(id.value());

    intake.propose(new ProposeDecision(id, version(id), Proposal.GRANT, null, "手续齐了，符合条件", reviewer));
    intake.grant(new GrantAid(id, version(id), "同意", head));

    assertThat(file(id).status()).isEqualTo(ApplicationStatus.GRANTED);
    assertThat(clock(id, "D07")).isEqualTo("KEPT");
    assertThat(aidFirst.of(id)).get().extracting(AidFirstView::outcome).isEqualTo("GRANTED");
    assertThat(paper(id, PaperType.GRANT_DECISION)).contains("某工友");
    assertThat(matters.timeline(file(id).matter(), true)).extracting(TimelineEntry::kind).contains("intake.aid-first", "intake.confirmed")
        .filteredOn("assignment.searching"::equals).as("one search, not two").hasSizeLessThanOrEqualTo(1);
  }

  // S8, second half

  @Test
  void sevenDaysGoTheOrdinaryWayInRankOneAndRingTheNextMorning() {
    ApplicationId id = intake.submit(order(7));
    assertThat(file(id).verdict().path()).isNotEqualTo(Path.ADVANCE_AID);
    assertThat(file(id).priorityRank()).isEqualTo(1);
    assertThat(rings(id, head)).isZero();
    assertThat(aidFirst.sweep(CITY, today())).isZero();

    clock.advance(Duration.ofDays(1));
    aidFirst.sweep(CITY, today());

    assertThat(file(id).priorityRank()).isZero();
    assertThat(rings(id, head)).isEqualTo(1);
    assertThat(rings(id, clerk)).isEqualTo(1);
    aidFirst.sweep(CITY, today());
    assertThat(rings(id, head)).as("rings once").isEqualTo(1);

    aidFirst.goOrdinaryWay(id, "明天就能办完", head);
    assertThat(aidFirst.alarms(head)).extracting(UrgencyRow::application).doesNotContain(id.value());
    assertThat(aidFirst.urgency(id)).get().extracting(UrgencyView::answerReason).isEqualTo("明天就能办完");
  }

  @Test
  void aTermSomebodyLearnsOfLaterIsWatchedToo() {
    ApplicationId id = intake.submit(order(null));
    assertThat(aidFirst.urgency(id)).isEmpty();

    aidFirst.watch(new WatchLimit(id, today().plusDays(8), "上诉期", clerk));
    assertThat(rings(id, head)).isZero();
    aidFirst.watch(new WatchLimit(id, today().plusDays(3), "上诉期", clerk));

    assertThat(rings(id, head)).isEqualTo(1);
    assertThat(file(id).priorityRank()).isZero();
  }

  @Test
  void onlyTheHeadHelpsFirstAndOnAGroundOfTheLaw() {
    ApplicationId id = intake.submit(order(6));

    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> aidFirst.provide(helpFirst(id, clerk)));
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> aidFirst.provide(new HelpFirst(id, version(id), "BECAUSE_I_LIKE", "理由", List.of(), head)))
        .withMessage("intake.aid-first.ground");
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> aidFirst.provide(new HelpFirst(id, version(id), "LIMITATION", " ", List.of(), head)))
        .withMessage("intake.reasons-empty");
    Actor deputy = new Actor(UUID.randomUUID(), "窗口甲", Set.of(Role.CLERK, Role.APPROVER), CENTRE, CITY, DataScope.UNIT, Set.of(CENTRE), "主任");
    aidFirst.provide(helpFirst(id, deputy));
    assertThat(paper(id, PaperType.AID_FIRST_APPROVAL)).contains("窗口甲（受主任委托）");
  }

  @Test
  void whereTheFormalitiesFailTheCaseIsTerminatedByThePathOfCasesAndTheApplicationWithIt() {
    ApplicationId id = intake.submit(order(6));
    aidFirst.provide(helpFirst(id, head));
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> intake.withdraw(new WithdrawApplication(id, "不办了", citizen)));
    clock.advance(Duration.ofDays(20));
    assertThat(file(id).status()).as("nothing happens by itself").isEqualTo(ApplicationStatus.ADVANCE_AID);

    aidFirst.ended(id, TerminationGround.TM8_OTHER.name(), Actor.system(CITY));

    assertThat(file(id).status()).isEqualTo(ApplicationStatus.TERMINATED);
    assertThat(aidFirst.of(id)).get().extracting(AidFirstView::outcome).isEqualTo("TERMINATED");
    aidFirst.goesOn(id, "异议成立", Actor.system(CITY));
    assertThat(file(id).status()).isEqualTo(ApplicationStatus.ADVANCE_AID);
    assertThat(clock(id, "D07")).isEqualTo("RUNNING");
  }

  // 容缺受理

  @Test
  void gapsArePledgedOnPaperReviewedAtOnceAndClosedBeforeTheGrant() {
    ApplicationId id = intake.submit(order(null));

    tolerance.offer(new OfferTolerance(id, version(id), true, List.of("WAGE_MATERIALS"), true, clerk));

    assertThat(file(id).status()).isEqualTo(ApplicationStatus.ACCEPTED_TOLERANT);
    assertThat(paper(id, PaperType.TOLERANCE_PLEDGE)).contains("能说明欠薪的材料", "本人在纸上签名");
    assertThat(clock(id, "D06")).isEqualTo("RUNNING");
    assertThat(matters.facts(file(id).matter()).standing().missing()).containsExactly("能说明欠薪的材料");
    assertThat(tolerance.open(null, clerk).rows()).anyMatch(row -> row.application().equals(id.value()) && row.missing() == 1);

    intake.propose(new ProposeDecision(id, version(id), Proposal.GRANT, null, "符合条件", reviewer));
    assertThat(clock(id, "D01")).as("the review is done, only the papers are waited for").isEqualTo("PAUSED");
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> intake.grant(new GrantAid(id, version(id), "同意", head)))
        .withMessage("intake.tolerance.still-missing");

    tolerance.take(new TakeTolerated(id, List.of("WAGE_MATERIALS"), "", clerk));
    assertThat(clock(id, "D06")).isEqualTo("KEPT");
    assertThat(clock(id, "D01")).isEqualTo("RUNNING");
    intake.grant(new GrantAid(id, version(id), "同意", head));
    assertThat(file(id).status()).isEqualTo(ApplicationStatus.GRANTED);
  }

  @Test
  void onThePhoneTheSignatureAcceptsAndAPhotoWaitsForAnOfficersLook() {
    ApplicationId id = intake.submit(order(null));
    tolerance.offer(new OfferTolerance(id, version(id), true, List.of("WAGE_MATERIALS"), false, clerk));
    assertThat(file(id).status()).as("not before it is signed").isEqualTo(ApplicationStatus.SUBMITTED);

    tolerance.sign(id, citizen);
    tolerance.sign(id, citizen);

    assertThat(file(id).status()).isEqualTo(ApplicationStatus.ACCEPTED_TOLERANT);
    assertThat(applications.steps(id)).extracting(ApplicationStep::verb).containsOnlyOnce("acceptTolerant");
    assertThat(paper(id, PaperType.TOLERANCE_PLEDGE)).contains("本人用验证过的手机签署");
    tolerance.bring(id, List.of("WAGE_MATERIALS"), citizen);
    assertThat(tolerance.of(id).orElseThrow().missing()).as("a photo is no check").hasSize(1);
    assertThat(tolerance.open(null, clerk).rows()).anyMatch(row -> row.application().equals(id.value()) && row.brought() == 1);
  }

  @Test
  void whatIsNotBroughtFallsBackToTheOneTimeNoticeByAPersonsHand() {
    ApplicationId id = intake.submit(order(null));
    tolerance.offer(new OfferTolerance(id, version(id), true, List.of("WAGE_MATERIALS"), true, clerk));
    clock.advance(Duration.ofDays(15));
    assertThat(file(id).status()).as("no automatic harm").isEqualTo(ApplicationStatus.ACCEPTED_TOLERANT);

    intake.askSupplement(new AskSupplement(id, version(id), List.of(new MissingPaper("能说明欠薪的材料", "")), clerk));

    assertThat(file(id).status()).isEqualTo(ApplicationStatus.SUPPLEMENT_PENDING);
    assertThat(clock(id, "D06")).isIn("CANCELLED", "MISSED");
    assertThat(clock(id, "D05")).isEqualTo("RUNNING");
    assertThat(tolerance.of(id).orElseThrow().settledHow()).isEqualTo("FELL_BACK");
  }

  @Test
  void whatTheOfficeFindsItselfIsNotAskedForAnyMore() {
    ApplicationId id = intake.submit(order(null));
    tolerance.offer(new OfferTolerance(id, version(id), true, List.of("WAGE_MATERIALS"), true, clerk));

    tolerance.take(new TakeTolerated(id, List.of("WAGE_MATERIALS"), "劳动监察已有欠薪登记", clerk));

    assertThat(tolerance.of(id).orElseThrow().settledHow()).isEqualTo("IN");
    assertThat(applications.steps(id)).anyMatch(step -> step.verb().equals("spareTolerated") && step.reason().contains("劳动监察"));
  }

  @Test
  void corePapersNeverFollowLater() {
    ApplicationId id = intake.submit(order(null));

    assertThat(tolerance.tolerable(file(id))).extracting(paper -> paper.code()).contains("WAGE_MATERIALS").doesNotContain("ID_CARD", "APPLICATION_FORM");
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> tolerance.offer(new OfferTolerance(id, version(id), true, List.of("ID_CARD"), true, clerk)))
        .withMessage("intake.tolerance.not-on-list");
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> tolerance.offer(new OfferTolerance(id, version(id), false, List.of("WAGE_MATERIALS"), true, clerk)))
        .withMessage("intake.tolerance.core");
    assertThat(file(id).status()).isEqualTo(ApplicationStatus.SUBMITTED);
  }

  private HelpFirst helpFirst(ApplicationId id, Actor by) {
    return new HelpFirst(id, version(id), "LIMITATION", "仲裁时效只剩六天，先申请仲裁", List.of("带身份证原件", "签经济困难状况说明表"), by);
  }

  /** A general citizen owed wages, without any proof of hardship. @param days to the end of the limitation; null when nobody asked */
  private SubmitApplication order(Integer days) {
    Facts facts =
        Facts.on("R-BT25", today()).about("M05_WAGE").with("has_counsel", false).with("days_to_limitation", days);
    Participant worker =
        new Participant(null, PersonRole.APPLICANT, "某工友", "", "", "13800000055", "M", LocalDate.of(1985, 1, 1), "159921", "城关镇", "zh");
    return new SubmitApplication(
        UUID.randomUUID(), CITY, CENTRE, "159921", Channel.HALL, null, Category.LABOR, "ARBITRATION", "欠薪", "干了三个月没给工资",
        List.of(worker, Participant.opponent("某建筑公司", "", "")), facts, false, List.of(), null, null, clerk);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  private long rings(ApplicationId id, Actor desk) {
    return desks.open(null, 100, desk).rows().stream()
        .filter(notice -> notice.kind().equals("aid-first") && notice.text().contains(file(id).receiptNumber()))
        .count();
  }

  private String paper(ApplicationId id, PaperType type) {
    return papers.html(papers.inForce(id.value(), type).orElseThrow().id());
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
    return new Actor(UUID.randomUUID(), name, Set.of(role), CENTRE, CITY, DataScope.UNIT, Set.of(CENTRE));
  }
}
