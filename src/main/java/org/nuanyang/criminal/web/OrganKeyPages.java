package org.nuanyang.criminal.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.criminal.OrganKeys;
import org.nuanyang.identity.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The keys with which the systems of organs sign, kept by the system administrator. */
@Controller
@RequestMapping("/desk/organ-keys")
class OrganKeyPages {

  private static final int LONGEST = 60;

  private final OrganKeys keys;
  private final OrganChoices organs;

  OrganKeyPages(OrganKeys keys, OrganChoices organs) {
    this.keys = keys;
    this.organs = organs;
  }

  @GetMapping
  String all(Actor by, Model model) {
    model.addAttribute("keys", keys.all(by));
    model.addAttribute("organs", organs.of(by));
    return "criminal/organ-keys";
  }

  /** The secret is shown on this one answer and never again. */
  @PostMapping
  String issue(@RequestParam(required = false) @Nullable UUID organ, @RequestParam(defaultValue = "") String label, Actor by, Model model) {
    String named = label.strip();
    if (organ == null || named.isEmpty() || named.length() > LONGEST) model.addAttribute("problem", "criminal.key.fill-in");
    else model.addAttribute("issued", keys.issue(organ, named, by));
    return all(by, model);
  }

  @PostMapping("/{id}/revoke")
  String revoke(@PathVariable UUID id, Actor by) {
    keys.revoke(id, by);
    return "redirect:/desk/organ-keys";
  }
}
