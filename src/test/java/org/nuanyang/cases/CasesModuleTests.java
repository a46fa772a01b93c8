package org.nuanyang.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanyang.assignment.Assignments;
import org.nuanyang.documents.PaperType;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Intake;
import org.nuanyang.matters.Matters;
import org.nuanyang.network.Network;
import org.nuanyang.network.Practitioners;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Money;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.nuanyang.testing.ModuleDatabaseTest;
import org.nuanyang.testing.MovableClock;
import org.nuanyang.verification.PledgeBroken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;

/** The doors of cases on the real database. */
@ModuleDatabaseTest
@Import(StandIns.class)
class CasesModuleTests {

  @Autowired Cases cases;
  @Autowired CaseWork work;
  @Autowired CaseLedger ledger;
  @Autowired CaseFiles files;
  @Autowired CaseChanges changes;
  @Autowired CaseLists lists;
  @Autowired Matters matters;
  @Autowired Network network;
  @Autowired Practitioners practitioners;
  @Autowired Intake intake;
  @Autowired Assignments assignments;
  @Autowired StandIns.IssuedPapers papers;
  @Autowired StandIns.Running running;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  @MockitoBean AuditTrail audit;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  CaseExample example;

  @BeforeEach
  void aCity() {
    example = new CaseExample(matters, network, practitioners, events, transaction, clock);
  }

  @Test
  void opensWithTheGrantOnceHoweverOftenItIsTold() {
    CaseId id = example.granted();

    assertThat(state(id)).isEqualTo(CaseState.GRANTED);
    assertThat(facts(id).caseNumber()).isEqualTo("暖法援民〔2026〕1号");
    assertThat(facts(example.granted()).caseNumber()).isEqualTo("暖法援民〔2026〕2号");
    assertThat(verbs(id)).containsExactly(CaseVerb.OPEN);
  }

  @Test
  void goesFromTheGrantToTheArchive() {
    CaseId id = inProgress();
    work.record(id, RecordKind.MEETING, today(), 60, true, answers(RecordKind.MEETING), example.lawyer);
    closed(id);
    assertThat(running.rules(id.value())).containsExactly("D29");
    verify(assignments).finish(id.application(), example.lawyer);
    report(id);
    assertThatThrownBy(() -> files.submit(id, version(id), example.lawyer))
        .isInstanceOf(Refusal.class)
        .hasMessage("cases.file.incomplete");
    complete(id);
    assertThat(files.checklist(id, example.lawyer)).allMatch(ChecklistItem::present);

    files.submit(id, version(id), example.lawyer);
    assertThat(running.rules(id.value())).containsExactly("D30");
    files.giveBack(id, version(id), List.of("缺送达回证", "第三页模糊"), today().plusDays(10), example.archivist);
    files.submit(id, version(id), example.lawyer);
    files.accept(id, version(id), "合格", example.archivist);
    String number = files.archive(id, version(id), example.archivist);

    assertThat(number).isEqualTo("暖法援档〔2026〕1号");
    assertThat(state(id)).isEqualTo(CaseState.ARCHIVED);
    assertThat(papers.ofMatter.get(matter(id)))
        .extracting(paper -> paper.type())
        .contains(
            PaperType.AGENCY_AGREEMENT,
            PaperType.OFFICIAL_LETTER,
            PaperType.CLOSING_REPORT,
            PaperType.FILE_RETURN_NOTICE,
            PaperType.ARCHIVE_CATALOGUE);
    assertThat(running.rules(id.value())).isEmpty();
  }

  @Test
  void offersToNobodyWhatItWouldRefuse() {
    CaseId id = example.granted();
    example.assigned(id, example.lawyer);
    example.accepted(id, example.lawyer);

    assertThat(offers(id, example.lawyer))
        .contains(CaseVerb.SIGN, CaseVerb.ADD_RECORD)
        .doesNotContain(CaseVerb.CLOSE, CaseVerb.ENTER_AMOUNTS, CaseVerb.DECIDE_TERMINATION);
    assertThat(offers(id, example.director)).contains(CaseVerb.DECIDE_TERMINATION).doesNotContain(CaseVerb.SIGN);
    assertThatThrownBy(() -> cases.view(id, example.stranger)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> cases.view(id, example.otherLawyer)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> close(id, example.lawyer)).isInstanceOf(Refusal.class).hasMessage("cases.not-now");
    assertThatThrownBy(() -> sign(id, example.director)).isInstanceOf(Forbidden.class);
  }

