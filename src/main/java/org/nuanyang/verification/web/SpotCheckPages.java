package org.nuanyang.verification.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Submissions;
import org.nuanyang.verification.SpotChecks;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pledges that are looked into after the grant. */
@Controller
@RequestMapping("/desk/spot-checks")
class SpotCheckPages {

  private static final int LONGEST = 1000;

  private final SpotChecks checks;
  private final Submissions submissions;
  private final TransactionOperations transaction;

  SpotCheckPages(SpotChecks checks, Submissions submissions, TransactionOperations transaction) {
    this.checks = checks;
    this.submissions = submissions;
    this.transaction = transaction;
  }

  @GetMapping
  String list(Actor viewer, Model model) {
    model.addAttribute("checks", checks.list(viewer));
    return "verification/spot-checks";
  }

  @GetMapping("/{id}")
  String one(@PathVariable UUID id, Actor viewer, Model model) {
    model.addAttribute("check", checks.find(id, viewer));
    model.addAttribute("mayFind", viewer.has(Role.REVIEWER) || viewer.has(Role.DIRECTOR));
    return "verification/spot-check";
  }

  @PostMapping("/{id}")
  String record(
      @PathVariable UUID id, @RequestParam int seen, @RequestParam SpotChecks.Finding finding, @RequestParam(defaultValue = "") String text,
      @RequestParam @Nullable UUID submissionKey, Actor viewer) {
    UUID key = submissionKey == null ? UUID.randomUUID() : submissionKey;
    String said = text.length() > LONGEST ? text.substring(0, LONGEST) : text.strip();
    transaction.executeWithoutResult(status -> submissions.once(key, "verification.spot-check", () -> {
      checks.record(id, seen, finding, said, viewer);
      return "done";
    }));
    return "redirect:/desk/spot-checks/" + id;
  }
}
