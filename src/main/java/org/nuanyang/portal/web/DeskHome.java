package org.nuanyang.portal.web;

import java.time.Clock;
import java.time.LocalTime;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.notices.DeskNotices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /desk}: what waits for the person who has just sat down. */
@Controller
class DeskHome {

  private final DeskPiles piles;
  private final Deadlines deadlines;
  private final DeskNotices notices;
  private final Clock clock;

  DeskHome(DeskPiles piles, Deadlines deadlines, DeskNotices notices, Clock clock) {
    this.piles = piles;
    this.deadlines = deadlines;
    this.notices = notices;
    this.clock = clock;
  }

  @GetMapping("/desk")
  String home(Actor by, Model model) {
    boolean ofUnit = piles.answersForTerms(by);
    model.addAttribute("greeting", "portal.greeting." + partOfDay());
    model.addAttribute("piles", piles.of(by));
    model.addAttribute("notices", notices.open(null, DeskPile.SHOWN, by).rows());
    model.addAttribute("counts", ofUnit ? deadlines.counts(by) : null);
    model.addAttribute("clocks", ofUnit || by.has(Role.LAWYER) ? piles.pressing(by) : null);
    return "portal/desk";
  }

  private String partOfDay() {
    int hour = LocalTime.now(clock).getHour();
    if (hour < 5 || hour >= 18) return "evening";
    return hour < 12 ? "morning" : "afternoon";
  }
}
