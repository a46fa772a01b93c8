package org.nuanyang.drafting.web;

import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.PaperSheet;
import org.nuanyang.documents.QrCodes;
import org.nuanyang.documents.SheetPrinter;
import org.nuanyang.drafting.Answers;
import org.nuanyang.drafting.DraftChecks;
import org.nuanyang.drafting.DraftId;
import org.nuanyang.drafting.DraftOutlook;
import org.nuanyang.drafting.DraftState;
import org.nuanyang.drafting.DraftView;
import org.nuanyang.drafting.Fault;
import org.nuanyang.drafting.GuidedPapers;
import org.nuanyang.drafting.PaperDrafts;
import org.nuanyang.drafting.Question;
import org.nuanyang.drafting.Screen;
import org.nuanyang.identity.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Checking the answers, and the paper they make: looked at, printed, taken along, handed on, erased. */
@Controller
@RequestMapping("/papers/drafts/{id}")
class FinishedPages {

  static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final int LONGEST_WISH = 500;

  private final GuidedPapers papers;
  private final PaperDrafts drafts;
  private final DraftChecks checks;
  private final OwnDrafts own;
  private final KnownAlready known;
  private final SheetPrinter printer;
  private final FaultSentences sentences;
  private final ObjectProvider<DraftOutlook> outlook;

  FinishedPages(GuidedPapers papers, PaperDrafts drafts, DraftChecks checks, OwnDrafts own, KnownAlready known, SheetPrinter printer,
      FaultSentences sentences, ObjectProvider<DraftOutlook> outlook) {
    this.papers = papers;
    this.drafts = drafts;
    this.checks = checks;
    this.own = own;
    this.known = known;
    this.printer = printer;
    this.sentences = sentences;
    this.outlook = outlook;
  }

  /** One question with its answer. @param lacking it must be answered and is not */
  record Line(String label, String said, boolean lacking) {}

  /** The lines of a page, or of one row of it. @param heading of a row; null otherwise */
  record Part(@Nullable String heading, String link, List<Line> lines) {}

  /** One page of the interview. */
  record Section(String title, String link, List<Part> parts, boolean list) {}

  @GetMapping("/check")
  String check(@PathVariable UUID id, HttpSession session, Actor by, Model model) {
    DraftView draft = own.open(id, session, by);
    List<Fault> missing = papers.missing(draft.paper(), draft.answers());
    List<Section> sections = new ArrayList<>();
    for (Screen screen : papers.pages(draft.paper(), draft.answers())) sections.add(section(draft, screen));
    model.addAttribute("draft", draft);
    model.addAttribute("sections", sections);
    model.addAttribute("missing", missing.size());
    model.addAttribute("firstMissing", sections.stream().filter(FinishedPages::lacks).map(Section::link).findFirst().orElse("/papers/drafts/" + id + "/check"));
    model.addAttribute("forLawyer", !own.ownedHere(id, session));
    return "drafting/check";
  }

  private static boolean lacks(Section section) {
    return section.parts().isEmpty() || section.parts().stream().flatMap(part -> part.lines().stream()).anyMatch(Line::lacking);
  }

  private Section section(DraftView draft, Screen screen) {
    String link = "/papers/drafts/" + draft.id().value() + "/pages/" + screen.id();
    Screen.Repeat repeat = screen.repeat();
    List<Part> parts = new ArrayList<>();
    if (repeat == null) {
      parts.add(new Part(null, link, lines(screen, draft.answers(), null)));
    } else {
      for (Answers row : draft.answers().rows(repeat.list()))
        parts.add(new Part(repeat.one() + " " + (parts.size() + 1), link + "/" + parts.size(), lines(screen, draft.answers(), row)));
      if (parts.isEmpty() && repeat.min() == 0) parts.add(new Part(null, link, List.of(new Line(repeat.one(), "", false))));
    }
    return new Section(screen.title(), link, parts, repeat != null);
  }

