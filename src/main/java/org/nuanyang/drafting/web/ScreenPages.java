package org.nuanyang.drafting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.drafting.AnswerPage;
import org.nuanyang.drafting.Answers;
import org.nuanyang.drafting.DraftId;
import org.nuanyang.drafting.DraftView;
import org.nuanyang.drafting.GuidedPapers;
import org.nuanyang.drafting.PageKept;
import org.nuanyang.drafting.PaperDrafts;
import org.nuanyang.drafting.Question;
import org.nuanyang.drafting.Screen;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Missing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The interview page by page. A page that is no longer asked leads to where the person is. */
@Controller
@RequestMapping("/papers/drafts/{id}")
class ScreenPages {

  private static final String ASKED = "drafting/screen";

  private final GuidedPapers papers;
  private final PaperDrafts drafts;
  private final OwnDrafts own;
  private final FaultSentences sentences;

  ScreenPages(GuidedPapers papers, PaperDrafts drafts, OwnDrafts own, FaultSentences sentences) {
    this.papers = papers;
    this.drafts = drafts;
    this.own = own;
    this.sentences = sentences;
  }

  /** One row of a list in a few words. */
  record RowView(int number, String said) {}

  @GetMapping
  String goOn(@PathVariable UUID id, HttpSession session, Actor by) {
    DraftView draft = own.open(id, session, by);
    boolean page = papers.pages(draft.paper(), draft.answers()).stream().anyMatch(screen -> screen.id().equals(draft.place()));
    return "redirect:/papers/drafts/" + id + (page ? "/pages/" + draft.place() : "/check");
  }

  @GetMapping("/pages/{screen}")
  String page(@PathVariable UUID id, @PathVariable String screen, @RequestParam(defaultValue = "") String then, HttpSession session,
      Actor by, Model model) {
    DraftView draft = own.open(id, session, by);
    Screen page = asked(draft, screen);
    if (page == null) return "redirect:/papers/drafts/" + id;
    Screen.Repeat repeat = page.repeat();
    if (repeat == null) return put(draft, page, null, draft.given(), draft.given().values(), Map.of(), then, model);
    List<Answers> rows = draft.answers().rows(repeat.list());
    if (rows.isEmpty() && repeat.min() > 0) return "redirect:/papers/drafts/" + id + "/pages/" + screen + "/0" + (then.isEmpty() ? "" : "?then=check");
    return list(draft, page, then, Map.of(), model);
  }

  private String list(DraftView draft, Screen page, String then, Map<String, String> faults, Model model) {
    frame(draft, page, then, model);
    Screen.Repeat repeat = java.util.Objects.requireNonNull(page.repeat());
    List<RowView> rows = new ArrayList<>();
    for (Answers row : draft.answers().rows(repeat.list())) rows.add(new RowView(rows.size(), said(page, row)));
    model.addAttribute("rows", rows);
    model.addAttribute("full", rows.size() >= repeat.max());
    model.addAttribute("faults", faults);
    return "drafting/rows";
  }

  private String said(Screen page, Answers row) {
    return page.questions().stream()
        .filter(question -> !question.id().equals("kind"))
        .map(question -> papers.said(question, row))
        .filter(said -> !said.isEmpty())
        .limit(3)
        .map(said -> said.length() > 40 ? said.substring(0, 40) + "…" : said)
        .collect(java.util.stream.Collectors.joining("，"));
  }

  @GetMapping("/pages/{screen}/{row}")
  String row(@PathVariable UUID id, @PathVariable String screen, @PathVariable int row, @RequestParam(defaultValue = "") String then,
      HttpSession session, Actor by, Model model) {
    DraftView draft = own.open(id, session, by);
    Screen page = asked(draft, screen);
    if (page == null || page.repeat() == null) return "redirect:/papers/drafts/" + id;
    List<Answers> rows = draft.given().rows(page.repeat().list());
    if (row < 0 || row > rows.size() || row >= page.repeat().max()) return "redirect:/papers/drafts/" + id + "/pages/" + screen;
    Answers now = row < rows.size() ? rows.get(row) : Answers.NONE;
    return put(draft, page, row, now, now.values(), Map.of(), then, model);
  }

