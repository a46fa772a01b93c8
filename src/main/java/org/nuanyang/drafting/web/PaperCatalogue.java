package org.nuanyang.drafting.web;

import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.drafting.Answers;
import org.nuanyang.drafting.BeginPaper;
import org.nuanyang.drafting.DraftId;
import org.nuanyang.drafting.GuidedPaper;
import org.nuanyang.drafting.GuidedPapers;
import org.nuanyang.drafting.KeptSums;
import org.nuanyang.drafting.PaperDrafts;
import org.nuanyang.identity.Actor;
import org.nuanyang.knowledge.LawLibrary;
import org.nuanyang.matters.MatterId;
import org.nuanyang.shared.Citation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What papers a person can write here, what each needs, and how to begin or go on. */
@Controller
@RequestMapping("/papers")
class PaperCatalogue {

  private final GuidedPapers papers;
  private final PaperDrafts drafts;
  private final OwnDrafts own;
  private final KnownAlready known;
  private final LawLibrary laws;
  private final KeptSums sums;
  private final Clock clock;

  PaperCatalogue(GuidedPapers papers, PaperDrafts drafts, OwnDrafts own, KnownAlready known, LawLibrary laws, KeptSums sums,
      Clock clock) {
    this.papers = papers;
    this.drafts = drafts;
    this.own = own;
    this.known = known;
    this.laws = laws;
    this.sums = sums;
    this.clock = clock;
  }

  /** An article a form follows, with the way to it. */
  record Rule(String said, @Nullable String link) {}

  @GetMapping
  String all(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String shelf,
      @RequestParam(required = false) @Nullable UUID matter, Model model) {
    GuidedPaper named = q.isBlank() ? null : papers.named(q.strip());
    if (named != null) return "redirect:/papers/" + named.id() + (matter == null ? "" : "?matter=" + matter);
    boolean searched = !q.isBlank();
    List<GuidedPaper> found = searched ? papers.search(q) : papers.all();
    Map<String, List<GuidedPaper>> shelves = papers.all().stream().collect(Collectors.groupingBy(GuidedPaper::shelf, LinkedHashMap::new, Collectors.toList()));
    model.addAttribute("q", q.length() > 60 ? q.substring(0, 60) : q);
    model.addAttribute("matter", matter);
    model.addAttribute("searched", searched);
    model.addAttribute("found", found);
    model.addAttribute("shelf", shelves.containsKey(shelf) ? shelf : "");
    model.addAttribute("shelves", shelves);
    return "drafting/all";
  }

  @GetMapping("/{id}")
  String one(@PathVariable String id, @RequestParam(defaultValue = "") String calculator, @RequestParam(defaultValue = "") String given,
      @RequestParam(required = false) @Nullable UUID matter, HttpSession session, Actor by, Model model) {
    GuidedPaper paper = papers.find(id);
    model.addAttribute("paper", paper);
    model.addAttribute("rules", paper.rules().stream().distinct().map(this::rule).toList());
    model.addAttribute("hand", atHand(paper));
    model.addAttribute("calculator", calculator);
    model.addAttribute("given", given);
    model.addAttribute("fromSum", known.sum(calculator, given).isPresent());
    model.addAttribute("matters", known.matters(matter, session, by));
    return "drafting/one";
  }

  private Rule rule(Citation citation) {
    return new Rule(citation.toString(), laws.check(citation, LocalDate.now(clock)).link());
  }

  /** Titles of the pages that are always asked: what to have at hand. */
  private static List<String> atHand(GuidedPaper paper) {
    List<String> hand = new ArrayList<>();
    paper.screens().forEach(screen -> {
      if (screen.when().tests().isEmpty() && hand.size() < 8) hand.add(screen.title());
    });
    return hand;
  }

  @PostMapping("/{id}")
  String begin(@PathVariable String id, @RequestParam UUID submissionKey, @RequestParam(defaultValue = "") String calculator,
      @RequestParam(defaultValue = "") String given, @RequestParam(required = false) @Nullable UUID matter, HttpSession session, Actor by) {
    own.countStart();
    papers.find(id);
    Answers answers = known.answers(id, calculator, given, matter, session, by);
    MatterId belongs = matter == null || by.isCitizen() ? null : new MatterId(matter);
    DraftId draft = drafts.begin(new BeginPaper(submissionKey, id, answers, belongs, by));
    own.remember(draft, session);
    return "redirect:/papers/drafts/" + draft.value();
  }

  @PostMapping("/resume")
  String resume(@RequestParam(defaultValue = "") String code, HttpSession session, Model model) {
    own.countCode();
    Optional<DraftId> draft = drafts.resume(code);
    if (draft.isEmpty()) {
      model.addAttribute("code", code.length() > 40 ? "" : code);
      model.addAttribute("wrongCode", true);
      return all("", "", null, model);
    }
    own.remember(draft.get(), session);
    return "redirect:/papers/drafts/" + draft.get().value();
  }

  /** Where the picture on the finished page leads: another phone, the machine in the hall. */
  @GetMapping("/go/{code}")
  String scanned(@PathVariable String code, HttpSession session, Model model) {
    return resume(code, session, model);
  }

  /** What a sum that was worked out can be used for. */
  @GetMapping("/from/{calculator}")
  String fromSum(@PathVariable String calculator, @RequestParam(defaultValue = "") String given, @RequestParam(required = false) @Nullable UUID matter,
      HttpSession session, Actor by, Model model) {
    var sheet = known.sum(calculator, given);
    if (sheet.isEmpty()) return "redirect:/calculators";
    model.addAttribute("calculator", calculator);
    model.addAttribute("given", given);
    model.addAttribute("sheet", sheet.get());
    model.addAttribute("figures", known.figures(sheet.get()));
    model.addAttribute("papers", papers.using(calculator));
    model.addAttribute("matters", known.matters(matter, session, by));
    return "drafting/from-sum";
  }

  /** The sum is laid into a matter's file. */
  @PostMapping("/from/{calculator}")
  String keepSum(@PathVariable String calculator, @RequestParam UUID submissionKey, @RequestParam UUID matter,
      @RequestParam(defaultValue = "") String given, HttpSession session, Actor by) {
    var sheet = known.sum(calculator, given);
    if (sheet.isEmpty()) return "redirect:/calculators";
    MatterId mine = known.mine(matter, session, by);
    sums.keep(submissionKey, mine, sheet.get(), by);
    return by.isCitizen() ? "redirect:/follow/" + known.receiptNumber(mine) : "redirect:/desk/matters/" + matter;
  }
}
