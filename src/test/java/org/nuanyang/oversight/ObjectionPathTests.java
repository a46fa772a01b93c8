package org.nuanyang.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.cases.CaseChanges;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.cases.CaseFiles;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseState;
import org.nuanyang.cases.Cases;
import org.nuanyang.cases.FileKind;
import org.nuanyang.cases.TerminationGround;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.Papers;
import org.nuanyang.documents.UploadExamples;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationStatus;
import org.nuanyang.intake.GrantAid;
import org.nuanyang.intake.Intake;
import org.nuanyang.intake.NotPossibleNow;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.TimelineEntry;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Objections from the phone to the bureau and back, with nothing stood in for. */
@PlatformTest
class ObjectionPathTests {

  @Autowired ApplicationContext platform;
  @Autowired Objections objections;
  @Autowired Intake intake;
  @Autowired Cases cases;
  @Autowired CaseChanges changes;
  @Autowired CaseFiles dossiers;
  @Autowired JdbcClient jdbc;
  @Autowired Matters matters;
  @Autowired Papers papers;
  @Autowired Files files;
  @Autowired Deadlines deadlines;
  @Autowired MovableClock clock;

  private OfficeExample office;
  private Actor person;

  @BeforeEach
  void anOffice() {
    office = new OfficeExample(platform);
    person = Actor.citizen(OfficeExample.CITY);
  }

  @Test
  void aRefusalSetRightIsAGrantOfTheSameDayAndForm() {
    ApplicationFile refused = office.refused();
    ObjectionId id = object(refused, ObjectedTo.REFUSAL);
    assertThat(deadlines.of(id.value())).extracting(ClockView::rule, ClockView::state).containsExactly(tuple("D11", "RUNNING"));

    objections.decide(new DecideObjection(id, 0, true, "要的是工钱，免予核查。", office.officer));

    ApplicationFile corrected = office.file(refused.id());
    assertThat(corrected.status()).isEqualTo(ApplicationStatus.GRANTED);
    assertThat(corrected.submittedAt()).isEqualTo(refused.submittedAt());
    assertThat(corrected.refusalCode()).isNull();
    assertThat(cases.facts(CaseId.of(refused.id()), office.head).state()).isEqualTo(CaseState.GRANTED);
    assertThat(deadlines.of(id.value())).extracting(ClockView::state).containsExactly("KEPT");
    assertThat(deadlines.of(refused.id().value())).extracting(ClockView::rule, ClockView::state).contains(tuple("D02", "RUNNING"));
    assertThat(paper(refused, PaperType.OBJECTION_OPINION)).contains("云岭县司法局", "给予你法律援助", "要的是工钱");
    assertThat(paper(refused, PaperType.GRANT_DECISION)).contains("责令改正");
    assertThat(matters.timeline(refused.matter(), true)).extracting(TimelineEntry::title)
        .contains("您的异议已经收到", "司法局支持了您的异议，同意给您提供免费的法律援助");
    assertThat(objections.open(refused.matter())).isEmpty();
  }

  @Test
  void aMaintainedRefusalTellsTheWayToReconsiderationAndCourt() {
    ApplicationFile refused = office.refused();
    PaperId decision = papers.inForce(refused.id().value(), PaperType.REFUSAL_DECISION).orElseThrow().id();
    assertThatThrownBy(() -> papers.mustSee(decision, office.officer)).as("before anything came to the bureau").isInstanceOf(Forbidden.class);
    ObjectionId id = object(refused, ObjectedTo.REFUSAL);
    papers.mustSee(decision, office.officer);

    objections.decide(new DecideObjection(id, 0, false, "收入核对无误。", office.officer));

    assertThat(office.file(refused.id()).status()).isEqualTo(ApplicationStatus.REFUSED);
    assertThat(paper(refused, PaperType.OBJECTION_OPINION)).contains("维持云岭县法律援助中心", "六十日内依法申请行政复议", "六个月内直接向人民法院");
    assertThat(objections.open(refused.matter())).isEmpty();
    assertThatThrownBy(() -> object(refused, ObjectedTo.REFUSAL)).isInstanceOf(Refusal.class).hasMessageContaining("before");
    assertThatThrownBy(() -> objections.decide(new DecideObjection(id, 1, true, "再想想", office.officer))).isInstanceOf(Refusal.class);
  }

  @Test
  void aTerminationSetAsideGoesOnWhereItStoodWithTheSameLawyer() {
    CaseId id = office.inProgress();
    CaseFacts before = cases.facts(id, office.head);
    terminated(id);
    ObjectionId objection = object(office.file(id.application()), ObjectedTo.TERMINATION);

    objections.decide(new DecideObjection(objection, 0, true, "受援人没有另请律师。", office.officer));

    CaseFacts after = cases.facts(id, office.head);
    assertThat(after.state()).isEqualTo(CaseState.IN_PROGRESS);
    assertThat(after.handler()).isEqualTo(before.handler());
    assertThat(after.signedOn()).isEqualTo(before.signedOn());
    assertThat(after.grantedOn()).isEqualTo(before.grantedOn());
    assertThat(after.terminatedOn()).isNull();
    assertThat(objections.view(objection, office.head).ended().groundKey()).endsWith("TM6_OWN_COUNSEL");
  }

