package org.nuanyang.mediation.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.mediation.MediationFigures;
import org.nuanyang.mediation.MediationHelp;
import org.nuanyang.shared.CityClock;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The cards, on the page and as one file for the phone without a network; and the figures. */
@Controller
@RequestMapping("/desk/mediation")
class HelpPages {

  private final MediationHelp help;
  private final MediationFigures figures;
  private final ITemplateEngine templates;
  private final Words words;
  private final Clock clock;

  HelpPages(MediationHelp help, MediationFigures figures, ITemplateEngine templates, Words words, Clock clock) {
    this.help = help;
    this.figures = figures;
    this.templates = templates;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/cards")
  String cards(Actor by, Model model) {
    model.addAttribute("pack", help.pack());
    return "mediation/cards";
  }

  /** One file with everything in it, its look included: it opens from the phone's own storage, offline. */
  @GetMapping("/cards.html")
  ResponseEntity<byte[]> file(Actor by) {
    Context context = new Context(Locale.SIMPLIFIED_CHINESE);
    context.setVariable("pack", help.pack());
    context.setVariable("made", today());
    byte[] page = templates.process("mediation/card-file", context).getBytes(StandardCharsets.UTF_8);
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
        .header(
            "Content-Disposition",
            ContentDisposition.attachment().filename(words.say("mediation.cards.file") + ".html", StandardCharsets.UTF_8).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(page);
  }

  @GetMapping("/figures")
  String figures(@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to, Actor by, Model model) {
    YearMonth last = month(to, YearMonth.from(today()));
    YearMonth first = month(from, YearMonth.of(last.getYear(), 1));
    if (first.isAfter(last)) first = last;
    model.addAttribute("from", first);
    model.addAttribute("to", last);
    model.addAttribute("figures", figures.of(first.atDay(1), last.atEndOfMonth(), by));
    model.addAttribute("pay", by.has(Role.LEADER) ? List.of() : figures.pay(first.atDay(1), last.atEndOfMonth(), by));
    return "mediation/figures";
  }

  private static YearMonth month(String typed, YearMonth otherwise) {
    try {
      YearMonth month = typed.isBlank() ? otherwise : YearMonth.parse(typed.strip());
      return month.getYear() < 2011 || month.isAfter(otherwise.plusYears(1)) ? otherwise : month;
    } catch (DateTimeException unreadable) {
      return otherwise;
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
  }
}
