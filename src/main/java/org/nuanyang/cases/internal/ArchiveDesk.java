package org.nuanyang.cases.internal;

import static org.nuanyang.cases.CaseVerb.ACCEPT_FILE;
import static org.nuanyang.cases.CaseVerb.ARCHIVE;
import static org.nuanyang.cases.CaseVerb.RETURN_FILE;
import static org.nuanyang.cases.CaseVerb.SUBMIT_FILE;
import static org.nuanyang.cases.CaseVerb.WRITE_REPORT;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nuanyang.assignment.Assignments;
import org.nuanyang.cases.CaseArchived;
import org.nuanyang.cases.CaseEventView;
import org.nuanyang.cases.CaseFiles;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseState;
import org.nuanyang.cases.ChecklistItem;
import org.nuanyang.cases.FileAccepted;
import org.nuanyang.cases.FileSubmitted;
import org.nuanyang.cases.WriteReport;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.VolumeItem;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the file from the closing report through its one check to the archive. */
@Component
@Transactional
class ArchiveDesk implements CaseFiles {

  private final CaseBook book;
  private final CaseClocks clocks;
  private final CasePapers papers;
  private final Checklist checklist;
  private final ClosingReports reports;
  private final FileReturns returns;
  private final AmountLedger ledger;
  private final Catalogue catalogue;
  private final CaseNumbers numbers;
  private final Assignments assignments;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ArchiveDesk(
      CaseBook book,
      CaseClocks clocks,
      CasePapers papers,
      Checklist checklist,
      ClosingReports reports,
      FileReturns returns,
      AmountLedger ledger,
      Catalogue catalogue,
      CaseNumbers numbers,
      Assignments assignments,
      AuditTrail audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.book = book;
    this.clocks = clocks;
    this.papers = papers;
    this.checklist = checklist;
    this.reports = reports;
    this.returns = returns;
    this.ledger = ledger;
    this.catalogue = catalogue;
    this.numbers = numbers;
    this.assignments = assignments;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<ChecklistItem> checklist(CaseId id, Actor by) {
    LegalAidCase about = book.find(id);
    Offers.mustBeSeenBy(about, by);
    return checklist.of(about);
  }

  @Override
  public PaperId report(WriteReport command) {
    LegalAidCase about = book.take(command.id(), command.seen(), WRITE_REPORT, command.by());
    LocalDate today = LocalDate.now(clock);
    if (command.informedOn().isAfter(today) || command.informedOn().isBefore(about.grantedOn)) {
      throw new Refusal("cases.report.day", about.grantedOn, today);
    }
    Step step = about.report(clock.instant());
    reports.keep(about.id, command);
    PaperId paper = papers.report(about, command, ledger.rows(about), moves(about));
    book.keep(about, step, command.by());
    return paper;
  }

  @Override
  public Optional<WriteReport> reportOf(CaseId id, Actor by) {
    LegalAidCase about = book.take(id, WRITE_REPORT, by);
    audit.viewed(by, "case", about.id);
    return reports.of(about.caseId(), about.seen(), by);
  }

  private List<CaseEventView> moves(LegalAidCase about) {
    return book.events(about.id).reversed().stream().filter(event -> event.moved()).toList();
  }

  @Override
  public void submit(CaseId id, int seen, Actor by) {
    LegalAidCase about = book.take(id, seen, SUBMIT_FILE, by);
    List<String> missing =
        checklist.of(about).stream().filter(item -> !item.present()).map(ChecklistItem::label).toList();
    if (!missing.isEmpty()) throw new Refusal("cases.file.incomplete", String.join("、", missing));
    clocks.stop(CaseClocks.TO_HAND_IN, about);
    clocks.start(CaseClocks.TO_CHECK, about, clock.instant());
    Step step = about.submitFile(clock.instant());
    book.keep(about, step, by);
    if (step.from() == CaseState.TERMINATED && about.carried()) {
      assignments.finish(id.application(), Actor.system(about.city));
    }
    events.publishEvent(
        new FileSubmitted(about.caseId(), id.application(), about.city, about.decidingOrg, clock.instant()));
  }

  @Override
  public void giveBack(CaseId id, int seen, List<String> defects, LocalDate dueOn, Actor by) {
    LegalAidCase about = book.take(id, seen, RETURN_FILE, by);
    if (dueOn.isBefore(LocalDate.now(clock))) throw new Refusal("cases.check.due");
    returns.add(about.id, defects, dueOn);
    clocks.stop(CaseClocks.TO_CHECK, about);
    if (about.handler != null) papers.returnNotice(about, defects, dueOn, by);
    book.keep(about, about.returnFile(String.join("；", defects)), by);
  }

  @Override
  public void accept(CaseId id, int seen, String note, Actor by) {
    LegalAidCase about = book.take(id, seen, ACCEPT_FILE, by);
    clocks.stop(CaseClocks.TO_CHECK, about);
    book.keep(about, about.acceptFile(note, clock.instant()), by);
    events.publishEvent(
        new FileAccepted(
            about.caseId(), id.application(), about.city, about.decidingOrg, about.handler, clock.instant()));
  }

  @Override
  public void volume(CaseId id, OutputStream out, Actor by) {
    LegalAidCase about = book.find(id);
    Offers.mustBeSeenBy(about, by);
    if (about.state == CaseState.ARCHIVED) throw new Refusal("cases.volume.archived"); // its private leaves lie in a sealed book
    audit.viewed(by, "case", about.id);
    catalogue.bind(about, out, by);
  }

  @Override
  @Transactional(readOnly = true)
  public List<VolumeItem> contents(CaseId id, Actor by) {
    LegalAidCase about = book.find(id);
    Offers.mustBeSeenBy(about, by);
    return catalogue.contents(about, by);
  }

  @Override
  @Transactional(readOnly = true)
  public List<ChecklistItem> late(CaseId id, Actor by) {
    LegalAidCase about = book.find(id);
    Offers.mustBeSeenBy(about, by);
    return checklist.late(about);
  }

  @Override
  public String archive(CaseId id, int seen, Actor by) {
    LegalAidCase about = book.take(id, seen, ARCHIVE, by);
    String number = numbers.forArchive(about.city, LocalDate.now(clock).getYear());
    Step step = about.archive(number, clock.instant());
    catalogue.issue(about, by);
    book.keep(about, step, by);
    events.publishEvent(
        new CaseArchived(about.caseId(), id.application(), about.city, about.decidingOrg, clock.instant()));
    return number;
  }
}