  @Test
  void aTerminationCanStillBeObjectedToWhenTheFileHasBeenHandedIn() {
    CaseId id = office.inProgress();
    CaseFacts before = cases.facts(id, office.head);
    terminated(id);
    changes.serve(id, cases.facts(id, office.head).version(), clock.today(), office.head);
    handedIn(id);
    assertThat(cases.facts(id, office.head).state()).isEqualTo(CaseState.FILE_SUBMITTED);
    ObjectionId objection = object(office.file(id.application()), ObjectedTo.TERMINATION);

    objections.decide(new DecideObjection(objection, 0, true, "受援人没有另请律师。", office.officer));

    CaseFacts after = cases.facts(id, office.head);
    assertThat(after.state()).isEqualTo(CaseState.IN_PROGRESS);
    assertThat(after.handler()).isEqualTo(before.handler());
    assertThat(deadlines.of(id.value())).filteredOn(one -> one.rule().equals("D30")).extracting(ClockView::state).as("nobody checks the file").doesNotContain("RUNNING");
    assertThat(search(id)).as("the lawyer carries it again").isEqualTo("ACCEPTED");
    assertThat(objections.open(office.file(id.application()).matter())).isEmpty();
  }

  @Test
  void aSecondTerminationOfTheSameDayIsAnotherDecision() {
    CaseId id = office.inProgress();
    terminated(id);
    ApplicationFile file = office.file(id.application());
    objections.decide(new DecideObjection(object(file, ObjectedTo.TERMINATION), 0, true, "还在请这位律师。", office.officer));
    terminated(id);

    assertThat(objections.open(file.matter())).hasSize(1);
    ObjectionId again = object(file, ObjectedTo.TERMINATION);
    assertThat(objections.view(again, office.officer).mayDecide()).isTrue();
    assertThatThrownBy(() -> object(file, ObjectedTo.TERMINATION)).isInstanceOf(Refusal.class).hasMessageContaining("before");
  }

  @Test
  void isHeardByTheBureauAndByNobodyElse() {
    ApplicationFile refused = office.refused();
    ObjectionId id = object(refused, ObjectedTo.REFUSAL);
    var decision = new DecideObjection(id, 0, true, "自己说了算", office.head);

    assertThatThrownBy(() -> objections.decide(decision)).isInstanceOf(Forbidden.class);
    Actor insider = new Actor(UUID.randomUUID(), "兼职", office.officer.roles(), office.centre, OfficeExample.CITY, office.officer.scope(), Set.of());
    assertThatThrownBy(() -> objections.decide(new DecideObjection(id, 0, true, "本单位的人", insider))).isInstanceOf(Forbidden.class);
    Actor elsewhere = new OfficeExample(platform).head;
    assertThatThrownBy(() -> objections.view(id, elsewhere)).isInstanceOf(Missing.class);
    assertThat(objections.list(true, null, office.head).rows()).extracting(ObjectionRow::id).containsExactly(id.value());
    assertThat(objections.view(id, office.head).mayDecide()).isFalse();
    ObjectionView seen = objections.view(id, office.officer);
    assertThat(seen.mayDecide()).isTrue();
    assertThat(seen.matter().applicant().identityNumber()).contains("****");
  }

  @Test
  void nobodyGrantsARefusedApplicationWithoutTheBureau() {
    ApplicationFile refused = office.refused();

    assertThatThrownBy(() -> intake.grant(new GrantAid(refused.id(), refused.version(), "改主意了", office.head)))
        .isInstanceOf(NotPossibleNow.class);
    assertThat(office.file(refused.id()).status()).isEqualTo(ApplicationStatus.REFUSED);
  }

  @Test
  void aLetterCountsFromTheDayItCame() {
    ApplicationFile refused = office.refused();
    LocalDate came = clock.today();
    clock.set(came.plusDays(3));

    ObjectionId id =
        objections.raise(
            new RaiseObjection(
                UUID.randomUUID(), refused.matter(), refused.id().value(), ObjectedTo.REFUSAL, Way.LETTER, came.plusDays(1), "不服", null, office.clerk));

    assertThat(objections.view(id, office.officer).receivedOn()).isEqualTo(came.plusDays(1));
    assertThatThrownBy(() -> objections.raise(
            new RaiseObjection(
                UUID.randomUUID(), refused.matter(), refused.id().value(), ObjectedTo.REFUSAL, Way.LETTER, came.minusDays(1), "不服", null, office.clerk)))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void takenBackItCanBeRaisedAgain() {
    ApplicationFile refused = office.refused();
    ObjectionId first = object(refused, ObjectedTo.REFUSAL);

    objections.withdraw(first, person);

    assertThat(objections.open(refused.matter())).hasSize(1);
    assertThat(deadlines.of(first.value())).extracting(ClockView::state).containsExactly("CANCELLED");
    assertThat(object(refused, ObjectedTo.REFUSAL)).isNotEqualTo(first);
  }

  private void handedIn(CaseId id) {
    for (FileKind kind : List.of(FileKind.SERVICE_PROOF, FileKind.APPLICATION_FORM))
      files.keep(id.value(), OfficeExample.CITY, kind.name(), "材料.png", UploadExamples.png(40, 40), office.head);
    dossiers.submit(id, cases.facts(id, office.head).version(), office.head);
  }

  private String search(CaseId id) {
    return jdbc.sql("select state from assignment where application = ?").param(id.value()).query(String.class).single();
  }

  private ObjectionId object(ApplicationFile file, ObjectedTo against) {
    return objections.raise(
        new RaiseObjection(UUID.randomUUID(), file.matter(), file.id().value(), against, Way.ONLINE, clock.today(), "我不同意", matters.facts(file.matter()).applicant().phone(), person));
  }

  private void terminated(CaseId id) {
    files.keep(id.value(), OfficeExample.CITY, FileKind.TERMINATION_PROOF.name(), "证明.png", UploadExamples.png(40, 40), office.head);
    changes.terminate(id, cases.facts(id, office.head).version(), TerminationGround.TM6_OWN_COUNSEL, "自行委托了律师", office.head);
  }

  private String paper(ApplicationFile file, PaperType type) {
    return papers.html(papers.inForce(file.id().value(), type).orElseThrow().id());
  }
}
