package org.nuanyang.prisonvisits.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.nuanyang.prisonvisits.StopReason;
import org.nuanyang.prisonvisits.VisitId;
import org.nuanyang.prisonvisits.VisitView;
import org.nuanyang.prisonvisits.Visits;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /prison}: all that officers of a prison see of the platform, the visits to their own prison. */
@Controller
@RequestMapping("/prison")
class PrisonPages {

  private final Visits visits;
  private final VisitWords words;

  PrisonPages(Visits visits, VisitWords words) {
    this.visits = visits;
    this.words = words;
  }

  /** What the prison does. */
  enum Act { APPROVE, REFUSE, STOP }

  @GetMapping
  String list(@RequestParam(defaultValue = "false") boolean over, @RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    by.must(Role.PRISON_OFFICER);
    model.addAttribute("over", over);
    model.addAttribute("slice", visits.list(over, after, by));
    model.addAttribute("base", "/prison");
    model.addAttribute("takes", false);
    return "prisonvisits/list";
  }

  @GetMapping("/{id}")
  String view(@PathVariable UUID id, Actor by, Model model) {
    by.must(Role.PRISON_OFFICER);
    return show(visits.view(new VisitId(id), by), model);
  }

  @PostMapping("/{id}")
  String act(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam int version, @RequestParam Act act,
      @RequestParam(defaultValue = "") String said, @RequestParam(defaultValue = "RULES_BROKEN") StopReason reason, Actor by, Model model,
      HttpServletResponse response) {
    by.must(Role.PRISON_OFFICER);
    VisitId visit = new VisitId(id);
    String bounded = said.strip().substring(0, Math.min(said.strip().length(), 300));
    try {
      words.once(submissionKey, () -> {
        switch (act) {
          case APPROVE -> visits.approve(visit, version, bounded, by);
          case REFUSE -> visits.refuse(visit, version, bounded, by);
          case STOP -> visits.stop(visit, version, reason, by);
        }
      });
      return "redirect:/prison/" + id;
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
    return "prisonvisits/prison";
  }
}