  @Test
  void goesBackToTheSearchWhenTheLawyerSaysNo() {
    CaseId id = example.granted();
    example.assigned(id, example.lawyer);
    example.declined(id, example.lawyer);

    assertThat(state(id)).isEqualTo(CaseState.GRANTED);
    assertThatThrownBy(() -> cases.view(id, example.lawyer)).isInstanceOf(Forbidden.class);
  }

  @Test
  void letsNobodyOverwriteWhatTheyHaveNotSeen() {
    CaseId id = inProgress();
    int seen = version(id);
    ledger.sameForAll(id, seen, Money.of("100"), null, null, example.lawyer);

    assertThatThrownBy(() -> ledger.sameForAll(id, seen, Money.of("200"), null, null, example.lawyer))
        .isInstanceOf(Stale.class);
    assertThat(facts(id).claimed()).isEqualTo(Money.of("100"));
  }

  @Test
  void addsUpWhatEachPersonOfAGroupGot() {
    CaseId id = inProgress("CIVIL", "ARBITRATION", "M05_WAGE", 48);
    ledger.sameForAll(id, version(id), Money.of("20000"), Money.of("14166.66"), null, example.lawyer);
    List<PersonAmounts> rows = ledger.rows(id, example.lawyer);
    PersonAmounts last = rows.getLast();

    ledger.enter(
        id,
        version(id),
        List.of(new CaseLedger.Entry(last.recipient(), last.claimed(), Money.of("14166.98"), Money.of("5000"))),
        example.lawyer);

    assertThat(rows).hasSize(48);
    assertThat(facts(id).claimed()).isEqualTo(Money.of("960000"));
    assertThat(facts(id).awarded()).isEqualTo(Money.of("680000.00"));
    assertThat(facts(id).received()).isEqualTo(Money.of("5000"));
    assertThatThrownBy(
            () ->
                ledger.enter(
                    id, version(id), List.of(new CaseLedger.Entry(UUID.randomUUID(), null, null, null)), example.lawyer))
        .hasMessage("cases.amounts.stranger");
  }

  @Test
  void takesOnlyPaymentsOnceTheCaseIsClosed() {
    CaseId id = inProgress();
    closed(id);

    ledger.sameForAll(id, version(id), Money.of("1"), Money.of("1"), Money.of("300"), example.clerk);

    assertThat(facts(id).claimed()).isEqualTo(Money.of("13000"));
    assertThat(facts(id).awarded()).isEqualTo(Money.of("12000"));
    assertThat(facts(id).received()).isEqualTo(Money.of("300"));
  }

  @Test
  void closesOnlyWithTheEffectivePaper() {
    CaseId id = inProgress();
    ledger.sameForAll(id, version(id), Money.of("1"), Money.of("1"), null, example.lawyer);

    assertThatThrownBy(() -> close(id, example.lawyer)).hasMessage("cases.close.proof");
    upload(id, FileKind.AWARD);
    assertThatThrownBy(
            () ->
                cases.close(
                    new CloseCase(id, version(id), ClosingType.JUDGMENT, ResultGrade.FULL, today(), example.lawyer)))
        .isInstanceOf(Refusal.class);
    close(id, example.lawyer);

    assertThat(state(id)).isEqualTo(CaseState.CLOSED);
  }

  @Test
  void wantsAReasonForALateAgreement() {
    CaseId id = example.granted();
    example.assigned(id, example.lawyer);
    example.accepted(id, example.lawyer);
    clock.advance(Duration.ofDays(9));

    assertThatThrownBy(() -> sign(id, example.lawyer)).hasMessage("cases.sign.late-reason");
    cases.sign(new SignAgreement(id, version(id), today(), "一般代理", "", "受援人在外地", example.lawyer));

    assertThat(state(id)).isEqualTo(CaseState.IN_PROGRESS);
  }

