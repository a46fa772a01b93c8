package org.nuanyang.criminal.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.ReconciliationLine;
import org.nuanyang.criminal.Reconciliations;
import org.nuanyang.documents.FileContent;
import org.nuanyang.documents.SheetPrinter;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Forbidden;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An organ's months: its figures, its list, the comparison and what it wants talked about. */
@Controller
@RequestMapping("/organ/months")
class OrganMonthPages {

  private final Reconciliations months;
  private final MonthActs acts;
  private final MonthSheet sheets;
  private final SheetPrinter printer;
  private final NoticeChoices words;
  private final Clock clock;

  OrganMonthPages(Reconciliations months, MonthActs acts, MonthSheet sheets, SheetPrinter printer, NoticeChoices words, Clock clock) {
    this.months = months;
    this.acts = acts;
    this.sheets = sheets;
    this.printer = printer;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping
  String all(Actor by, Model model) {
    model.addAttribute("rows", months.all(by));
    model.addAttribute("base", "/organ/months");
    model.addAttribute("lastMonth", YearMonth.now(clock).minusMonths(1));
    return "criminal/organ-months";
  }

  @PostMapping
  String take(@ModelAttribute("handed") MonthActs.Handed handed, BindingResult unread, Actor by, Model model) {
    by.must(Role.ORGAN_OFFICER);
    if (by.organisation() == null) throw new Forbidden("criminal.no-organ");
    @Nullable UUID taken = acts.take(by.organisation(), handed, by, model);
    return taken == null ? all(by, model) : "redirect:/organ/months/" + taken + "?saved";
  }

  /** An empty list with the headings we read. */
  @GetMapping("/list.csv")
  ResponseEntity<byte[]> empty() {
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(words.say("criminal.list.file"), StandardCharsets.UTF_8).build().toString())
        .body(("\uFEFF" + words.say("criminal.list.head") + "\r\n").getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping("/{id}")
  String one(@PathVariable UUID id, Actor by, Model model) {
    model.addAttribute("month", months.view(id, by));
    model.addAttribute("kinds", ReconciliationLine.Kind.values());
    model.addAttribute("base", "/organ/months/" + id);
    model.addAttribute("works", false);
    return "criminal/month";
  }

  @PostMapping("/{id}/issues")
  String raise(@PathVariable UUID id, @ModelAttribute("said") MonthActs.Said said, BindingResult unread, Actor by, Model model) {
    if (said.words().isEmpty() || said.tooLong()) {
      model.addAttribute("problem", "criminal.month.say");
      return one(id, by, model);
    }
    months.raise(id, said.words(), by);
    return "redirect:/organ/months/" + id + "?saved";
  }

  @GetMapping("/{id}/sheet.pdf")
  ResponseEntity<byte[]> sheet(@PathVariable UUID id, Actor by) {
    var sheet = sheets.of(months.view(id, by));
    return new FileContent(sheet.title() + ".pdf", "application/pdf", printer.pdf(sheet)).shown();
  }
}
