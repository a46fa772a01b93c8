package org.nuanyang.deadlines.web;

import java.util.List;
import java.util.UUID;
import org.nuanyang.deadlines.HolidayCalendar;
import org.nuanyang.deadlines.HolidayCalendar.EnterYear;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Submissions;
import org.nuanyang.shared.YearArrangement;
import org.nuanyang.shared.YearArrangement.Status;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The holiday arrangements: all years, and one to read or to enter. */
@Controller
@RequestMapping("/desk/holidays")
class HolidayPages {

  private final HolidayCalendar calendar;
  private final Submissions submissions;
  private final ProofWords words;

  HolidayPages(HolidayCalendar calendar, Submissions submissions, ProofWords words) {
    this.calendar = calendar;
    this.submissions = submissions;
    this.words = words;
  }

  @GetMapping
  String years(Actor viewer, Model model) {
    var years = calendar.years(viewer);
    model.addAttribute("years", years.reversed());
    model.addAttribute("nextYear", years.getLast().arrangement().year() + 1);
    model.addAttribute("mayEnter", viewer.has(Role.SYSTEM_ADMIN));
    return "deadlines/holidays";
  }

  @GetMapping("/{year}")
  String year(@PathVariable int year, Actor viewer, Model model) {
    inReach(year);
    model.addAttribute("form", HolidayForm.of(calendar.year(year, viewer)));
    return show(year, viewer, model);
  }

  @PostMapping("/{year}")
  String enter(
      @PathVariable int year, @ModelAttribute("form") HolidayForm form, BindingResult result, Actor viewer, Model model) {
    inReach(year);
    viewer.must(Role.SYSTEM_ADMIN);
    YearArrangement arrangement = form.read(year, result);
    if (arrangement == null || result.hasErrors()) return show(year, viewer, model);
    UUID key = form.submissionKey() == null ? UUID.randomUUID() : form.submissionKey();
    int seen = form.version() == null ? 0 : form.version();
    submissions.once(
        key,
        "deadlines.holidays",
        () -> {
          calendar.enter(new EnterYear(arrangement, seen, viewer));
          return String.valueOf(year);
        });
    return "redirect:/desk/holidays";
  }

  private String show(int year, Actor viewer, Model model) {
    model.addAttribute("year", year);
    model.addAttribute("mayEnter", viewer.has(Role.SYSTEM_ADMIN));
    model.addAttribute("statuses", List.of(choice(Status.OFFICIAL), choice(Status.PROVISIONAL)));
    return "deadlines/holiday-year";
  }

  private Choice choice(Status status) {
    return Choice.of(status.name(), words.text("deadlines.holidays.status." + status));
  }

  private static void inReach(int year) {
    if (year < 1990 || year > 2099) throw new Missing("deadlines.holidays.error.year");
  }
}