  private List<Line> lines(Screen screen, Answers answers, @Nullable Answers row) {
    List<Line> lines = new ArrayList<>();
    for (Question question : papers.questions(screen, answers, row)) {
      String said = papers.said(question, row == null ? answers : row);
      lines.add(new Line(question.label(), said, said.isEmpty() && question.required()));
    }
    return lines;
  }

  @GetMapping("/paper")
  String paper(@PathVariable UUID id, HttpSession session, Actor by, Model model) {
    DraftView draft = own.open(id, session, by);
    String link = ServletUriComponentsBuilder.fromCurrentContextPath().path("/papers/go/{code}").buildAndExpand(draft.code()).toUriString();
    model.addAttribute("draft", draft);
    model.addAttribute("blocks", ShownBlock.all(drafts.sheet(draft.id())));
    model.addAttribute("missing", papers.missing(draft.paper(), draft.answers()).size());
    model.addAttribute("qr", QrCodes.svg(link, sentences.say("drafting.paper.qr")));
    model.addAttribute("matters", known.matters(draft.matter() == null ? null : draft.matter().value(), session, by));
    model.addAttribute("mayAsk", draft.state().next().contains(DraftState.ASKED));
    model.addAttribute("changed", draft.state() == DraftState.RETURNED ? ChangedLines.between(checks.revisions(draft.id())) : List.of());
    model.addAttribute("forLawyer", !own.ownedHere(id, session));
    model.addAttribute("opinion", outlook.stream().anyMatch(each -> each.speaksOf(draft.paper())));
    return "drafting/paper";
  }

  /** The opinion on the dispute the paper is about, from its answers. */
  @GetMapping("/opinion")
  String opinion(@PathVariable UUID id, HttpSession session, Actor by) {
    DraftView draft = own.open(id, session, by);
    String address = outlook.stream().flatMap(each -> each.opinion(draft.paper(), draft.answers()).stream()).findFirst().orElse("/risk");
    return "redirect:" + address;
  }

  @GetMapping("/paper.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean save, HttpSession session, Actor by) {
    PaperSheet sheet = drafts.sheet(own.open(id, session, by).id());
    return file(printer.pdf(sheet), MediaType.APPLICATION_PDF, sheet.title() + ".pdf", save);
  }

  @GetMapping("/paper.docx")
  ResponseEntity<byte[]> word(@PathVariable UUID id, HttpSession session, Actor by) {
    PaperSheet sheet = drafts.sheet(own.open(id, session, by).id());
    return file(printer.docx(sheet), MediaType.parseMediaType(DOCX), sheet.title() + ".docx", true);
  }

  static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name, boolean save) {
    var disposition = save ? ContentDisposition.attachment() : ContentDisposition.inline();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.filename(name, StandardCharsets.UTF_8).build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(content);
  }

  @PostMapping("/ask-check")
  String askForCheck(@PathVariable UUID id, @RequestParam(defaultValue = "") String wish, HttpSession session, Actor by) {
    DraftView draft = own.open(id, session, by);
    String asked = wish.strip();
    drafts.askForCheck(draft.id(), asked.length() > LONGEST_WISH ? asked.substring(0, LONGEST_WISH) : asked, by);
    return "redirect:/papers/drafts/" + id + "/paper";
  }

  @PostMapping("/attach")
  String attach(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam UUID matter, HttpSession session, Actor by) {
    DraftView draft = own.open(id, session, by);
    drafts.attach(submissionKey, draft.id(), known.mine(matter, session, by), by);
    return "redirect:/papers/drafts/" + id + "/paper?attached";
  }

  /** Done at a machine others use: the draft stays under its code, this browser forgets it. */
  @PostMapping("/leave")
  String leave(@PathVariable UUID id, HttpSession session) {
    own.forget(id, session);
    return "redirect:/papers?left";
  }

  @PostMapping("/erase")
  String erase(@PathVariable UUID id, HttpSession session, Actor by) {
    if (!own.ownedHere(id, session)) return "redirect:/papers"; // pressed twice, or a lawyer, who erases nothing
    DraftView draft = own.open(id, session, by);
    drafts.erase(draft.id(), by);
    own.forget(id, session);
    return "redirect:/papers?erased";
  }
}
