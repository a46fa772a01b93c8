package org.nuanyang.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.cases.CaseId;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.EnrolPractitioner;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.Network;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerKind;
import org.nuanyang.network.Practitioners;
import org.nuanyang.network.RegisterOrganisation;
import org.nuanyang.oversight.RecordDiscussion.Voice;
import org.nuanyang.pool.ExpertDraw;
import org.nuanyang.pool.Panels;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Orders to act and collective discussions on the real platform. */
@PlatformTest
class PressingPathTests {

  @Autowired ApplicationContext platform;
  @Autowired Supervision supervision;
  @Autowired Discussions discussions;
  @Autowired Deadlines deadlines;
  @Autowired Papers papers;
  @Autowired Panels panels;
  @Autowired Practitioners practitioners;
  @Autowired MovableClock clock;

  private OfficeExample office;
  private CaseId file;

  @BeforeEach
  void aCase() {
    office = new OfficeExample(platform);
    file = CaseId.of(office.granted().id());
  }

  @Test
  void theLeaderPressesTheCentreAnswersAndTheLeaderCloses() {
    SupervisionId id = pressed(null);
    assertThat(deadlines.of(id.value())).extracting(ClockView::rule, ClockView::state).containsExactly(tuple("SUPERVISION", "RUNNING"));
    assertThat(papers.html(papers.inForce(file.value(), PaperType.SUPERVISION_ORDER).orElseThrow().id())).contains("云岭县法律援助中心", "今天就签");

    supervision.reply(id, seen(id), "已经签好", office.head);
    assertThat(deadlines.of(id.value())).extracting(ClockView::state).containsExactly("KEPT");
    supervision.sendBack(id, seen(id), "没有附协议", clock.today().plusDays(1), office.leader);
    assertThat(deadlines.of(id.value())).as("another reply is waited for, by the day that was set").first()
        .satisfies(again -> assertThat(again.state()).isEqualTo("RUNNING"))
        .satisfies(again -> assertThat(LocalDate.ofInstant(again.dueAt(), clock.getZone())).isEqualTo(supervision.view(id, office.leader).dueOn()));
    supervision.reply(id, seen(id), "协议已经上传", office.head);
    assertThatThrownBy(() -> supervision.close(id, seen(id), "自己办结", office.head)).isInstanceOf(Forbidden.class);
    supervision.close(id, seen(id), "可以", office.leader);

    assertThat(supervision.view(id, office.leader).state()).isEqualTo(SupervisionState.CLOSED);
    assertThat(supervision.view(id, office.leader).story()).extracting(SupervisionView.Line::who)
        .containsExactly("局领导", "主任", "局领导", "主任", "局领导");
    assertThat(supervision.list(true, null, office.head).rows()).isEmpty();
    assertThat(supervision.list(false, null, office.head).rows()).hasSize(1);
  }

  @Test
  void anEarlierDayThanUsualIsTheOneThatCounts() {
    LocalDate tomorrow = clock.today().plusDays(1);
    SupervisionId id =
        supervision.order(new OrderSupervision(UUID.randomUUID(), Target.CASE, file.value(), true, "明天就办", tomorrow, office.leader));

    assertThat(LocalDate.ofInstant(deadlines.of(id.value()).getFirst().dueAt(), clock.getZone())).isEqualTo(tomorrow);
    assertThatThrownBy(() -> supervision.sendBack(id, seen(id), "没有报", tomorrow, office.leader)).isInstanceOf(Refusal.class);
  }

  @Test
  void theBureauReadsThePapersOfWhatItPressesForAndNoOther() {
    PaperId decision = papers.inForce(file.value(), PaperType.GRANT_DECISION).orElseThrow().id();
    assertThatThrownBy(() -> papers.mustSee(decision, office.officer)).isInstanceOf(Forbidden.class);
    papers.mustSee(decision, office.head);

    supervision.order(new OrderSupervision(UUID.randomUUID(), Target.CASE, file.value(), false, "抓紧", null, office.officer));

    papers.mustSee(decision, office.officer);
  }

