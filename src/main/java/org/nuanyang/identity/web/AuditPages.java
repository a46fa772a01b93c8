package org.nuanyang.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditChain;
import org.nuanyang.identity.AuditChain.FindEntries;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /desk/audit}: auditors read the trail and have it checked. */
@Controller
@RequestMapping("/desk/audit")
class AuditPages {

  private static final int LONGEST_CHECK = 31;

  private final AuditChain chain;
  private final Clock clock;

  AuditPages(AuditChain chain, Clock clock) {
    this.chain = chain;
    this.clock = clock;
  }

  @GetMapping
  String list(
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until,
      @RequestParam(required = false) @Nullable String login,
      @RequestParam(required = false) @Nullable String action,
      @RequestParam(required = false) @Nullable UUID subject,
      @RequestParam(required = false) @Nullable UUID after,
      Actor by,
      Model model) {
    var wanted =
        new FindEntries(from, until, login, action, subject, after == null ? null : after.toString());
    model.addAttribute("slice", chain.list(wanted, by));
    model.addAttribute("wanted", wanted);
    model.addAttribute("standing", chain.standing(by));
    model.addAttribute("today", LocalDate.now(clock));
    return "identity/audit";
  }

  @PostMapping("/check")
  String check(
      @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate until,
      Actor by,
      Model model) {
    boolean sensible = !until.isBefore(from) && ChronoUnit.DAYS.between(from, until) < LONGEST_CHECK && until.getYear() < 3000 && from.getYear() > 1999;
    model.addAttribute("from", from);
    model.addAttribute("until", until);
    model.addAttribute("sensible", sensible);
    if (sensible) model.addAttribute("finding", chain.verify(from, until, by));
    return "identity/audit-check";
  }
}
