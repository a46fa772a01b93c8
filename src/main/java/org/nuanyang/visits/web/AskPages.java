package org.nuanyang.visits.web;

import jakarta.validation.Valid;
import java.util.Optional;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.PhoneNumber;
import org.nuanyang.visits.HomeVisits;
import org.nuanyang.visits.ProvenVisitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For people at home: ask to be visited, and find out whether who stands at the door is ours. */
@Controller
@RequestMapping("/visit")
class AskPages {

  private final HomeVisits visits;
  private final VisitChoices choices;

  AskPages(HomeVisits visits, VisitChoices choices) {
    this.visits = visits;
    this.choices = choices;
  }

  @GetMapping
  String wish(Actor by, Model model) {
    model.addAttribute("form", VisitWish.blank());
    return page(by, model);
  }

  private String page(Actor by, Model model) {
    model.addAttribute("counties", choices.counties(by.city()));
    model.addAttribute("reasons", choices.reasons());
    return "visits/ask";
  }

  @PostMapping
  String ask(@Valid @ModelAttribute("form") VisitWish form, BindingResult result, Actor by, Model model) {
    form.check(choices.countyCodes(by.city()), result);
    if (result.hasErrors()) return page(by, model);
    visits.ask(form.order("PAGE", Actor.citizen(by.city())));
    return "redirect:/visit/asked";
  }

  @GetMapping("/asked")
  String asked() {
    return "visits/asked";
  }

  @GetMapping("/check")
  String checkForm() {
    return "visits/check";
  }

  @PostMapping("/check")
  String check(@RequestParam(defaultValue = "") String phone, @RequestParam(defaultValue = "") String code, Model model) {
    boolean readable = phone.length() <= 30 && PhoneNumber.problem(phone).isEmpty() && code.strip().matches("[0-9]{6}");
    Optional<ProvenVisitor> proven = readable ? visits.check(phone, code) : Optional.empty();
    model.addAttribute("asked", true);
    model.addAttribute("readable", readable);
    model.addAttribute("phone", phone);
    model.addAttribute("proven", proven.orElse(null));
    return "visits/check";
  }
}
