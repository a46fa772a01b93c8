package org.nuanyang.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.PaperView;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.TimelineEntry;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a complaint to the answer, with the days of each step (法律援助法 第五十五条、第五十六条). */
@PlatformTest
class ComplaintPathTests {

  @Autowired ApplicationContext platform;
  @Autowired Complaints complaints;
  @Autowired Deadlines deadlines;
  @Autowired Papers papers;
  @Autowired Matters matters;
  @Autowired JdbcClient jdbc;
  @Autowired MovableClock clock;

  private OfficeExample office;
  private ApplicationFile file;

  @BeforeEach
  void anOffice() {
    office = new OfficeExample(platform);
    file = office.granted();
  }

  @Test
  void isTakenHeardFromBothSidesAnsweredAndFollowed() {
    ComplaintId id = raised("申请人", Way.ONLINE, Actor.citizen(OfficeExample.CITY));
    assertThat(clocks(id)).containsExactly(tuple("D35", "RUNNING"));

    complaints.accept(id, seen(id), List.of("甲某", "乙某"), office.officer);
    assertThat(clocks(id)).contains(tuple("D35", "KEPT"), tuple("D36", "RUNNING"));
    assertThatThrownBy(() -> complaints.conclude(id, seen(id), ComplaintOutcome.UPHELD, "属实", "换律师", office.officer)).hasMessage("oversight.complaint.hear-both");
    complaints.state(id, complaints.view(id, office.head).version(), "律师说没有打通电话。", office.head);
    complaints.extend(id, seen(id), clock.today().plusDays(90), "等通话记录", office.officer);
    assertThat(LocalDate.ofInstant(deadlines.of(id.value()).stream().filter(one -> one.rule().equals("D36")).findFirst().orElseThrow().dueAt(), clock.getZone()))
        .isAfterOrEqualTo(clock.today().plusDays(90));
    assertThatThrownBy(() -> complaints.conclude(id, seen(id), ComplaintOutcome.UPHELD, "属实", "", office.officer)).hasMessage("oversight.complaint.measures-first");
    complaints.conclude(id, seen(id), ComplaintOutcome.UPHELD, "二十天没有联系，没有正当理由。", "三日内更换承办人。\n记入人才库。", office.officer);
    assertThat(clocks(id)).contains(tuple("D36", "KEPT"), tuple("D37", "RUNNING"));
    assertThatThrownBy(() -> complaints.answered(id, seen(id), clock.today().minusDays(1), office.officer)).isInstanceOf(Refusal.class);
    complaints.answered(id, seen(id), clock.today(), office.officer);
    complaints.followed(id, seen(id), "已经换了律师。", office.officer);

    assertThat(clocks(id)).contains(tuple("D37", "KEPT"));
    ComplaintView over = complaints.view(id, office.officer);
    assertThat(over.state()).isEqualTo(ComplaintState.FOLLOWED);
    assertThat(over.papers()).extracting(PaperView::type).containsExactlyInAnyOrder(PaperType.COMPLAINT_NOTICE, PaperType.COMPLAINT_ANSWER);
    PaperView answer = over.papers().stream().filter(paper -> paper.type() == PaperType.COMPLAINT_ANSWER).findFirst().orElseThrow();
    assertThat(papers.html(answer.id())).contains("云岭县司法局", "投诉属实", "三日内更换承办人", "第五十六条");
    papers.mustSee(answer.id(), office.officer);
    assertThat(complaints.own(file.matter())).singleElement().satisfies(own -> assertThat(own.found()).contains("二十天没有联系"));
    assertThat(complaints.list(true, null, office.officer).rows()).extracting(ComplaintRow::id).doesNotContain(id.value());
    assertThat(complaints.list(false, null, office.officer).rows()).extracting(ComplaintRow::id).contains(id.value());
  }

  @Test
  void whatIsOverdueIsNotExtended() {
    ComplaintId id = raised("申请人", Way.ONLINE, Actor.citizen(OfficeExample.CITY));
    complaints.accept(id, seen(id), List.of("甲某", "乙某"), office.officer);
    int before = seen(id);
    clock.advance(Duration.ofDays(100));

    assertThatThrownBy(() -> complaints.extend(id, before, clock.today().plusDays(30), "等通话记录", office.officer)).hasMessage("oversight.complaint.overdue");
    assertThat(seen(id)).as("nothing is recorded").isEqualTo(before);
  }

