package org.nuanyang.visits.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Submissions;
import org.nuanyang.visits.HomeVisits;
import org.nuanyang.visits.PlanVisit;
import org.nuanyang.visits.VisitView;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office's side of home visits: wishes, the plan, the day's way, and what is done at the door. */
@Controller("homeVisitPages")
@RequestMapping("/desk/visits")
class VisitPages {

  private static final int EARLIEST_YEAR = 2000;
  private static final int LATEST_YEAR = 2100;
  private static final int LONGEST = 1000;

  private final HomeVisits visits;
  private final VisitChoices choices;
  private final Submissions submissions;
  private final TransactionOperations transaction;
  private final Clock clock;

  VisitPages(HomeVisits visits, VisitChoices choices, Submissions submissions, TransactionOperations transaction, Clock clock) {
    this.visits = visits;
    this.choices = choices;
    this.submissions = submissions;
    this.transaction = transaction;
    this.clock = clock;
  }

  @GetMapping
  String all(@RequestParam(defaultValue = "false") String over, @RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    boolean past = over.equals("true");
    model.addAttribute("over", past);
    if (past) {
      model.addAttribute("done", visits.over(after, by));
      return "visits/list";
    }
    model.addAttribute("waiting", visits.waiting(after, by));
    model.addAttribute("planned", visits.planned(LocalDate.now(clock), by));
    return "visits/list";
  }

  @GetMapping("/new")
  String blank(Actor by, Model model) {
    model.addAttribute("form", VisitWish.blank());
    return form(by, model);
  }

  private String form(Actor by, Model model) {
    model.addAttribute("counties", choices.counties(by.city()));
    model.addAttribute("reasons", choices.reasons());
    return "visits/new";
  }

  @PostMapping("/new")
  String enter(@Valid @ModelAttribute("form") VisitWish form, BindingResult result, Actor by, Model model) {
    form.check(choices.countyCodes(by.city()), result);
    if (result.hasErrors()) return form(by, model);
    visits.ask(form.order(Boolean.TRUE.equals(form.byPhone()) ? "PHONE" : "WINDOW", by));
    return "redirect:/desk/visits";
  }

  @GetMapping("/{id}")
  String visit(@PathVariable UUID id, Actor by, Model model) {
    VisitView visit = visits.view(id, by);
    model.addAttribute("visit", visit);
    model.addAttribute("visitors", choices.visitors(visit));
    model.addAttribute("places", choices.places(visit));
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("mine", by.id().equals(visit.visitor()));
    return "visits/visit";
  }

  @PostMapping("/{id}/plan")
  String plan(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam long version, @RequestParam(defaultValue = "") String day,
      @RequestParam(required = false) @Nullable UUID visitor, @RequestParam(required = false) @Nullable UUID place, Actor by) {
    if (visitor == null) throw new Refusal("visits.visitor.choose");
    if (place != null && !choices.isPlace(visits.view(id, by), place)) throw new Refusal("visits.place.wrong");
    PlanVisit order = new PlanVisit(id, version, day(day), visitor, place, by);
    return once(submissionKey, id, () -> visits.plan(order));
  }

  /** The code is shown on the page that follows, and nowhere again. */
  @PostMapping("/{id}/arrive")
  String arrive(@PathVariable UUID id, Actor by, RedirectAttributes next) {
    next.addFlashAttribute("code", visits.arrive(id, by));
    return "redirect:/desk/visits/" + id;
  }

  @PostMapping("/{id}/finish")
  String finish(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam long version, @RequestParam(defaultValue = "") String result, Actor by) {
    return once(submissionKey, id, () -> visits.finish(id, version, said(result), by));
  }

  @PostMapping("/{id}/cancel")
  String cancel(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam long version, @RequestParam(defaultValue = "") String reason, Actor by) {
    return once(submissionKey, id, () -> visits.cancel(id, version, said(reason), by));
  }

  @GetMapping("/route")
  String route(@RequestParam(defaultValue = "") String day, @RequestParam(required = false) @Nullable UUID visitor, Actor by, Model model) {
    LocalDate on = day.isBlank() ? LocalDate.now(clock) : day(day);
    model.addAttribute("route", visits.route(on, visitor == null ? by.id() : visitor, by));
    model.addAttribute("mine", visitor == null || visitor.equals(by.id()));
    return "visits/route";
  }

  /** Today's own stops, for the phone to take along. */
  @GetMapping(value = "/mine", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  List<Map<String, String>> mine(Actor by) {
    return visits.route(LocalDate.now(clock), by.id(), by).stops().stream()
        .map(stop -> Map.of("id", stop.visit().id().toString(), "name", stop.visit().name(), "phone", stop.visit().phone(), "address", stop.visit().address()))
        .toList();
  }

  private static LocalDate day(String typed) {
    try {
      LocalDate day = LocalDate.parse(typed.strip());
      if (day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR) return day;
    } catch (DateTimeException notADay) {
      // told below, as a day nobody plans for is
    }
    throw new Refusal("visits.day.wrong");
  }

  private static String said(String typed) {
    if (typed.isBlank() || typed.length() > LONGEST) throw new Refusal("visits.words", LONGEST);
    return typed.strip();
  }

  private String once(UUID key, UUID id, Runnable act) {
    transaction.executeWithoutResult(
        status ->
            submissions.once(key, "visits.act", () -> {
              act.run();
              return id.toString();
            }));
    return "redirect:/desk/visits/" + id;
  }
}
