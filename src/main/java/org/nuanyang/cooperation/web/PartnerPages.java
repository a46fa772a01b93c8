package org.nuanyang.cooperation.web;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cooperation.Partners;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /desk/partners}: the cities we speak with, their keys, and what did not reach them. */
@Controller
@RequestMapping("/desk/partners")
class PartnerPages {

  private static final int LONGEST = 60;

  private final Partners partners;

  PartnerPages(Partners partners) {
    this.partners = partners;
  }

  @GetMapping
  String all(Actor by, Model model) {
    model.addAttribute("partners", partners.all(by));
    model.addAttribute("stuck", partners.stuck(by));
    return "cooperation/partners";
  }

  /** The secret is shown on this one answer and never again. */
  @PostMapping
  String enter(@RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String address, Actor by, Model model) {
    try {
      if (name.strip().length() > LONGEST || address.length() > 200) throw new Refusal("cooperation.partner.name");
      model.addAttribute("issued", partners.enter(code.strip(), name.strip(), uri(address.strip()), by));
    } catch (Refusal wrong) {
      if (wrong.status() != 409) throw wrong;
      model.addAttribute("problem", wrong.messageKey());
    }
    return all(by, model);
  }

  private static URI uri(String typed) {
    try {
      return URI.create(typed);
    } catch (IllegalArgumentException unreadable) {
      throw new Refusal("cooperation.partner.address");
    }
  }

  @PostMapping("/{id}/key")
  String key(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID key, @RequestParam(defaultValue = "") String secret, Actor by, Model model) {
    try {
      if (key == null) throw new Refusal("cooperation.partner.secret");
      partners.giveTheirKey(id, key, secret, by);
      return "redirect:/desk/partners";
    } catch (Refusal wrong) {
      if (wrong.status() != 409) throw wrong;
      model.addAttribute("problem", wrong.messageKey());
      return all(by, model);
    }
  }

  @PostMapping("/{id}/end")
  String end(@PathVariable UUID id, Actor by) {
    partners.end(id, by);
    return "redirect:/desk/partners";
  }

  @PostMapping("/messages/{id}/again")
  String again(@PathVariable UUID id, Actor by) {
    partners.again(id, by);
    return "redirect:/desk/partners";
  }
}
