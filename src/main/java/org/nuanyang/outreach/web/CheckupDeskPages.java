package org.nuanyang.outreach.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.outreach.CheckupDesk;
import org.nuanyang.outreach.CheckupId;
import org.nuanyang.outreach.CheckupView;
import org.nuanyang.outreach.Checkups;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lawyers read check-ups whose owner asked for it: take one, write an opinion, note the visit. */
@Controller
@RequestMapping("/desk/checkups")
class CheckupDeskPages {

  private static final int LONGEST_OPINION = 4000;
  private static final int VISITS_BACK_YEARS = 1;

  private final CheckupDesk desk;
  private final Checkups checkups;
  private final ReportView reports;
  private final Clock clock;

  CheckupDeskPages(CheckupDesk desk, Checkups checkups, ReportView reports, Clock clock) {
    this.desk = desk;
    this.checkups = checkups;
    this.reports = reports;
    this.clock = clock;
  }

  @GetMapping
  String waiting(@RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    model.addAttribute("slice", desk.waiting(after, by));
    return "outreach/desk";
  }

  @PostMapping("/{id}/take")
  String take(@PathVariable UUID id, Actor by) {
    desk.take(new CheckupId(id), by);
    return "redirect:/desk/checkups/" + id;
  }

  @GetMapping("/{id}")
  String one(@PathVariable UUID id, Actor by, Model model) {
    CheckupView checkup = desk.open(new CheckupId(id), by);
    model.addAttribute("checkup", checkup);
    model.addAttribute("shown", reports.of(checkup, checkups.report(checkup.id())));
    model.addAttribute("today", LocalDate.now(clock));
    return "outreach/desk-one";
  }

  @PostMapping("/{id}/opinion")
  String advise(@PathVariable UUID id, @RequestParam int version, @RequestParam(defaultValue = "") String opinion, Actor by, Model model) {
    String said = opinion.strip();
    if (said.isEmpty() || said.length() > LONGEST_OPINION) {
      model.addAttribute("typed", opinion);
      model.addAttribute("opinionProblem", said.isEmpty() ? "outreach.desk.opinion.empty" : "outreach.desk.opinion.long");
      return one(id, by, model);
    }
    desk.advise(new CheckupId(id), version, said, by);
    return "redirect:/desk/checkups/" + id + "?saved";
  }

  @PostMapping("/{id}/visit")
  String visited(@PathVariable UUID id, @RequestParam int version, @RequestParam(defaultValue = "") String day, Actor by, Model model) {
    LocalDate on = day(day);
    LocalDate today = LocalDate.now(clock);
    if (on == null || on.isAfter(today) || on.isBefore(today.minusYears(VISITS_BACK_YEARS))) {
      model.addAttribute("visitProblem", "outreach.desk.visit.wrong");
      return one(id, by, model);
    }
    desk.visited(new CheckupId(id), version, on, by);
    return "redirect:/desk/checkups/" + id + "?saved";
  }

  private static @Nullable LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeParseException unreadable) {
      return null;
    }
  }
}
