package org.nuanyang.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.nuanyang.archive.Book;
import org.nuanyang.archive.DestructionId;
import org.nuanyang.archive.DestructionState;
import org.nuanyang.archive.DestructionView;
import org.nuanyang.archive.Destructions;
import org.nuanyang.archive.DueVolume;
import org.nuanyang.archive.LendVolume;
import org.nuanyang.archive.ProposeDestruction;
import org.nuanyang.archive.BindSupplement;
import org.nuanyang.archive.SealVolume;
import org.nuanyang.archive.Supplement;
import org.nuanyang.archive.Supplements;
import org.nuanyang.archive.VolumeLeaf;
import org.nuanyang.archive.VolumeView;
import org.nuanyang.archive.Volumes;
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
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.documents.FileId;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.Locks;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.PaperView;
import org.nuanyang.documents.Papers;
import org.nuanyang.documents.VolumeItem;
import org.nuanyang.documents.VolumePart;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.AidGranted;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.OpenMatter;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.matters.SafeMode;
import org.nuanyang.matters.SafeModes;
import org.nuanyang.matters.TimelineEntry;
import org.nuanyang.network.EnrolPractitioner;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.Network;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.network.PractitionerKind;
import org.nuanyang.network.Practitioners;
import org.nuanyang.network.RegisterOrganisation;
import org.nuanyang.oversight.ComplainedOf;
import org.nuanyang.oversight.ComplaintItem;
import org.nuanyang.oversight.Complaints;
import org.nuanyang.oversight.RaiseComplaint;
import org.nuanyang.oversight.Way;
import org.nuanyang.serving.ServePaper;
import org.nuanyang.serving.ServiceMethod;
import org.nuanyang.serving.ServiceOfPapers;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Money;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.nuanyang.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From the grant to the archive, with a change of lawyer on the way and nothing stood in for. */
@PlatformTest
class CasePathTests {

  private static final String CITY = "159900";
  private static final AtomicInteger LICENCE = new AtomicInteger(888_000);

  @Autowired Cases cases;
  @Autowired CaseWork work;
  @Autowired CaseLedger ledger;
  @Autowired CaseFiles files;
  @Autowired CaseChanges changes;
  @Autowired CaseLists lists;
  @Autowired AssignmentDesk assigning;
  @Autowired MyAssignments answering;
  @Autowired Matters matters;
  @Autowired SafeModes safe;
  @Autowired Deadlines deadlines;
  @Autowired Papers papers;
  @Autowired ServiceOfPapers serving;
  @Autowired Volumes volumes;
  @Autowired Supplements late;
  @Autowired Locks locks;
  @Autowired Destructions destructions;
  @Autowired Complaints complaints;
  @Autowired Files uploads;
  @Autowired JdbcClient jdbc;
  @Autowired Network network;
  @Autowired Practitioners practitioners;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  private final UUID centre = UUID.randomUUID();
  private final Actor assigner = staff("指派员", Role.ASSIGNER);
  private final Actor director = staff("负责人", Role.DIRECTOR);
  private final Actor archivist = staff("档案员", Role.ARCHIVIST);
  private final Map<UUID, Actor> lawyers = new HashMap<>();
  private CaseId id;
  private MatterId matter;