  @Test
  void replacesTheHandlerAndTellsWhoHandedOverWhat() {
    CaseId id = inProgress();
    changes.askReplacement(
        id, version(id), ReplacementGround.CANNOT_PRACTISE, Requester.HANDLER, "住院", example.lawyer);
    assertThat(running.rules(id.value())).contains("D28");
    assertThat(lists.changesToDecide(example.director)).extracting(CaseLine::id).containsExactly(id);
    changes.decideReplacement(id, version(id), true, "情况属实", example.director);
    verify(assignments).reopen(id.application(), "情况属实", example.director);
    assertThat(offers(id, example.lawyer)).doesNotContain(CaseVerb.CLOSE).contains(CaseVerb.HAND_OVER);
    changes.handOver(id, version(id), List.of("起诉状原件 1 份"), List.of("会见笔录"), example.lawyer);
    assertThatThrownBy(() -> changes.takeOver(id, version(id), "", example.lawyer)).isInstanceOf(Refusal.class);
    example.assigned(id, example.otherLawyer);
    example.accepted(id, example.otherLawyer);

    assertThat(state(id)).isEqualTo(CaseState.IN_PROGRESS);
    assertThat(facts(id).handlerName()).isEqualTo("王律师");
    assertThat(offers(id, example.otherLawyer)).contains(CaseVerb.SIGN).doesNotContain(CaseVerb.CLOSE);
    assertThatThrownBy(() -> cases.view(id, example.lawyer)).isInstanceOf(Forbidden.class);
    changes.takeOver(id, version(id), "缺工资条", example.otherLawyer);
    assertThat(cases.view(id, example.director).replacements().getFirst().takenOverRemarks()).isEqualTo("缺工资条");
    sign(id, example.otherLawyer);
    assertThat(offers(id, example.otherLawyer)).contains(CaseVerb.CLOSE);
    assertThat(papers.ofMatter.get(matter(id))).extracting(paper -> paper.type())
        .contains(PaperType.REPLACEMENT_NOTICE, PaperType.HAND_OVER_LIST);
  }

  @Test
  void aFormerHandlerStaysConcernedUntilThePapersAreGiven() {
    CaseId id = inProgress();
    changes.askReplacement(id, version(id), ReplacementGround.CONFLICT, Requester.CENTRE, "利益冲突", example.director);
    changes.decideReplacement(id, version(id), true, 40, "属实", example.director);
    example.assigned(id, example.otherLawyer);
    example.accepted(id, example.otherLawyer);

    assertThat(offers(id, example.lawyer)).containsExactly(CaseVerb.HAND_OVER);
    assertThat(offers(id, example.otherLawyer)).doesNotContain(CaseVerb.HAND_OVER, CaseVerb.TAKE_OVER);
    changes.handOver(id, version(id), List.of("合同"), List.of(), example.lawyer);
    assertThat(offers(id, example.otherLawyer)).contains(CaseVerb.TAKE_OVER);
    assertThat(cases.view(id, example.director).replacements().getFirst().formerShare()).isEqualTo(40);
  }

  @Test
  void tellsARecipientWhyTheLawyerStaysAndWhereToComplain() {
    CaseId id = inProgress();
    changes.askReplacement(id, version(id), ReplacementGround.DUTIES_NEGLECTED, Requester.RECIPIENT, "不接电话", example.clerk);

    changes.decideReplacement(id, version(id), false, "已经会见两次", example.director);

    assertThat(papers.ofMatter.get(matter(id))).extracting(paper -> paper.type()).contains(PaperType.REPLACEMENT_REFUSAL);
    assertThat(state(id)).isEqualTo(CaseState.IN_PROGRESS);
  }

  @Test
  void aBrokenPledgeLiesBeforeTheHeadAndEndsNothing() {
    CaseId id = inProgress();
    var broken = new PledgeBroken(UUID.randomUUID(), id.application(), UUID.randomUUID(), "159900", UUID.randomUUID(), "TM1_FRAUD", clock.instant());

    events.publishEvent(broken);
    events.publishEvent(broken);

    assertThat(state(id)).isEqualTo(CaseState.IN_PROGRESS);
    assertThat(cases.view(id, example.director).terminations()).as("told twice, reported once").singleElement()
        .satisfies(report -> assertThat(report.ground()).isEqualTo(TerminationGround.TM1_FRAUD))
        .satisfies(report -> assertThat(report.granted()).isNull());
    changes.keepOn(id, version(id), "核对后属于误报", example.director);
    assertThat(state(id)).isEqualTo(CaseState.IN_PROGRESS);
  }

