package org.nuanyang.rounds.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.SheetPrinter;
import org.nuanyang.identity.Actor;
import org.nuanyang.rounds.BriefView;
import org.nuanyang.rounds.WeeklyBriefs;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.statistics.DayFigures;
import org.nuanyang.statistics.Indicator;
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

/** {@code /desk/rounds/briefs}: the week in counted sentences, corrected by the head and issued to the leaders. */
@Controller
@RequestMapping("/desk/rounds/briefs")
class BriefPages {

  private static final int MOST_FACTS = 60;

  private final WeeklyBriefs briefs;
  private final BriefSentences sentences;
  private final DayFigures figures;
  private final SheetPrinter printer;
  private final Clock clock;

  BriefPages(WeeklyBriefs briefs, BriefSentences sentences, DayFigures figures, SheetPrinter printer, Clock clock) {
    this.briefs = briefs;
    this.sentences = sentences;
    this.figures = figures;
    this.printer = printer;
    this.clock = clock;
  }

  @GetMapping
  String list(Actor by, Model model) {
    model.addAttribute("briefs", briefs.list(by));
    model.addAttribute("today", LocalDate.ofInstant(clock.instant(), CityClock.ZONE));
    return "rounds/briefs";
  }

  @PostMapping
  String draw(@RequestParam(defaultValue = "") String day, Actor by) {
    return "redirect:/desk/rounds/briefs/" + briefs.draw(RoundInput.day(day).orElseThrow(() -> new Refusal("rounds.brief.week")), by);
  }

  @GetMapping("/{id}")
  String one(@PathVariable UUID id, @RequestParam(defaultValue = "") String edition, Actor by, Model model) {
    BriefView brief = briefs.view(id, number(edition), by);
    model.addAttribute("brief", brief);
    model.addAttribute("title", sentences.title(brief));
    model.addAttribute("lines", sentences.lines(brief, by));
    model.addAttribute("editing", brief.mayCorrect() && brief.edition() == brief.newest());
    return "rounds/brief";
  }

  /** Only digits name an edition; anything else is the newest one. */
  private static @Nullable Integer number(String edition) {
    return edition.matches("\\d{1,6}") ? Integer.valueOf(edition) : null;
  }

  @PostMapping("/{id}/correct")
  String correct(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, @RequestParam(required = false) @Nullable List<String> keep, @RequestParam(defaultValue = "") String remark, Actor by) {
    BriefView seen = briefs.view(id, null, by);
    Set<String> left = new LinkedHashSet<>();
    seen.facts().forEach(fact -> left.add(fact.mark()));
    if (keep != null) keep.stream().limit(MOST_FACTS).forEach(left::remove);
    briefs.correct(id, version, left, RoundInput.text(remark), by);
    return "redirect:/desk/rounds/briefs/" + id + "?saved";
  }

  @PostMapping("/{id}/recount")
  String recount(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, Actor by) {
    briefs.recount(id, version, by);
    return "redirect:/desk/rounds/briefs/" + id + "?saved";
  }

  @PostMapping("/{id}/issue")
  String issue(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, Actor by) {
    briefs.issue(id, version, by);
    return "redirect:/desk/rounds/briefs/" + id + "?saved";
  }

  @GetMapping("/{id}/brief.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable UUID id, @RequestParam(defaultValue = "") String edition, Actor by) {
    BriefView brief = briefs.view(id, number(edition), by);
    String name = sentences.say("rounds.brief.title") + brief.monday() + ".pdf";
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(printer.pdf(sentences.sheet(brief)));
  }

  /** What a number of the brief was counted from, file by file. */
  @GetMapping("/{id}/files")
  String files(@PathVariable UUID id, @RequestParam(defaultValue = "") String what, @RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    BriefView brief = briefs.view(id, null, by);
    Indicator figure = RoundInput.word(Indicator.values(), what).filter(Indicator::listed).orElseThrow(() -> new Missing("rounds.brief.unknown"));
    model.addAttribute("brief", brief);
    model.addAttribute("title", sentences.title(brief));
    model.addAttribute("what", figure);
    if (figure.work()) model.addAttribute("works", figures.works(figure, brief.monday(), brief.sunday(), after, by));
    else model.addAttribute("files", figures.files(figure, brief.monday(), brief.sunday(), after, by));
    return "rounds/brief-files";
  }
}
