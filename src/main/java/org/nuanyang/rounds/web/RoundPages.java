package org.nuanyang.rounds.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.rounds.ChargeView;
import org.nuanyang.rounds.Charges;
import org.nuanyang.rounds.CheckItem;
import org.nuanyang.rounds.Found;
import org.nuanyang.rounds.Rounds;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /desk/rounds}: what a leader answers for, and the visits; made for a phone held in one hand. */
@Controller
@RequestMapping("/desk/rounds")
class RoundPages {

  private final Charges charges;
  private final Rounds rounds;
  private final Clock clock;

  RoundPages(Charges charges, Rounds rounds, Clock clock) {
    this.charges = charges;
    this.rounds = rounds;
    this.clock = clock;
  }

  @GetMapping
  String mine(Actor by, Model model) {
    model.addAttribute("charges", charges.mine(by));
    return "rounds/mine";
  }

  @GetMapping("/{id}")
  String one(@PathVariable UUID id, Actor by, Model model) {
    model.addAttribute("charge", charges.view(id, by));
    model.addAttribute("visits", rounds.of(id, by));
    return "rounds/charge";
  }

  @PostMapping("/{id}/end")
  String end(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, @RequestParam(defaultValue = "") String why, Actor by) {
    String reason = RoundInput.text(why);
    if (reason.isEmpty() || reason.length() > VisitForm.LONGEST) throw new Refusal("rounds.end.why");
    charges.end(id, version, reason, by);
    return "redirect:/desk/rounds/" + id + "?saved";
  }

  @GetMapping("/{id}/visit")
  String blank(@PathVariable UUID id, Actor by, Model model) {
    model.addAttribute("form", VisitForm.blank(today()));
    return list(id, rounds.checklist(id, by).stream().map(item -> new VisitForm.Line(item, Found.NOT_LOOKED, "", false, false)).toList(), by, model);
  }

  private String list(UUID id, List<VisitForm.Line> lines, Actor by, Model model) {
    ChargeView charge = charges.view(id, by);
    model.addAttribute("charge", charge);
    model.addAttribute("lines", lines);
    model.addAttribute("all", Found.values());
    return "rounds/visit-new";
  }

  @PostMapping("/{id}/visit")
  String record(@PathVariable UUID id, @ModelAttribute("form") VisitForm form, BindingResult errors, HttpServletRequest request, HttpServletResponse response, Actor by, Model model) {
    List<VisitForm.Line> lines = rounds.checklist(id, by).stream().map(item -> read(item, request)).toList();
    form.check(lines, charges.view(id, by), today(), errors);
    if (!errors.hasErrors()) {
      try {
        UUID key = RoundInput.id(form.submissionKey()).orElseGet(() -> Ids.next(clock));
        return "redirect:/desk/rounds/visits/" + rounds.record(form.order(key, id, lines, by)) + "?saved";
      } catch (Refusal refusal) {
        if (refusal.status() != HttpStatus.CONFLICT.value()) throw refusal;
        errors.reject(refusal.messageKey(), refusal.arguments(), refusal.messageKey());
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return list(id, lines, by, model);
  }

  /** Only the points of the list are looked for, whatever else was sent. */
  private static VisitForm.Line read(CheckItem item, HttpServletRequest request) {
    Found found = RoundInput.word(Found.values(), request.getParameter("found-" + item.code())).orElse(Found.NOT_LOOKED);
    String note = RoundInput.text(request.getParameter("note-" + item.code()));
    boolean press = request.getParameter("press-" + item.code()) != null;
    boolean bad = found == Found.PROBLEM && note.isEmpty() || note.length() > VisitForm.LONGEST;
    return new VisitForm.Line(item, found, note, press, bad);
  }

  @GetMapping("/visits/{id}")
  String visit(@PathVariable UUID id, Actor by, Model model) {
    model.addAttribute("visit", rounds.view(id, by));
    return "rounds/visit";
  }

  @GetMapping("/all")
  String all(@RequestParam(defaultValue = "running") String show, @RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    boolean running = !show.equals("all");
    model.addAttribute("running", running);
    model.addAttribute("slice", charges.list(running, after, by));
    return "rounds/all";
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
  }
}