  @Test
  void terminatesOnlyOnAProvenGroundAndComesBackOnAnOrder() {
    CaseId id = inProgress();
    changes.reportGround(id, version(id), TerminationGround.TM7_REQUEST, today(), "受援人想自己处理", example.lawyer);
    assertThatThrownBy(
            () -> changes.terminate(id, version(id), TerminationGround.TM7_REQUEST, "同意", example.director))
        .hasMessage("cases.terminate.proof");
    upload(id, FileKind.TERMINATION_PROOF);
    changes.terminate(id, version(id), TerminationGround.TM7_REQUEST, "同意", example.director);
    assertThat(state(id)).isEqualTo(CaseState.TERMINATED);
    assertThat(running.rules(id.value())).containsExactly("D34");
    assertThatThrownBy(() -> changes.reinstate(id, version(id), "异议成立", example.director))
        .hasMessage("cases.reinstate.proof");
    upload(id, FileKind.OBJECTION_OPINION);

    changes.reinstate(id, version(id), "异议成立", example.director);

    assertThat(state(id)).isEqualTo(CaseState.IN_PROGRESS);
    assertThat(offers(id, example.lawyer)).contains(CaseVerb.CLOSE);
  }

  @Test
  void archivesATerminatedCaseOnceItsDecisionIsServed() {
    CaseId id = inProgress();
    upload(id, FileKind.TERMINATION_PROOF);
    changes.terminate(id, version(id), TerminationGround.TM6_OWN_COUNSEL, "自行委托", example.director);
    assertThat(offers(id, example.lawyer)).doesNotContain(CaseVerb.SUBMIT_FILE);
    changes.serve(id, version(id), today(), example.clerk);
    for (FileKind kind :
        List.of(FileKind.APPLICATION_FORM, FileKind.GRANT_DECISION, FileKind.ASSIGNMENT_NOTICE, FileKind.SERVICE_PROOF)) {
      upload(id, kind);
    }

    files.submit(id, version(id), example.lawyer);
    files.accept(id, version(id), "", example.archivist);
    files.archive(id, version(id), example.archivist);

    assertThat(state(id)).isEqualTo(CaseState.ARCHIVED);
    verify(assignments).finish(eq(id.application()), any());
  }

  @Test
  void doesNotEndForMoneyWhatWasNotGivenForLackOfIt() {
    CaseId id = inProgress("CIVIL", "FIRST_INSTANCE", "N04_DV", 1);
    upload(id, FileKind.TERMINATION_PROOF);

    assertThatThrownBy(
            () -> changes.terminate(id, version(id), TerminationGround.TM4_ECON_CHANGED, "收入变化", example.director))
        .hasMessage("cases.terminate.no-means-condition");
    assertThat(state(id)).isEqualTo(CaseState.IN_PROGRESS);
  }

  @Test
  void goesOnIntoTheNextStageOnce() {
    CaseId id = inProgress();
    when(intake.continueWith(any())).thenReturn(new ApplicationId(UUID.randomUUID()));
    assertThat(offers(id, example.lawyer)).as("a stage has its outcome first").doesNotContain(CaseVerb.NEXT_STAGE);
    closed(id);

    assertThat(cases.nextStages(id, example.lawyer)).containsExactly("FIRST_INSTANCE", "ENFORCEMENT", "INJURY_RECOGNITION");
    cases.takeFurther(new TakeFurther(id, version(id), "FIRST_INSTANCE", "公司不服裁决", example.lawyer));

    assertThat(cases.nextStages(id, example.lawyer)).containsExactly("ENFORCEMENT", "INJURY_RECOGNITION");
    assertThatThrownBy(
            () -> cases.takeFurther(new TakeFurther(id, version(id), "FIRST_INSTANCE", "再来", example.lawyer)))
        .hasMessage("cases.further.stage");
  }

  @Test
  void listsWhatLiesInReachAndNothingElse() {
    CaseId first = inProgress();
    clock.advance(Duration.ofMinutes(1));
    CaseId second = example.granted();

    assertThat(find(null, null, null, "", example.clerk)).containsExactly(second, first);
    assertThat(find(CaseState.IN_PROGRESS, null, null, "", example.clerk)).containsExactly(first);
    assertThat(find(null, "ARBITRATION", null, "", example.clerk)).containsExactly(second, first);
    assertThat(find(null, null, example.practitioner.get(example.lawyer), "", example.clerk)).containsExactly(first);
    assertThat(find(null, null, null, "工人", example.clerk)).containsExactlyInAnyOrder(first, second);
    assertThat(find(null, null, null, facts(first).receiptNumber(), example.clerk)).containsExactly(first);
    assertThat(find(null, null, null, facts(second).caseNumber(), example.clerk)).containsExactly(second);
    assertThat(find(null, null, null, "", example.stranger)).isEmpty();
    assertThat(lists.mine(null, null, example.lawyer).rows()).extracting(CaseLine::id).containsExactly(first);
    assertThat(lists.mine(null, null, example.otherLawyer).rows()).isEmpty();
  }