  @Test
  void leavesACompleteVolumeAndATimelineThePersonUnderstands() throws IOException {
    aCentreAndTwoLawyers();
    granted();
    safe.keep(matter, SafeMode.UNASKED, director);
    Actor first = assigned();
    cases.drawUp(new DrawUpAgreement(id, version(), "一般代理", "某区仲裁委", first));
    assertThat(cases.facts(id, first).state()).as("printed, not signed").isEqualTo(CaseState.HANDLER_CONFIRMED);
    sign(first);
    assertThat(papers.of(matter.value())).as("what was printed is what was signed").filteredOn(paper -> paper.type() == PaperType.AGENCY_AGREEMENT).hasSize(1);
    assertThat(clock("D27")).isEqualTo("KEPT");
    changes.askReplacement(id, version(), ReplacementGround.CANNOT_PRACTISE, Requester.HANDLER, "住院", first);
    changes.decideReplacement(id, version(), true, "情况属实", director);
    assertThat(clock("D28")).isEqualTo("KEPT");
    Actor lawyer = assigned();
    assertThat(lawyer).isNotEqualTo(first);
    changes.handOver(id, version(), List.of("劳动合同原件"), List.of("笔录一份"), first);
    changes.takeOver(id, version(), "", lawyer);
    assertThat(paper(PaperType.HAND_OVER_LIST)).contains("劳动合同原件", "笔录一份", first.name(), lawyer.name());
    sign(lawyer);

    work.planHearing(id, clock.instant().plusSeconds(864_000), "某区仲裁委", "第二庭", lawyer);
    for (RecordKind kind : RecordKind.values()) work.record(id, kind, today(), 60, true, answers(kind), lawyer);
    for (FileKind kind :
        List.of(
            FileKind.AWARD, FileKind.AGREEMENT_SIGNED, FileKind.POWER_OF_ATTORNEY, FileKind.EVIDENCE,
            FileKind.APPLICATION_FORM, FileKind.GRANT_DECISION)) {
      work.upload(id, kind, "照片.png", picture(), lawyer);
    }
    ledger.sameForAll(id, version(), Money.of("20000"), Money.of("14166.66"), null, lawyer);
    assertThat(lists.myTerms(lawyer)).extracting(term -> term.clock().rule()).contains("D32");
    cases.close(new CloseCase(id, version(), ClosingType.AWARD, ResultGrade.PARTIAL, today(), lawyer));
    assertThat(clock("D29")).isEqualTo("RUNNING");
    files.report(new WriteReport(id, version(), "欠薪", "开庭一次", "裁决支付", "", today(), lawyer));
    assertThat(files.checklist(id, lawyer)).filteredOn(item -> !item.present()).isEmpty();
    files.submit(id, version(), lawyer);
    files.giveBack(id, version(), List.of("照片模糊"), today().plusDays(7), archivist);
    files.submit(id, version(), lawyer);
    files.accept(id, version(), "合格", archivist);
    var volume = new ByteArrayOutputStream();
    files.volume(id, volume, archivist);
    assertThat(volume.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    files.archive(id, version(), archivist);
    sealedLentAndWhole();

    assertThat(clock("D29")).isEqualTo("KEPT");
    assertThat(paper(PaperType.CLOSING_REPORT)).contains("14,166.66", "裁决支付", "仲裁裁决");
    assertThat(paper(PaperType.AGENCY_AGREEMENT)).contains("一般代理", "住址保密");
    assertThat(paper(PaperType.OFFICIAL_LETTER)).contains("某区仲裁委");
    assertThat(paper(PaperType.REPLACEMENT_NOTICE)).contains("情况属实", first.name(), lawyer.name());
    assertThat(paper(PaperType.FILE_RETURN_NOTICE)).contains("照片模糊");
    assertThat(paper(PaperType.ARCHIVE_CATALOGUE)).contains("仲裁裁决书", "结案报告");
    assertThat(paper(PaperType.POWER_OF_ATTORNEY)).contains("一般代理", "住址保密", "某区仲裁委");
    assertThat(paper(PaperType.MEETING_RECORD)).contains("受援人讲了什么", "写了", "60 分钟", "受援人（签名或者捺印）");
    assertThat(paper(PaperType.ARCHIVE_CATALOGUE))
        .as("what was written down of the work is bound in, where it belongs")
        .containsSubsequence("授权委托书", "会见（谈话）笔录", "阅卷笔录", "法律文书要点", "庭审记录", "承办情况通报记录", "结案报告");
    assertThatExceptionOfType(Refusal.class).as("its private leaves are sealed now").isThrownBy(() -> files.volume(id, new ByteArrayOutputStream(), archivist)).withMessage("cases.volume.archived");
    assertThat(matters.timeline(matter, true))
        .extracting(TimelineEntry::title)
        .contains("您与律师签好了委托协议", "律师向您通报了进展", "您的案子办结了", "案卷已经归档");
    assertThat(matters.facts(matter).standing().ended()).isTrue();
    destroyedAfterItsTerm();
  }

  /** Proposed by one, approved by another, held by whatever is open; then nothing of it is read, catalogue and digests stay. */
  private void destroyedAfterItsTerm() throws IOException {
    VolumeView kept = volumes.view(id, archivist);
    ProposeDestruction order = new ProposeDestruction(Set.of(id), "逐卷看过，不用再留", archivist);
    refuses("archive.destruction.term-runs", () -> destructions.propose(order));
    jdbc.sql("update volume set keep_until = ? where id = ?").params(today().minusDays(1), id.value()).update();
    assertThat(destructions.due(null, archivist).rows()).extracting(DueVolume::id).containsExactly(id.value());
    LendVolume loan = new LendVolume(id, Book.OPEN, "乙", "某区法院", "再审调卷", today(), archivist);
    volumes.lend(loan);
    refuses("archive.destruction.lent", () -> destructions.propose(order));
    volumes.takeBack(volumes.lent(null, archivist).rows().getFirst().id(), archivist);
    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> destructions.propose(new ProposeDestruction(Set.of(id), "不用再留", director)));

    DestructionId first = destructions.propose(order);
    assertThat(destructions.due(null, archivist).rows()).isEmpty();
    refuses("archive.destruction.proposed", () -> volumes.lend(loan));
    refuses("archive.destruction.proposed", () -> destructions.propose(order));
    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> destructions.approve(first, 0, archivist));
    Actor alone = new Actor(archivist.id(), "档案员", Set.of(Role.ARCHIVIST, Role.DIRECTOR), centre, CITY, DataScope.UNIT, Set.of(centre));
    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> destructions.approve(first, 0, alone)).withMessage("archive.destruction.second-person");
    destructions.refuse(first, 0, "再看一遍", director);
    refuses("archive.destruction.over", () -> destructions.approve(first, 1, director));

    late.take(id, FileKind.SUBSIDY_PAYMENT, "凭证二.png", picture(), archivist);
    FileId loose = new FileId(UUID.fromString(volumes.view(id, archivist).late().getFirst().key().substring(2)));
    DestructionId list = destructions.propose(order);
    refuses("archive.destruction.proposed", () -> late.take(id, FileKind.SUBSIDY_PAYMENT, "凭证三.png", picture(), archivist));
    UUID complaint = UUID.randomUUID();
    complaints.raise(
        new RaiseComplaint(
            complaint, matter, "", centre, "", "", ComplainedOf.CENTRE, ComplaintItem.OTHER, "", "材料不见了", Way.ONLINE, today(), Actor.citizen(CITY)));
    refuses("archive.destruction.grievance", () -> destructions.approve(list, 0, director));
    assertThat(volumes.damaged(id, archivist)).as("nothing is gone").isEmpty();
    jdbc.sql("update complaint set state = 'WITHDRAWN' where id = ?").param(complaint).update();
    destructions.approve(list, 0, director);

    DestructionView done = destructions.view(list, director);
    assertThat(done.state()).isEqualTo(DestructionState.DONE);
    assertThat(done.steps()).extracting(DestructionView.Step::kind).containsExactly("PROPOSED", "ERASED", "DONE");
    assertThat(papers.html(new PaperId(done.paper()))).contains("档案销毁清册", kept.facts().archiveNumber(), kept.digests().get(Book.OPEN), "档案员", "负责人");
    VolumeView gone = volumes.view(id, archivist);
    assertThat(gone.destroyed()).isTrue();
    assertThat(gone.leaves()).as("the catalogue stays").isEqualTo(kept.leaves());
    assertThat(gone.digests()).isEqualTo(kept.digests());
    for (VolumeLeaf leaf : kept.leaves()) {
      UUID item = UUID.fromString(leaf.key().substring(2));
      assertThatExceptionOfType(Missing.class).as(leaf.title()).isThrownBy(() -> {
        if (leaf.key().startsWith("p-")) papers.html(new PaperId(item));
        else uploads.open(new FileId(item), archivist);
      }).withMessage("documents.erased");
    }
    assertThat(gone.supplements()).flatExtracting(Supplement::leaves).allSatisfy(leaf ->
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> uploads.open(new FileId(UUID.fromString(leaf.key().substring(2))), archivist)));
    assertThatExceptionOfType(Missing.class).as("taken in and bound nowhere").isThrownBy(() -> uploads.open(loose, archivist)).withMessage("documents.erased");
    assertThat(paper(PaperType.ARCHIVE_CATALOGUE)).contains("仲裁裁决书");
    refuses("archive.destroyed", () -> volumes.bind(id, Book.OPEN, new ByteArrayOutputStream(), archivist));
    refuses("archive.destroyed", () -> volumes.lend(loan));
    assertThatExceptionOfType(DataAccessException.class).as("the trail is only added to").isThrownBy(() -> jdbc.sql("update destruction_step set words = ''").update());
  }

  private static void refuses(String because, ThrowingCallable act) {
    assertThatExceptionOfType(Refusal.class).isThrownBy(act).withMessage(because);
  }

  /** What comes after the sealing is bound behind the book, in order, with a digest that carries the one before; nothing sealed is touched. */
  private void boundBehindTheBook(VolumeView sealed) throws IOException {
    assertThat(sealed.awaited()).contains("回访记录", "补贴审核表", "补贴发放凭证");
    assertThat(sealed.late()).isEmpty();
    late.take(id, FileKind.SUBSIDY_PAYMENT, "凭证.png", picture(), archivist);
    late.take(id, FileKind.REVISIT_RECORD, "回访.png", picture(), archivist);
    refuses("archive.late.kind", () -> late.take(id, FileKind.AWARD, "裁决.png", picture(), archivist));
    List<VolumeLeaf> came = volumes.view(id, archivist).late();
    assertThat(came).extracting(VolumeLeaf::title).as("in the prescribed order, not as they came").containsExactly("回访记录", "补贴发放凭证");
    UUID revisit = UUID.fromString(came.getFirst().key().substring(2));
    assertThatExceptionOfType(Forbidden.class).as("what was said of the lawyer is not for the lawyer")
        .isThrownBy(() -> locks.mustBeOpen(revisit, lawyers.values().iterator().next()));

    Set<String> all = Set.of(came.getFirst().key(), came.getLast().key());
    late.bind(new BindSupplement(id, 0, all, Set.of(came.getFirst().key()), archivist));
    assertThatExceptionOfType(Stale.class).isThrownBy(() -> late.bind(new BindSupplement(id, 0, all, Set.of(), archivist)));

    VolumeView after = volumes.view(id, archivist);
    assertThat(after.leaves()).as("the sealed books are as they were").isEqualTo(sealed.leaves());
    assertThat(after.digests()).isEqualTo(sealed.digests());
    assertThat(after.late()).isEmpty();
    assertThat(after.awaited()).doesNotContain("回访记录", "补贴发放凭证").contains("补贴审核表");
    assertThat(after.supplements()).extracting(Supplement::book, Supplement::follows)
        .containsExactly(tuple(Book.OPEN, sealed.digests().get(Book.OPEN)), tuple(Book.SEALED, sealed.digests().get(Book.SEALED)));
    late.take(id, FileKind.SUBSIDY_REVIEW, "审核.png", picture(), archivist);
    VolumeLeaf third = volumes.view(id, archivist).late().getFirst();
    late.bind(new BindSupplement(id, 2, Set.of(third.key()), Set.of(), archivist));
    assertThat(volumes.view(id, archivist).supplements().getLast().follows()).as("a chain").isEqualTo(after.supplements().getFirst().digest());

    var pdf = new ByteArrayOutputStream();
    late.write(id, 1, pdf, archivist);
    assertThat(pdf.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    refuses("archive.sealed-book.lend-first", () -> late.write(id, 2, new ByteArrayOutputStream(), archivist));
    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> locks.mustBeOpen(revisit, director)).withMessage("documents.sealed-away");
    assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> jdbc.sql("update volume_supplement set pages = 9").update());
    assertThat(volumes.damaged(id, archivist)).isEmpty();
  }

  /** The archived volume: two books, each leaf with its digest, the sealed one closed until it is lent. */
  private void sealedLentAndWhole() throws IOException {
    VolumeView open = volumes.view(id, archivist);
    assertThat(open.suggestsSealed()).as("the person is in safe mode").isTrue();
    assertThat(open.years()).isEqualTo(10);
    VolumeLeaf agreement = open.leaves().stream().filter(leaf -> leaf.part() == VolumePart.ASSIGNMENT).findFirst().orElseThrow();
    volumes.seal(new SealVolume(id, open.version(), Set.of(agreement.key()), open.years(), archivist));
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> volumes.seal(new SealVolume(id, open.version() + 1, Set.of(), null, archivist))).withMessage("archive.sealed-already");

    VolumeView sealed = volumes.view(id, archivist);
    assertThat(sealed.digests()).containsOnlyKeys(Book.OPEN, Book.SEALED);
    assertThat(sealed.leaves()).hasSameSizeAs(open.leaves()).allSatisfy(leaf -> assertThat(leaf.digest()).hasSize(64));
    assertThat(sealed.leaves()).filteredOn(leaf -> leaf.book() == Book.SEALED).extracting(VolumeLeaf::key).containsExactly(agreement.key());
    assertThat(sealed.keepUntil()).isEqualTo(today().plusYears(10));

    ByteArrayOutputStream book = new ByteArrayOutputStream();
    volumes.bind(id, Book.OPEN, book, archivist);
    try (PDDocument pdf = Loader.loadPDF(book.toByteArray())) {
      assertThat(pdf.getDocumentInformation().getCustomMetadataValue("DigestSM3")).isEqualTo(sealed.digests().get(Book.OPEN));
      assertThat(pdf.getNumberOfPages()).isEqualTo(sealed.leaves().stream().filter(leaf -> leaf.book() == Book.OPEN).mapToInt(VolumeLeaf::lastPage).max().orElseThrow());
    }

    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> volumes.bind(id, Book.SEALED, new ByteArrayOutputStream(), archivist)).withMessage("archive.sealed-book.lend-first");
    LendVolume loan = new LendVolume(id, Book.SEALED, "乙", "某区法院", "再审调卷", today(), archivist);
    volumes.lend(loan);
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> volumes.lend(loan)).withMessage("archive.loan.out");
    volumes.bind(id, Book.SEALED, new ByteArrayOutputStream(), archivist);
    UUID lent = volumes.lent(null, archivist).rows().stream().filter(row -> row.volume().equals(id.value())).findFirst().orElseThrow().id();
    volumes.takeBack(lent, archivist);
    assertThat(volumes.view(id, archivist).loans()).singleElement().satisfies(back -> assertThat(back.returnedAt()).isNotNull());

    UUID sealedPaper = UUID.fromString(agreement.key().substring(2));
    assertThatExceptionOfType(Forbidden.class).as("leaf by leaf neither").isThrownBy(() -> papers.mustSee(new PaperId(sealedPaper), director)).withMessage("documents.sealed-away");
    volumes.lend(loan);
    papers.mustSee(new PaperId(sealedPaper), director);
    assertThatExceptionOfType(Forbidden.class).as("a loan opens it to the archive alone").isThrownBy(() -> papers.mustSee(new PaperId(sealedPaper), assigner)).withMessage("documents.sealed-away");
    volumes.takeBack(volumes.lent(null, archivist).rows().stream().filter(row -> row.volume().equals(id.value())).findFirst().orElseThrow().id(), archivist);

    boundBehindTheBook(sealed);
    assertThat(volumes.damaged(id, archivist)).isEmpty();
    jdbc.sql("update paper set number = number || '改' where id = ?").param(UUID.fromString(agreement.key().substring(2))).update();
    assertThat(volumes.damaged(id, archivist)).as("what was changed is found").containsExactly(agreement.title());
    jdbc.sql("update paper set number = left(number, -1) where id = ?").param(UUID.fromString(agreement.key().substring(2))).update();
    assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> volumes.view(id, assigner));
  }

  @Test
  void isNobodysAgainWhenItIsTakenBackFromALawyerWhoDidNotAnswer() {
    aCentreAndTwoLawyers();
    granted();
    AssignmentId search = named();
    assertThat(cases.facts(id, director).state()).isEqualTo(CaseState.ASSIGNED);
    AssignmentFile file = assigning.file(search, Wishes.NONE, assigner);

    assigning.takeBack(search, "三天没有答复", file.version(), assigner);

    assertThat(cases.facts(id, director).state()).isEqualTo(CaseState.GRANTED);
    assertThat(cases.facts(id, director).handler()).isNull();
    assertThat(matters.timeline(matter, true).getLast().text()).contains("上一位律师没有及时确认");
    sign(assigned());
    assertThat(cases.facts(id, director).state()).isEqualTo(CaseState.IN_PROGRESS);
  }

  @Test
  void goesBackToTheSearchWhenATerminationIsSetAside() throws IOException {
    aCentreAndTwoLawyers();
    granted();
    work.upload(id, FileKind.TERMINATION_PROOF, "证明.png", picture(), director);
    changes.terminate(id, version(), TerminationGround.TM6_OWN_COUNSEL, "自行委托了律师", director);
    assertThat(paper(PaperType.TERMINATION_DECISION)).contains("自行委托了律师", "第四十八条");
    work.upload(id, FileKind.OBJECTION_OPINION, "意见书.png", picture(), director);

    changes.reinstate(id, version(), "异议成立", director);

    sign(assigned());
    assertThat(cases.facts(id, director).state()).isEqualTo(CaseState.IN_PROGRESS);
  }

  /** T23: the receipt closes the case, starts the term for the file, and is bound behind the decision it proves. */
  @Test
  void aTerminationIsServedWithAReceiptThatStandsBehindIt() throws IOException {
    aCentreAndTwoLawyers();
    granted();
    sign(assigned());
    work.upload(id, FileKind.TERMINATION_PROOF, "证明.png", picture(), director);
    changes.terminate(id, version(), TerminationGround.TM6_OWN_COUNSEL, "自行委托了律师", director);
    PaperId decision = papers.of(matter.value()).stream().filter(one -> one.type() == PaperType.TERMINATION_DECISION).findFirst().orElseThrow().id();
    ServePaper left = new ServePaper(
        decision, 0, ServiceMethod.LEFT, today(), "东风街3号", "钱窗口", "", "", "不愿意签字", "", false, "", false, "", "", director);
    refuses("serving.wrong.witnesses", () -> serving.record(left));
    assertThat(clock("D34")).isEqualTo("RUNNING");

    PaperId receipt = serving.record(new ServePaper(
        decision, 0, ServiceMethod.LEFT, today(), "东风街3号", "钱窗口", "", "", "不愿意签字", "居委会代表（东风社区居委会）", false, "", false, "", "", director));

    assertThat(cases.facts(id, director).servedOn()).isEqualTo(today());
    assertThat(clock("D34")).isEqualTo("KEPT");
    assertThat(clock("D29")).isEqualTo("RUNNING");
    assertThat(papers.html(receipt)).contains("不愿意签字", "东风社区居委会", "留置送达", "第八十九条");
    assertThat(files.checklist(id, director)).filteredOn(item -> item.label().contains("送达回证")).allMatch(item -> item.present());
    List<VolumeItem> bound = files.contents(id, director);
    List<PaperId> order = bound.stream().map(VolumeItem::paper).toList();
    assertThat(order.get(order.indexOf(decision) + 1)).isEqualTo(receipt);
  }

  // ---- the office's steps

  private void granted() {
    matter =
        matters.open(
            new OpenMatter(
                CITY, centre, Channel.HALL, Category.LABOR, "追索劳动报酬", "干活没拿到钱",
                List.of(
                    new Participant(
                        null, PersonRole.APPLICANT, "张某", "", "", "13911112222", "M", LocalDate.of(1990, 1, 1), "159921", "", "zh"),
                    Participant.opponent("某建筑公司", "", "")),
                null, Actor.system(CITY)));
    var application = new ApplicationId(UUID.randomUUID());
    id = CaseId.of(application);
    transaction.executeWithoutResult(
        status ->
            events.publishEvent(
                new AidGranted(
                    application, matter, matters.facts(matter).receiptNumber(), CITY, "CIVIL", "LABOR_MEDIATION_ARBITRATION",
                    "ARBITRATION", "M05_WAGE", "LABOR", centre, centre, 1, 9, null, null, today(), clock.instant())));
  }

  private Actor assigned() {
    AssignmentId search = named();
    Actor lawyer = lawyers.get(assigning.file(search, Wishes.NONE, assigner).lawyer());
    MyAssignment waiting = answering.waiting(lawyer).getFirst();
    answering.accept(new AcceptAssignment(waiting.id(), waiting.version(), lawyer));
    return lawyer;
  }

  private AssignmentId named() {
    AssignmentRow row =
        assigning.queue(new QueueSearch(false, null, 50), assigner).rows().stream()
            .filter(waiting -> waiting.receiptNumber().equals(matters.facts(matter).receiptNumber()))
            .findFirst()
            .orElseThrow();
    AssignmentFile file = assigning.file(new AssignmentId(row.id()), Wishes.NONE, assigner);
    UUID chosen =
        file.ranked().stream()
            .map(candidate -> candidate.lawyer())
            .filter(lawyer -> lawyers.containsKey(lawyer) && !lawyers.get(lawyer).name().equals(handlerName()))
            .findFirst()
            .orElseThrow();
    assigning.assign(
        new AssignLawyer(file.id(), chosen, Wishes.NONE, OverrideReason.KNOWS_THE_CASE, "", file.version(), assigner));
    return file.id();
  }

  private String handlerName() {
    return String.valueOf(cases.facts(id, director).handlerName());
  }

  private void sign(Actor lawyer) {
    cases.sign(new SignAgreement(id, version(), today(), "一般代理", "某区仲裁委", "", lawyer));
  }

  private Map<String, String> answers(RecordKind kind) {
    var answers = new HashMap<String, String>();
    work.questions(kind).forEach(question -> answers.put(question.code(), "写了"));
    return answers;
  }

  private byte[] picture() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }

  private String paper(PaperType type) {
    return papers.of(matter.value()).stream()
        .filter(paper -> paper.type() == type)
        .map(PaperView::id)
        .map(papers::html)
        .findFirst()
        .orElseThrow();
  }

  /** How the latest term of a rule stands. */
  private String clock(String rule) {
    return deadlines.of(id.value()).stream()
        .filter(clock -> clock.rule().equals(rule))
        .map(ClockView::state)
        .findFirst()
        .orElseThrow();
  }

  private int version() {
    return cases.facts(id, director).version();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private Actor staff(String name, Role role) {
    return new Actor(UUID.randomUUID(), name, Set.of(role), centre, CITY, DataScope.UNIT, Set.of(centre));
  }

  private void aCentreAndTwoLawyers() {
    network.register(List.of(organisation(centre, OrganisationKind.CITY_CENTRE, "办案法律援助中心")), Actor.system(CITY));
    for (int i = 1; i <= 2; i++) {
      UUID firm = UUID.randomUUID();
      UUID account = UUID.randomUUID();
      UUID practitioner = UUID.randomUUID();
      network.register(List.of(organisation(firm, OrganisationKind.LAW_FIRM, "办案第" + i + "律师事务所")), Actor.system(CITY));
      practitioners.enrol(
          List.of(
              new EnrolPractitioner(
                  practitioner, account, CITY, firm, "办案律师" + i, "11599201610%06d".formatted(LICENCE.incrementAndGet()), PractitionerKind.LAWYER,
                  LocalDate.of(2010, 1, 1), null, null, 0, Set.of("LABOR"), Set.of("zh"), "F", "159921", PoolStatus.ACTIVE,
                  "1380000888" + i)),
          Actor.system(CITY));
      lawyers.put(practitioner, new Actor(account, "办案律师" + i, Set.of(Role.LAWYER), firm, CITY, DataScope.OWN, Set.of()));
    }
  }

  private RegisterOrganisation organisation(UUID organisation, OrganisationKind kind, String name) {
    return new RegisterOrganisation(
        organisation, CITY, kind, null, CITY, name, name, "示例路1号", "04701234567", new GeoPoint(40.8, 111.6),
        OpeningHours.workdays(LocalTime.of(9, 0), LocalTime.NOON, LocalTime.of(14, 0), LocalTime.of(17, 0)), true,
        Set.of("zh"));
  }
}
