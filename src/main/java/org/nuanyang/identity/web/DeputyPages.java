package org.nuanyang.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.AccountView;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Deputies;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Ids;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** {@code /desk/deputies}: a head names who approves while the head is away, and ends it. */
@Controller
@RequestMapping("/desk/deputies")
class DeputyPages {

  private final Deputies deputies;
  private final Clock clock;

  DeputyPages(Deputies deputies, Clock clock) {
    this.deputies = deputies;
    this.clock = clock;
  }

  @GetMapping
  String list(Actor by, Model model) {
    model.addAttribute("form", new DeputyForm(Ids.next(clock), null, today(), today().plusDays(1), ""));
    return page(by, model);
  }

  @PostMapping
  String name(@ModelAttribute("form") DeputyForm form, BindingResult result, Actor by, Model model) {
    form.check(result, today());
    if (result.hasErrors()) return page(by, model);
    deputies.name(form.order(by));
    return "redirect:/desk/deputies";
  }

  @PostMapping("/{id}/end")
  String end(@PathVariable UUID id, Actor by) {
    deputies.end(id, by);
    return "redirect:/desk/deputies";
  }

  private String page(Actor by, Model model) {
    List<AccountView> colleagues = deputies.eligible(by);
    model.addAttribute("colleagues", colleagues.stream().map(one -> Choice.of(one.id().toString(), one.name())).toList());
    model.addAttribute("deputations", deputies.of(by));
    return "identity/deputies";
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
