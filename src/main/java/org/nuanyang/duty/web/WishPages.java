package org.nuanyang.duty.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.nuanyang.duty.DutyRoster;
import org.nuanyang.duty.Preferences;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Missing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A duty lawyer says when and where they can, and when they are away. */
@Controller
@RequestMapping("/desk/duty/mine/wishes")
class WishPages {

  private final DutyRoster roster;
  private final DutyChoices choices;

  WishPages(DutyRoster roster, DutyChoices choices) {
    this.roster = roster;
    this.choices = choices;
  }

  @GetMapping
  String wishes(Actor by, Model model) {
    Preferences own = own(by);
    model.addAttribute("form", WishForm.of(own));
    model.addAttribute("leave", LeaveForm.empty());
    return page(own, by, model);
  }

  private Preferences own(Actor by) {
    return roster.own(by).orElseThrow(() -> new Missing("duty.not-on-roster"));
  }

  private String page(Preferences own, Actor by, Model model) {
    model.addAttribute("own", own);
    model.addAttribute("stations", choices.stations(by.city()));
    model.addAttribute("weekdays", choices.weekdays());
    return "duty/wishes";
  }

  @PostMapping
  String prefer(@Valid @ModelAttribute("form") WishForm form, BindingResult result, Actor by, Model model) {
    if (result.hasErrors()) {
      model.addAttribute("leave", LeaveForm.empty());
      return page(own(by), by, model);
    }
    Integer most = form.most();
    roster.prefer(form.weekdays(), form.stations(), most == null ? 0 : most, form.version(), by);
    return "redirect:/desk/duty/mine/wishes?saved";
  }

  @PostMapping("/leave")
  String leave(@Valid @ModelAttribute("leave") LeaveForm form, BindingResult result, Actor by, Model model) {
    LocalDate from = form.from();
    LocalDate to = form.to();
    if (from != null && to != null && (to.isBefore(from) || from.isBefore(choices.today()) || from.plusYears(1).isBefore(to))) result.rejectValue("from", "duty.leave-days-wrong");
    if (result.hasErrors() || from == null || to == null) {
      Preferences own = own(by);
      model.addAttribute("form", WishForm.of(own));
      return page(own, by, model);
    }
    UUID key = form.submissionKey();
    roster.leave(from, to, form.reason() == null ? "" : form.reason().strip(), key == null ? UUID.randomUUID() : key, by);
    return "redirect:/desk/duty/mine/wishes?away";
  }
}
