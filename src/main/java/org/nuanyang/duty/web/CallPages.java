package org.nuanyang.duty.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.duty.CallDutyLawyer;
import org.nuanyang.duty.CallsForLawyers;
import org.nuanyang.duty.HelpStage;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hosts call for duty lawyers: the centre notes it and says who goes. */
@Controller
@RequestMapping("/desk/duty/calls")
class CallPages {

  private static final int LONGEST = 200;

  private final CallsForLawyers calls;
  private final DutyChoices choices;
  private final Clock clock;

  CallPages(CallsForLawyers calls, DutyChoices choices, Clock clock) {
    this.calls = calls;
    this.choices = choices;
    this.clock = clock;
  }

  @GetMapping
  String all(Actor by, Model model) {
    model.addAttribute("form", CallForm.at(now()));
    return page(by, model);
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
  }

  private String page(Actor by, Model model) {
    model.addAttribute("calls", calls.openCalls(by));
    model.addAttribute("acts", by.has(Role.DIRECTOR) || by.has(Role.ASSIGNER));
    model.addAttribute("stations", choices.stationsWithin(by));
    model.addAttribute("stages", choices.of(HelpStage.values(), "duty.stage."));
    model.addAttribute("ends", CallsForLawyers.End.values());
    model.addAttribute("kinds", choices.of(CallDutyLawyer.Kind.values(), "duty.call."));
    return "duty/calls";
  }

  @PostMapping
  String call(@Valid @ModelAttribute("form") CallForm form, BindingResult result, Actor by, Model model) {
    form.check(LocalDateTime.now(clock), result);
    if (result.hasErrors()) return page(by, model);
    UUID key = form.submissionKey();
    calls.call(form.order(key == null ? UUID.randomUUID() : key, by));
    return "redirect:/desk/duty/calls";
  }

  /** Nobody has to go any more. */
  @PostMapping("/{id}/end")
  String end(@PathVariable UUID id, @RequestParam(required = false) CallsForLawyers.@Nullable End how, @RequestParam(defaultValue = "") String why,
      @RequestParam int version, Actor by, Model model) {
    if (how == null || why.isBlank() || why.length() > LONGEST) {
      model.addAttribute("form", CallForm.at(now()));
      model.addAttribute("endingWrong", id);
      return page(by, model);
    }
    calls.end(id, how, why, version, by);
    return "redirect:/desk/duty/calls";
  }

  @PostMapping("/{id}/confirm")
  String confirm(@PathVariable UUID id, @RequestParam UUID lawyer, @RequestParam int version, Actor by) {
    calls.confirm(id, lawyer, version, by);
    return "redirect:/desk/duty/calls";
  }
}