  @Test
  void aLaterDayIsAskedForBeforeTheDayIsPast() {
    SupervisionId id = pressed(null);
    LocalDate due = supervision.view(id, office.leader).dueOn();

    supervision.askMoreTime(id, seen(id), due.plusDays(7), "等鉴定", office.head);
    supervision.answerMoreTime(id, seen(id), true, office.leader);

    assertThat(supervision.view(id, office.leader).dueOn()).isEqualTo(due.plusDays(7));
    assertThat(LocalDate.ofInstant(deadlines.of(id.value()).getFirst().dueAt(), clock.getZone())).isAfterOrEqualTo(due.plusDays(7));
    clock.set(due.plusDays(8));
    assertThat(supervision.view(id, office.leader).late()).isTrue();
    assertThat(supervision.list(true, null, office.leader).rows()).filteredOn(row -> row.id().equals(id.value()))
        .extracting(SupervisionRow::late).containsExactly(true);
    assertThatThrownBy(() -> supervision.askMoreTime(id, seen(id), due.plusDays(20), "再等等", office.head)).isInstanceOf(Refusal.class);
  }

  @Test
  void aWholeCentreCanBePressedAndAnotherCentreSeesNothingOfIt() {
    SupervisionId id =
        supervision.order(new OrderSupervision(UUID.randomUUID(), Target.CENTRE, office.centre, false, "超期太多", clock.today().plusDays(10), office.officer));

    assertThat(supervision.view(id, office.head).mayReply()).isTrue();
    Actor elsewhere = new OfficeExample(platform).head;
    assertThatThrownBy(() -> supervision.view(id, elsewhere)).isInstanceOf(Missing.class);
    assertThatThrownBy(() -> supervision.order(new OrderSupervision(UUID.randomUUID(), Target.CENTRE, office.centre, false, "别人的", null, elsewhere)))
        .isInstanceOf(Missing.class);
    assertThatThrownBy(() -> supervision.order(new OrderSupervision(UUID.randomUUID(), Target.CASE, file.value(), false, "窗口", null, office.clerk)))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void threeSpeakTheHeadDecidesAndTheFileIsPressedFor() {
    DiscussionId id =
        discussions.propose(
            new ProposeDiscussion(UUID.randomUUID(), Target.CASE, file.value(), Set.of(HardBecause.LIMITATION, HardBecause.MANY_PEOPLE), "先起诉谁", office.reviewer));
    DiscussionView open = discussions.view(id, office.head);
    assertThat(open.brief()).contains("追索劳动报酬", "受援人 1 人");
    var two = List.of(new Voice("甲", "主任", "同意"), new Voice("乙", "审查员", "同意"));
    assertThatThrownBy(() -> discussions.record(minutes(id, two))).isInstanceOf(Refusal.class).hasMessageContaining("few");
    var sameTwice = List.of(new Voice("甲", "主任", "同意"), new Voice("乙", "审查员", "同意"), new Voice("乙", "审查员", "同意"));
    assertThatThrownBy(() -> discussions.record(minutes(id, sameTwice))).isInstanceOf(Refusal.class);

    discussions.record(minutes(id, List.of(new Voice("甲", "主任", "同意"), new Voice("乙", "审查员", "同意"), new Voice("丙", "律师", "先保全"))));

    DiscussionView held = discussions.view(id, office.leader);
    assertThat(held.voices()).hasSize(3);
    assertThat(held.supervised()).isTrue();
    assertThat(supervision.list(true, null, office.head).rows()).extracting(SupervisionRow::major).containsExactly(true);
    assertThat(papers.html(papers.inForce(file.value(), PaperType.DISCUSSION_MINUTES).orElseThrow().id())).contains("先保全", "先起诉公司");
    assertThatThrownBy(() -> discussions.record(minutes(id, held.voices()))).isInstanceOf(Refusal.class);
  }

  @Test
  void expertsAreDrawnByLotAndWhoHandlesTheCaseStaysOut() {
    Actor handler = office.taken(file);
    UUID panel = panels.make("EXPERTS", "云岭专家库" + UUID.randomUUID(), "疑难案件", office.head);
    List<UUID> experts = List.of(expert(1), expert(2), expert(3));
    experts.forEach(one -> panels.nominate(panel, one, office.head));
    UUID handling = practitioners.byAccount(handler.id()).orElseThrow().id();
    panels.nominate(panel, handling, office.head);
    DiscussionId id = discussions.propose(new ProposeDiscussion(UUID.randomUUID(), Target.CASE, file.value(), Set.of(HardBecause.DIFFICULT_LAW), "怎么起诉", office.reviewer));

    assertThatThrownBy(() -> discussions.drawExperts(id, panel, 2, office.reviewer)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> discussions.drawExperts(id, panel, 4, office.head)).as("three are left").isInstanceOf(Refusal.class).hasMessage("pool.draw.few");
    discussions.drawExperts(id, panel, 2, office.head);

    ExpertDraw draw = discussions.view(id, office.head).draws().getFirst();
    assertThat(draw.drawn()).hasSize(2).extracting(ExpertDraw.Lot::practitioner).isSubsetOf(experts);
    assertThat(draw.lots().getLast()).returns(handling, ExpertDraw.Lot::practitioner).satisfies(out -> assertThat(out.out()).contains("承办人"));
    discussions.drawExperts(id, panel, 1, office.head);
    assertThat(discussions.view(id, office.head).draws()).hasSize(2).flatExtracting(ExpertDraw::drawn).extracting(ExpertDraw.Lot::practitioner)
        .as("nobody twice for one discussion").containsExactlyInAnyOrderElementsOf(experts);
    assertThatThrownBy(() -> discussions.drawExperts(id, panel, 1, office.head)).hasMessage("pool.draw.few");

    discussions.record(minutes(id, List.of(new Voice("甲", "主任", "同意"), new Voice("乙", "审查员", "同意"), new Voice("丙", "专家", "先保全"))));
    assertThatThrownBy(() -> discussions.drawExperts(id, panel, 1, office.head)).hasMessage("oversight.discussion.over");
  }

  private UUID expert(int number) {
    UUID firm = UUID.randomUUID();
    UUID id = UUID.randomUUID();
    platform.getBean(Network.class).register(
        List.of(new RegisterOrganisation(firm, OfficeExample.CITY, OrganisationKind.LAW_FIRM, null, "159925", "专家所" + number, "专家所" + number, "城关镇", "04790000000", new GeoPoint(40, 110), OpeningHours.NONE, true, Set.of("zh"))),
        Actor.system(OfficeExample.CITY));
    practitioners.enrol(
        List.of(new EnrolPractitioner(id, UUID.randomUUID(), OfficeExample.CITY, firm, "专家" + number, "1159920161%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000)), PractitionerKind.LAWYER, LocalDate.of(2005, 1, 1), null, null, 0, Set.of("LABOR"), Set.of("zh"), "F", "159925", PoolStatus.ACTIVE, "13800007770")),
        Actor.system(OfficeExample.CITY));
    return id;
  }

  private RecordDiscussion minutes(DiscussionId id, List<Voice> voices) {
    return new RecordDiscussion(id, discussions.view(id, office.head).version(), clock.today(), voices, "讨论了两个小时", "先起诉公司", true, office.head);
  }

  private SupervisionId pressed(LocalDate due) {
    return supervision.order(new OrderSupervision(UUID.randomUUID(), Target.CASE, file.value(), true, "今天就签", due, office.leader));
  }

  private int seen(SupervisionId id) {
    return supervision.view(id, office.leader).version();
  }
}
