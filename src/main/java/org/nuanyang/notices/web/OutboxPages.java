package org.nuanyang.notices.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.notices.Outbox;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /desk/outbox}: short messages sent, waiting and given up; in demo mode with their text. */
@Controller
@RequestMapping("/desk/outbox")
class OutboxPages {

  private final Outbox outbox;

  OutboxPages(Outbox outbox) {
    this.outbox = outbox;
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "false") boolean dead,
      @RequestParam(required = false) @Nullable UUID after,
      Actor by,
      Model model) {
    String mark = after == null ? null : after.toString();
    model.addAttribute("slice", outbox.list(by.city(), dead, mark, by));
    model.addAttribute("dead", dead);
    return "notices/outbox";
  }

  @PostMapping("/{id}/again")
  String again(@PathVariable UUID id, Actor by) {
    outbox.again(id, by);
    return "redirect:/desk/outbox?dead=true";
  }
}
