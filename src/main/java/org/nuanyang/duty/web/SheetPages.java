package org.nuanyang.duty.web;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.SheetPrinter;
import org.nuanyang.duty.SheetView;
import org.nuanyang.duty.ShiftSheets;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Missing;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shift sheets of a month: looked through by one, confirmed by another, as a table file and as a paper. */
@Controller
@RequestMapping("/desk/duty/sheets")
class SheetPages {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final ShiftSheets sheets;
  private final SheetPaper paper;
  private final SheetPrinter printer;
  private final DutyChoices choices;

  SheetPages(ShiftSheets sheets, SheetPaper paper, SheetPrinter printer, DutyChoices choices) {
    this.sheets = sheets;
    this.paper = paper;
    this.printer = printer;
    this.choices = choices;
  }

  @GetMapping
  String all(@RequestParam(required = false) @Nullable String month, Actor by, Model model) {
    YearMonth shown = choices.month(month);
    model.addAttribute("month", shown);
    model.addAttribute("sheets", sheets.month(shown, by));
    model.addAttribute("me", by.id());
    model.addAttribute("checks", by.has(Role.CLERK) || by.has(Role.ASSIGNER) || by.has(Role.DIRECTOR));
    model.addAttribute("confirms", by.has(Role.DIRECTOR));
    return "duty/sheets";
  }

  @PostMapping("/check")
  String check(@RequestParam UUID lawyer, @RequestParam UUID centre, @RequestParam(defaultValue = "") String month, @RequestParam BigDecimal days, @RequestParam int persons, Actor by) {
    sheets.check(lawyer, centre, choices.mustBeMonth(month), days, persons, by);
    return "redirect:/desk/duty/sheets?month=" + choices.month(month);
  }

  @PostMapping("/confirm")
  String confirm(@RequestParam UUID lawyer, @RequestParam UUID centre, @RequestParam(defaultValue = "") String month, @RequestParam BigDecimal days, @RequestParam int persons, Actor by) {
    sheets.confirm(lawyer, centre, choices.mustBeMonth(month), days, persons, by);
    return "redirect:/desk/duty/sheets?month=" + choices.month(month);
  }

  @GetMapping("/month.csv")
  ResponseEntity<byte[]> csv(@RequestParam(required = false) @Nullable String month, Actor by) {
    YearMonth shown = choices.month(month);
    byte[] content = paper.csv(sheets.month(shown, by)).getBytes(StandardCharsets.UTF_8);
    return file(content, CSV, choices.say("duty.sheets.title") + shown + ".csv");
  }

  @GetMapping("/sheet.pdf")
  ResponseEntity<byte[]> pdf(@RequestParam(required = false) @Nullable String month, @RequestParam(defaultValue = "") String lawyer, @RequestParam(defaultValue = "") String centre, Actor by) {
    YearMonth shown = choices.month(month);
    UUID who = DutyChoices.id(lawyer);
    UUID where = DutyChoices.id(centre);
    List<SheetView> found = sheets.month(shown, by).stream().filter(one -> one.lawyer().equals(who) && one.centre().equals(where)).toList();
    if (found.isEmpty()) throw new Missing("duty.unknown-sheet");
    return file(printer.pdf(paper.of(found.getFirst())), MediaType.APPLICATION_PDF, choices.say("duty.sheets.title") + shown + ".pdf");
  }

  private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(content);
  }
}
