package org.nuanyang.prisonvisits.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Channel;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.nuanyang.prisonvisits.StopReason;
import org.nuanyang.prisonvisits.VisitId;
import org.nuanyang.prisonvisits.VisitState;
import org.nuanyang.prisonvisits.VisitView;
import org.nuanyang.prisonvisits.Visits;
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

/** {@code /desk/prison-visits}: the hall checks the relation, the slot and the identity, and lets the visit begin and end. */
@Controller
@RequestMapping("/desk/prison-visits")
class VisitDeskPages {

  private static final int DAYS = 21;

  private final Visits visits;
  private final VisitWords words;
  private final Clock clock;

  VisitDeskPages(Visits visits, VisitWords words, Clock clock) {
    this.visits = visits;
    this.words = words;
    this.clock = clock;
  }

  /** What the hall does. */
  enum Act { CHECK, REFUSE, BOOK, GIVE_BACK, BEGIN, END, STOP, NO_SHOW, CANCEL }

  @GetMapping
  String list(@RequestParam(defaultValue = "false") boolean over, @RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    model.addAttribute("over", over);
    model.addAttribute("slice", visits.list(over, after, by));
    model.addAttribute("base", "/desk/prison-visits");
    model.addAttribute("takes", by.has(Role.CLERK));
    return "prisonvisits/list";
  }

  @GetMapping("/new")
  String form(Actor by, Model model) {
    by.must(Role.CLERK);
    model.addAttribute("form", VisitForm.blank(""));
    words.choices(model, by);
    return "prisonvisits/take";
  }

  @PostMapping("/new")
  String take(@Valid @ModelAttribute("form") VisitForm form, BindingResult errors, Actor by, Model model, HttpServletResponse response) {
    by.must(Role.CLERK);
    words.look(form, by, errors);
    if (errors.hasErrors()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      words.choices(model, by);
      return "prisonvisits/take";
    }
    VisitId id = words.request(form, Channel.HALL, by);
    return by.organisation() != null && by.organisation().equals(form.hall()) ? "redirect:/desk/prison-visits/" + id.value() : "redirect:/desk/prison-visits";
  }

  @GetMapping("/{id}")
  String view(@PathVariable UUID id, Actor by, Model model) {
    return show(visits.view(new VisitId(id), by), model);
  }

  @PostMapping("/{id}")
  String act(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam int version, @RequestParam Act act,
      @RequestParam(defaultValue = "") String said, @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "false") boolean identity,
      @RequestParam(defaultValue = "ASKED_FOR") StopReason reason, Actor by, Model model, HttpServletResponse response) {
    VisitId visit = new VisitId(id);
    String bounded = said.strip().substring(0, Math.min(said.strip().length(), 300));
    try {
      words.once(submissionKey, () -> {
        switch (act) {
          case CHECK -> visits.check(visit, version, bounded, by);
          case REFUSE -> visits.refuse(visit, version, bounded, by);
          case BOOK -> visits.book(visit, version, submissionKey, OwnVisitPages.moment(from), by);
          case GIVE_BACK -> visits.giveBack(visit, version, by);
          case BEGIN -> visits.begin(visit, version, identity, by);
          case END -> visits.end(visit, version, by);
          case STOP -> visits.stop(visit, version, reason, by);
          case NO_SHOW -> visits.noShow(visit, version, by);
          case CANCEL -> visits.cancel(visit, version, by);
        }
      });
      return "redirect:/desk/prison-visits/" + id;
    } catch (Refusal refused) {
      if (refused.status() != HttpStatus.CONFLICT.value() || refused instanceof Stale) throw refused;
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("problem", words.say(refused.messageKey(), refused.arguments()));
      return show(visits.view(visit, by), model);
    }
  }

  private String show(VisitView view, Model model) {
    model.addAttribute("view", view);
    model.addAttribute("reasons", words.reasons());
    model.addAttribute("slots", view.state() == VisitState.APPROVED ? visits.slots(view.id(), LocalDate.now(clock), DAYS) : List.of());
    return "prisonvisits/desk";
  }
}
