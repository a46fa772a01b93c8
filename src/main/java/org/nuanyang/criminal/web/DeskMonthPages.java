package org.nuanyang.criminal.web;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.OrganCoverage;
import org.nuanyang.criminal.ReconciliationLine;
import org.nuanyang.criminal.Reconciliations;
import org.nuanyang.criminal.Settlement;
import org.nuanyang.documents.FileContent;
import org.nuanyang.documents.SheetPrinter;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.shared.Choice;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The centre's side of the monthly comparison, and how many people had a defender. */
@Controller
@RequestMapping("/desk/criminal")
class DeskMonthPages {

  private static final int MONTHS_BACK = 12;

  private final Reconciliations months;
  private final MonthActs acts;
  private final MonthSheet sheets;
  private final SheetPrinter printer;
  private final NoticeChoices words;
  private final OrganChoices organs;
  private final Clock clock;

  DeskMonthPages(Reconciliations months, MonthActs acts, MonthSheet sheets, SheetPrinter printer, NoticeChoices words, OrganChoices organs, Clock clock) {
    this.months = months;
    this.acts = acts;
    this.sheets = sheets;
    this.printer = printer;
    this.words = words;
    this.organs = organs;
    this.clock = clock;
  }

  @GetMapping("/months")
  String all(Actor by, Model model) {
    model.addAttribute("rows", months.all(by));
    model.addAttribute("base", "/desk/criminal/months");
    model.addAttribute("lastMonth", YearMonth.now(clock).minusMonths(1));
    model.addAttribute("organs", organs.of(by));
    model.addAttribute("works", works(by));
    return "criminal/desk-months";
  }

  @PostMapping("/months")
  String take(@ModelAttribute("handed") MonthActs.Handed handed, BindingResult unread, Actor by, Model model) {
    by.must(Role.CLERK, Role.ASSIGNER, Role.DIRECTOR);
    if (handed.organ() == null) {
      model.addAttribute("problem", "criminal.form.organ");
      return all(by, model);
    }
    @Nullable UUID taken = acts.take(handed.organ(), handed, by, model);
    return taken == null ? all(by, model) : "redirect:/desk/criminal/months/" + taken + "?saved";
  }

  @GetMapping("/months/{id}")
  String one(@PathVariable UUID id, Actor by, Model model) {
    model.addAttribute("month", months.view(id, by));
    model.addAttribute("kinds", ReconciliationLine.Kind.values());
    model.addAttribute("base", "/desk/criminal/months/" + id);
    model.addAttribute("works", works(by));
    model.addAttribute("reasons", Arrays.stream(Settlement.values()).map(one -> Choice.of(one.name(), words.say(one.messageKey()))).toList());
    return "criminal/month";
  }

  private static boolean works(Actor by) {
    return List.of(Role.CLERK, Role.ASSIGNER, Role.DIRECTOR).stream().anyMatch(by::has);
  }

  @PostMapping("/months/{id}/settle")
  String settle(@PathVariable UUID id, @ModelAttribute("said") MonthActs.Said said, BindingResult unread, Actor by, Model model) {
    if (said.line() == null || said.reason() == null || said.tooLong()) return problem(id, "criminal.month.reason.choose", by, model);
    months.settle(id, said.line(), said.reason(), said.words(), by);
    return "redirect:/desk/criminal/months/" + id + "?saved";
  }

  @PostMapping("/months/{id}/issues")
  String raise(@PathVariable UUID id, @ModelAttribute("said") MonthActs.Said said, BindingResult unread, Actor by, Model model) {
    if (said.words().isEmpty() || said.tooLong()) return problem(id, "criminal.month.say", by, model);
    months.raise(id, said.words(), by);
    return "redirect:/desk/criminal/months/" + id + "?saved";
  }

  @PostMapping("/months/{id}/close")
  String close(@PathVariable UUID id, @ModelAttribute("said") MonthActs.Said said, BindingResult unread, Actor by, Model model) {
    if (said.words().isEmpty() || said.tooLong()) return problem(id, "criminal.month.minutes.write", by, model);
    months.close(id, said.seen(), said.words(), by);
    return "redirect:/desk/criminal/months/" + id + "?saved";
  }

  private String problem(UUID id, String key, Actor by, Model model) {
    model.addAttribute("problem", key);
    return one(id, by, model);
  }

  @GetMapping("/months/{id}/sheet.pdf")
  ResponseEntity<byte[]> sheet(@PathVariable UUID id, Actor by) {
    var sheet = sheets.of(months.view(id, by));
    return new FileContent(sheet.title() + ".pdf", "application/pdf", printer.pdf(sheet)).shown();
  }

  /** Whole months only; the running one is part of them. */
  @GetMapping("/coverage")
  String coverage(@RequestParam(defaultValue = "1") int back, Actor by, Model model) {
    YearMonth now = YearMonth.now(clock);
    YearMonth first = now.minusMonths(Math.clamp(back, 0, MONTHS_BACK));
    List<OrganCoverage> rows = months.coverage(first, now, by);
    model.addAttribute("rows", rows);
    model.addAttribute("first", first);
    model.addAttribute("last", now);
    model.addAttribute("backs", List.of(0, 1, 2, 5, MONTHS_BACK));
    model.addAttribute("back", Math.clamp(back, 0, MONTHS_BACK));
    model.addAttribute("courts", rows.stream().filter(row -> row.kind() == OrganisationKind.COURT).reduce(OrganCoverage::plus).orElse(null));
    model.addAttribute("all", rows.stream().reduce(OrganCoverage::plus).orElse(null));
    return "criminal/coverage";
  }
}
