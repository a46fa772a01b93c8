package org.nuanyang.notices.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.notices.DeskNotices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /desk/notices}: everything a person should know and has not yet read. Reading twice does no harm. */
@Controller
@RequestMapping("/desk/notices")
class DeskNoticePages {

  private static final int PAGE = 50;

  private final DeskNotices desks;

  DeskNoticePages(DeskNotices desks) {
    this.desks = desks;
  }

  @GetMapping
  String list(@RequestParam(required = false) @Nullable UUID after, Actor by, Model model) {
    model.addAttribute("slice", desks.open(after == null ? null : after.toString(), PAGE, by));
    return "notices/desk";
  }

  @PostMapping("/{id}/read")
  String read(@PathVariable UUID id, Actor by) {
    desks.read(id, by);
    return "redirect:/desk/notices";
  }

  @PostMapping("/read-all")
  String readAll(@RequestParam UUID newest, Actor by) {
    desks.readAll(newest, by);
    return "redirect:/desk/notices";
  }
}
