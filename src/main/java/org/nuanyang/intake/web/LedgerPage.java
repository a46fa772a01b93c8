package org.nuanyang.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.AidFirst;
import org.nuanyang.intake.Tolerance;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is open between the office and people: alarms to answer, papers that follow, formalities after help. */
@Controller
class LedgerPage {

  private final Tolerance tolerance;
  private final AidFirst aidFirst;
  private final Clock clock;

  LedgerPage(Tolerance tolerance, AidFirst aidFirst, Clock clock) {
    this.tolerance = tolerance;
    this.aidFirst = aidFirst;
    this.clock = clock;
  }

  @GetMapping("/desk/pledges")
  String ledger(@RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    model.addAttribute("alarms", aidFirst.alarms(by));
    model.addAttribute("helped", aidFirst.open(by));
    model.addAttribute("pledges", tolerance.open(after, by));
    model.addAttribute("today", LocalDate.now(clock));
    return "intake/ledger";
  }
}