  @Test
  void turnsPagesWithoutLosingOrRepeatingACase() {
    for (int i = 0; i < 60; i++) example.granted();
    var seen = new ArrayList<CaseId>();
    String after = null;
    do {
      var page = lists.find(new CaseSearch(null, null, null, "", after), example.clerk);
      page.rows().forEach(row -> seen.add(row.id()));
      after = page.next();
    } while (after != null);

    assertThat(seen).hasSize(60).doesNotHaveDuplicates();
  }

  @Test
  void keepsStoriesSealed() {
    CaseId id = inProgress();
    Map<String, String> answers = answers(RecordKind.MEETING);
    answers.put("told_by", "老板打人");
    work.record(id, RecordKind.MEETING, today(), null, false, answers, example.lawyer);

    byte[] stored = jdbc.sql("select answers from work_record where case_id = ?").param(id.value()).query(byte[].class).single();
    assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("老板打人");
    assertThat(cases.view(id, example.lawyer).records().getFirst().answers()).extracting("text").contains("老板打人");
  }

  // ---- the office's steps, shortened

  private CaseId inProgress() {
    return inProgress("CIVIL", "ARBITRATION", "M05_WAGE", 1);
  }

  private CaseId inProgress(String type, String stage, String matterCode, int recipients) {
    CaseId id = example.granted(type, stage, matterCode, recipients);
    example.assigned(id, example.lawyer);
    example.accepted(id, example.lawyer);
    sign(id, example.lawyer);
    return id;
  }

  private void sign(CaseId id, Actor by) {
    cases.sign(new SignAgreement(id, version(id), today(), "一般代理", "某区仲裁委", "", by));
  }

  private void closed(CaseId id) {
    ledger.sameForAll(id, version(id), Money.of("13000"), Money.of("12000"), null, example.lawyer);
    upload(id, FileKind.AWARD);
    close(id, example.lawyer);
  }

  private void close(CaseId id, Actor by) {
    cases.close(new CloseCase(id, version(id), ClosingType.AWARD, ResultGrade.PARTIAL, today(), by));
  }

  private void report(CaseId id) {
    files.report(new WriteReport(id, version(id), "欠薪", "仲裁", "裁决支付", "", today(), example.lawyer));
  }

  private void complete(CaseId id) {
    work.record(id, RecordKind.DOCUMENT, today(), null, false, answers(RecordKind.DOCUMENT), example.lawyer);
    work.record(id, RecordKind.HEARING, today(), 90, false, answers(RecordKind.HEARING), example.lawyer);
    for (FileKind kind :
        List.of(
            FileKind.APPLICATION_FORM,
            FileKind.GRANT_DECISION,
            FileKind.ASSIGNMENT_NOTICE,
            FileKind.AGREEMENT_SIGNED,
            FileKind.POWER_OF_ATTORNEY,
            FileKind.EVIDENCE)) {
      upload(id, kind);
    }
  }

  private void upload(CaseId id, FileKind kind) {
    work.upload(id, kind, "照片.jpg", new byte[] {1}, example.lawyer);
  }

  private Map<String, String> answers(RecordKind kind) {
    var answers = new HashMap<String, String>();
    work.questions(kind).forEach(question -> answers.put(question.code(), "写了"));
    return answers;
  }

  private List<CaseId> find(CaseState state, String stage, UUID handler, String text, Actor by) {
    return lists.find(new CaseSearch(state, stage, handler, text, null), by).rows().stream().map(CaseLine::id).toList();
  }

  private CaseFacts facts(CaseId id) {
    return cases.facts(id, example.director);
  }

  private CaseState state(CaseId id) {
    return facts(id).state();
  }

  private int version(CaseId id) {
    return facts(id).version();
  }

  private UUID matter(CaseId id) {
    return facts(id).matter().value();
  }

  private Set<CaseVerb> offers(CaseId id, Actor by) {
    return cases.view(id, by).offers();
  }

  private List<CaseVerb> verbs(CaseId id) {
    return cases.view(id, example.director).events().stream().map(CaseEventView::verb).toList();
  }

  private LocalDate today() {
    return clock.today();
  }
}
