package org.nuanyang.language.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.language.ModelDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /desk/language}: the models and the speech engine that are connected, what they cost today, and whether they answer. */
@Controller
@RequestMapping("/desk/language")
class LanguageDesk {

  private final ModelDesk desk;

  LanguageDesk(ModelDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  String endpoints(Actor by, Model model) {
    model.addAttribute("endpoints", desk.endpoints(by));
    model.addAttribute("budget", desk.budget(by));
    model.addAttribute("hearing", desk.hearing(by).orElse(null));
    return "language/desk";
  }

  /** Trying twice costs a few tokens and changes nothing. */
  @PostMapping("/try")
  String tryOut(@RequestParam String endpoint, @RequestParam(required = false) @Nullable UUID submissionKey, Actor by, RedirectAttributes told) {
    told.addFlashAttribute("answered", desk.tryOut(endpoint, by));
    told.addFlashAttribute("tried", endpoint);
    return "redirect:/desk/language";
  }
}
