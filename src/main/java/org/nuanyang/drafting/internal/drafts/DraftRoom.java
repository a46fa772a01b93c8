package org.nuanyang.drafting.internal.drafts;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.documents.Files;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.documents.SheetPrinter;
import org.nuanyang.drafting.AnswerPage;
import org.nuanyang.drafting.Answers;
import org.nuanyang.drafting.BeginPaper;
import org.nuanyang.drafting.DraftId;
import org.nuanyang.drafting.DraftState;
import org.nuanyang.drafting.DraftView;
import org.nuanyang.drafting.Fault;
import org.nuanyang.drafting.GuidedPaper;
import org.nuanyang.drafting.GuidedPapers;
import org.nuanyang.drafting.PageKept;
import org.nuanyang.drafting.PaperDrafts;
import org.nuanyang.drafting.Screen;
import org.nuanyang.drafting.internal.interview.Walk;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.matters.Happening;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.ResumeCode;
import org.nuanyang.shared.Submissions;
import org.nuanyang.shared.Vault;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps drafts of guided documents. */
@Component
@Transactional
class DraftRoom implements PaperDrafts {

  private final GuidedDrafts drafts;
  private final GuidedPapers papers;
  private final WrittenDown written;
  private final DraftHistory history;
  private final Submissions submissions;
  private final Matters matters;
  private final Files files;
  private final SheetPrinter printer;
  private final Vault vault;
  private final AuditTrail audit;
  private final MessageSource messages;
  private final JdbcClient jdbc;
  private final Clock clock;