  @PostMapping({"/pages/{screen}", "/pages/{screen}/{row}"})
  String answer(@PathVariable UUID id, @PathVariable String screen, @PathVariable(required = false) @Nullable Integer row,
      @RequestParam(defaultValue = "") String then, @RequestParam(defaultValue = "") Set<String> shown, HttpServletRequest request,
      HttpSession session, Actor by, Model model) {
    DraftView draft = own.open(id, session, by);
    Screen page = asked(draft, screen);
    if (page == null) return "redirect:/papers/drafts/" + id;
    Map<String, List<String>> typed = typed(request);
    PageKept kept = drafts.answer(new AnswerPage(new DraftId(id), screen, row, typed, shown, by));
    if (!kept.done()) {
      Map<String, Object> again = new LinkedHashMap<>(kept.now().values());
      shown.forEach(name -> again.put(name, typed.getOrDefault(name, List.of())));
      return put(draft, page, row, kept.now(), again, sentences.of(kept.faults()), then, model);
    }
    String next = row != null ? "/pages/" + screen : then.equals("check") || kept.draft().place().equals("check") ? "/check" : "/pages/" + kept.draft().place();
    return "redirect:/papers/drafts/" + id + next + (row != null && then.equals("check") ? "?then=check" : "");
  }

  private static Map<String, List<String>> typed(HttpServletRequest request) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, values) -> {
      if (name.startsWith(Put.PREFIX)) typed.put(name.substring(Put.PREFIX.length()), List.of(values));
    });
    return typed;
  }

  @PostMapping("/pages/{screen}/{row}/drop")
  String drop(@PathVariable UUID id, @PathVariable String screen, @PathVariable int row, @RequestParam(defaultValue = "0") int of,
      @RequestParam(defaultValue = "") String then, HttpSession session, Actor by) {
    own.open(id, session, by);
    drafts.drop(new DraftId(id), screen, row, of, by);
    return "redirect:/papers/drafts/" + id + "/pages/" + screen + (then.equals("check") ? "?then=check" : "");
  }

  /** All rows are there. */
  @PostMapping("/pages/{screen}/done")
  String done(@PathVariable UUID id, @PathVariable String screen, @RequestParam(defaultValue = "") String then, HttpSession session,
      Actor by, Model model) {
    DraftView draft = own.open(id, session, by);
    Screen page = asked(draft, screen);
    if (page == null || page.repeat() == null) return "redirect:/papers/drafts/" + id;
    var faults = drafts.passed(new DraftId(id), screen);
    if (!faults.isEmpty()) return list(draft, page, then, sentences.of(faults), model);
    return "redirect:/papers/drafts/" + id + (then.equals("check") ? "/check" : "");
  }

  private String put(DraftView draft, Screen page, @Nullable Integer row, Answers now, Map<String, Object> values,
      Map<String, String> faults, String then, Model model) {
    frame(draft, page, then, model);
    Answers shown = new Answers(values);
    List<Put> questions = new ArrayList<>();
    for (Question question : papers.questions(page, row == null ? now : draft.answers(), row == null ? null : now))
      questions.add(Put.of(question, shown.texts(question.id()), faults));
    Map<String, String> linked = new LinkedHashMap<>();
    questions.forEach(one -> {
      if (one.fault() != null) linked.put(one.id(), one.question().label() + "：" + one.fault());
    });
    faults.forEach((field, sentence) -> {
      if (questions.stream().noneMatch(one -> one.question().id().equals(field))) linked.put("", sentence);
    });
    model.addAttribute("questions", questions);
    model.addAttribute("faults", linked);
    model.addAttribute("row", row);
    return ASKED;
  }

  private void frame(DraftView draft, Screen page, String then, Model model) {
    List<Screen> pages = papers.pages(draft.paper(), draft.answers());
    int at = pages.stream().map(Screen::id).toList().indexOf(page.id());
    model.addAttribute("draft", draft);
    model.addAttribute("page", page);
    model.addAttribute("step", at + 1);
    model.addAttribute("steps", pages.size());
    model.addAttribute("before", at > 0 ? pages.get(at - 1).id() : null);
    model.addAttribute("then", then.equals("check") ? "check" : "");
  }

  private @Nullable Screen asked(DraftView draft, String screen) {
    if (draft.paper().screen(screen) == null) throw new Missing("drafting.unknown-page");
    for (Screen page : papers.pages(draft.paper(), draft.answers())) if (page.id().equals(screen)) return page;
    return null;
  }
}