  /** Whoever complains must fear nobody: the centre learns of it when the bureau has taken it, and of no name. */
  @Test
  void isUnknownToTheCentreUntilTheBureauHasTakenIt() {
    ComplaintId id = raised("申请人", Way.ONLINE, Actor.citizen(OfficeExample.CITY));

    assertThatThrownBy(() -> complaints.view(id, office.head)).isInstanceOf(Missing.class);
    assertThat(complaints.list(true, null, office.head).rows()).isEmpty();
    assertThatThrownBy(() -> complaints.list(true, null, office.clerk)).isInstanceOf(Forbidden.class);
    assertThat(matters.timeline(file.matter(), false)).extracting(TimelineEntry::title).noneMatch(title -> title.contains("投诉"));
    assertThat(papers.of(file.matter().value())).extracting(PaperView::type).doesNotContain(PaperType.COMPLAINT_NOTICE, PaperType.COMPLAINT_ANSWER);
    Actor otherBureau = new Actor(UUID.randomUUID(), "别的局", Set.of(Role.BUREAU_OFFICER), UUID.randomUUID(), OfficeExample.CITY, DataScope.UNIT, Set.of(UUID.randomUUID()));
    assertThatThrownBy(() -> complaints.view(id, otherBureau)).isInstanceOf(Missing.class);
    assertThatThrownBy(() -> complaints.accept(id, 0, List.of("甲某", "乙某"), otherBureau)).isInstanceOf(Missing.class);
    assertThatThrownBy(() -> complaints.accept(id, 0, List.of("甲某", "乙某"), office.head)).isInstanceOf(Forbidden.class);

    complaints.accept(id, seen(id), List.of("甲某", "乙某"), office.officer);

    ComplaintView heard = complaints.view(id, office.head);
    assertThat(heard.person()).isEmpty();
    assertThat(heard.phone()).isEmpty();
    assertThat(heard.answers()).isTrue();
    assertThat(heard.hears()).isFalse();
    assertThat(complaints.list(true, null, office.head).rows()).extracting(ComplaintRow::person).containsExactly("");
    assertThat(jdbc.sql("select count(*) from complaint where id = ? and position(convert_to('二十天', 'UTF8') in grounds) > 0").param(id.value()).query(Integer.class).single()).as("sealed").isZero();
  }

  @Test
  void asksOnceForWhatIsMissingAndRefusesWithAReason() {
    ComplaintId id = raised("申请人", Way.HALL, office.clerk);
    assertThatThrownBy(() -> complaints.accept(id, seen(id), List.of("甲某"), office.officer)).hasMessage("oversight.complaint.too-few");
    assertThatThrownBy(() -> complaints.accept(id, seen(id), List.of("甲某", "陈某"), office.officer)).hasMessage("oversight.complaint.investigates-self");
    complaints.askMore(id, seen(id), "通话记录", office.officer);
    assertThatThrownBy(() -> complaints.accept(id, 0, List.of("甲某", "乙某"), office.officer)).isInstanceOf(Stale.class);
    complaints.supplied(id, seen(id), "交来通话记录", office.officer);
    assertThatThrownBy(() -> complaints.askMore(id, seen(id), "再来一样", office.officer)).hasMessage("oversight.complaint.asked-once");

    complaints.notAccept(id, seen(id), NotTaken.DECIDED_BEFORE, "去年已经答复过", office.officer);

    ComplaintView refused = complaints.view(id, office.officer);
    assertThat(refused.grounds()).contains("二十天没有联系过我", "交来通话记录");
    assertThat(papers.html(refused.papers().getFirst().id())).contains("不予受理", "没有新的事实", "去年已经答复过");
    assertThat(clocks(id)).containsExactly(tuple("D35", "KEPT"));
    assertThatThrownBy(() -> complaints.view(id, office.head)).as("what was not taken is nobody's concern there").isInstanceOf(Missing.class);
    assertThat(complaints.own(file.matter())).as("made at the window, perhaps by somebody else").isEmpty();
  }

  @Test
  void whoGivesNoNameIsHeardButNotWrittenTo() {
    ComplaintId id = raised("", Way.PHONE, office.officer);

    complaints.accept(id, seen(id), List.of("甲某", "乙某"), office.officer);
    assertThat(complaints.view(id, office.officer).papers()).isEmpty();
    complaints.withdraw(id, seen(id), "来电说已经解决", office.officer);

    assertThat(clocks(id)).contains(tuple("D36", "CANCELLED"));
    assertThatThrownBy(() -> complaints.raise(new RaiseComplaint(UUID.randomUUID(), null, "", office.centre, "", "", ComplainedOf.CENTRE, ComplaintItem.RUDE, "", "x",
        Way.LETTER, clock.today().plusDays(1), office.officer))).hasMessage("oversight.complaint.day");
  }

  private ComplaintId raised(String person, Way way, Actor by) {
    return complaints.raise(
        new RaiseComplaint(
            UUID.randomUUID(), file.matter(), file.receiptNumber(), office.centre, person, "", ComplainedOf.LAWYER, ComplaintItem.IDLE, "陈某",
            "二十天没有联系过我。", way, clock.today(), by));
  }

  private int seen(ComplaintId id) {
    return complaints.view(id, office.officer).version();
  }

  private List<Tuple> clocks(ComplaintId id) {
    return deadlines.of(id.value()).stream().map(one -> tuple(one.rule(), one.state())).toList();
  }
}