  DraftRoom(GuidedDrafts drafts, GuidedPapers papers, WrittenDown written, DraftHistory history, Submissions submissions,
      Matters matters, Files files, SheetPrinter printer, Vault vault, AuditTrail audit, MessageSource messages, JdbcClient jdbc,
      Clock clock) {
    this.drafts = drafts;
    this.papers = papers;
    this.written = written;
    this.history = history;
    this.submissions = submissions;
    this.matters = matters;
    this.files = files;
    this.printer = printer;
    this.vault = vault;
    this.audit = audit;
    this.messages = messages;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public DraftId begin(BeginPaper command) {
    String id = submissions.once(command.submissionKey(), "drafting.begin", () -> enter(command).toString());
    return new DraftId(UUID.fromString(id));
  }

  private UUID enter(BeginPaper command) {
    GuidedPaper paper = papers.find(command.paper());
    String code = ResumeCode.draw();
    GuidedDraft draft =
        GuidedDraft.begin(
            Ids.next(clock), command.by().city(), vault.blindIndex(code), code, paper.id(), written.answers(command.known()),
            paper.screens().getFirst().id(), command.matter() == null ? null : command.matter().value(), clock.instant());
    drafts.save(draft);
    audit.did(command.by(), "drafting.begin", "guided-draft", draft.id(), paper.id());
    return draft.id();
  }

  @Override
  @Transactional(readOnly = true)
  public DraftView open(DraftId id) {
    return written.view(own(id));
  }

  private GuidedDraft own(DraftId id) {
    return drafts.findById(id.value()).orElseThrow(() -> new Missing("drafting.unknown-draft"));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<DraftId> resume(String code) {
    return ResumeCode.typed(code)
        .flatMap(typed -> jdbc.sql("select id from guided_draft where code_index = ?").param(vault.blindIndex(typed)).query(UUID.class).optional())
        .map(DraftId::new);
  }

  @Override
  public PageKept answer(AnswerPage command) {
    GuidedDraft draft = own(command.draft());
    DraftView view = written.view(draft);
    Screen screen = asked(view, command.screen());
    PageAnswers page = new PageAnswers(view, screen, command, LocalDate.now(clock));
    if (page.faults().isEmpty() && !page.more()) {
      Answers now = page.answers();
      String next = screen.repeat() == null ? behind(view.paper(), now, screen) : screen.id();
      draft.answer(written.answers(now), next, clock.instant());
      drafts.save(draft);
      if (draft.isWith(command.by())) history.record(draft, "ANSWERS", command.by());
    }
    return new PageKept(page.faults(), page.more(), page.tentative(), written.view(draft));
  }

  @Override
  public void drop(DraftId id, String screen, int row, int of, Actor by) {
    GuidedDraft draft = own(id);
    DraftView view = written.view(draft);
    Screen.Repeat repeat = asked(view, screen).repeat();
    if (repeat == null) throw new Missing("drafting.unknown-page");
    List<Answers> rows = new ArrayList<>(view.given().rows(repeat.list()));
    if (row < 0 || row >= rows.size() || of != rows.size()) return; // pressed twice
    rows.remove(row);
    draft.answer(written.answers(view.given().withRows(repeat.list(), rows)), screen, clock.instant());
    drafts.save(draft);
    if (draft.isWith(by)) history.record(draft, "ANSWERS", by);
  }

  @Override
  public List<Fault> passed(DraftId id, String screen) {
    GuidedDraft draft = own(id);
    DraftView view = written.view(draft);
    Screen page = asked(view, screen);
    Screen.Repeat repeat = page.repeat();
    if (repeat != null && view.answers().rows(repeat.list()).size() < repeat.min())
      return List.of(Fault.of(repeat.list(), repeat.one(), "drafting.error.too-few", repeat.min(), repeat.one()));
    draft.goTo(behind(view.paper(), view.given(), page), clock.instant());
    drafts.save(draft);
    return List.of();
  }

  private Screen asked(DraftView view, String screen) {
    for (Screen page : papers.pages(view.paper(), view.answers())) if (page.id().equals(screen)) return page;
    throw new Missing("drafting.unknown-page");
  }

  private static String behind(GuidedPaper paper, Answers given, Screen screen) {
    List<String> pages = Walk.pages(paper, Walk.standing(paper, given)).stream().map(Screen::id).toList();
    int at = pages.indexOf(screen.id());
    return at < 0 || at + 1 >= pages.size() ? "check" : pages.get(at + 1);
  }

  @Override
  @Transactional(readOnly = true)
  public PaperSheet sheet(DraftId id) {
    GuidedDraft draft = own(id);
    return written.sheet(draft.paper(), draft.answers(), draft.corrections());
  }

  @Override
  public void attach(UUID submissionKey, DraftId id, MatterId matter, Actor by) {
    submissions.once(submissionKey, "drafting.attach", () -> {
      attach(own(id), matter, by);
      return id.value().toString();
    });
  }

  private void attach(GuidedDraft draft, MatterId matter, Actor by) {
    PaperSheet sheet = written.sheet(draft.paper(), draft.answers(), draft.corrections());
    files.keep(matter.value(), draft.city(), "DRAFTED_PAPER", sheet.title() + ".pdf", printer.pdf(sheet), by);
    matters.append(
        matter,
        new Happening("drafting.attached", text("drafting.step.attached.title", sheet.title()), text("drafting.step.attached.text"),
            null, true, null, by));
    draft.belongTo(matter.value(), clock.instant());
    drafts.save(draft);
    audit.did(by, "drafting.attach", "guided-draft", draft.id(), draft.paper());
  }

  @Override
  public void erase(DraftId id, Actor by) {
    GuidedDraft draft = own(id);
    drafts.delete(draft);
    audit.did(by, "drafting.erase", "guided-draft", draft.id(), draft.paper());
  }

  @Override
  public int clearUntouchedSince(Instant moment) {
    return jdbc.sql("delete from guided_draft where matter is null and updated_at < ?").param(Timestamp.from(moment)).update();
  }

  @Override
  public void askForCheck(DraftId id, String wish, Actor by) {
    GuidedDraft draft = own(id);
    if (draft.state() == DraftState.ASKED) return; // pressed twice
    draft.askForCheck(wish, clock.instant());
    drafts.save(draft);
    history.record(draft, "ASKED", by);
    audit.did(by, "drafting.ask-check", "guided-draft", draft.id(), draft.paper());
  }

  private String text(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }

}
