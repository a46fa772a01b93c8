package org.nuanyang.pool.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.pool.Leaves;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Submissions;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A lawyer's own leave: while it lasts nobody assigns a new case to them. */
@Controller
@RequestMapping("/desk/my-assignments/leave")
class MyLeavePages {

  private final Leaves leaves;
  private final Submissions submissions;
  private final TransactionOperations transaction;
  private final MessageSource messages;
  private final Clock clock;

  MyLeavePages(Leaves leaves, Submissions submissions, TransactionOperations transaction, MessageSource messages, Clock clock) {
    this.leaves = leaves;
    this.submissions = submissions;
    this.transaction = transaction;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping
  String mine(Actor by, Model model) {
    model.addAttribute("leaves", leaves.mine(by));
    model.addAttribute(
        "whys",
        Arrays.stream(Leaves.Why.values())
            .map(why -> Choice.of(why.name(), messages.getMessage(why.messageKey(), null, Locale.SIMPLIFIED_CHINESE)))
            .toList());
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("key", UUID.randomUUID());
    return "pool/leave";
  }

  @PostMapping
  String enter(@RequestParam UUID submissionKey, @RequestParam LocalDate from, @RequestParam LocalDate to, @RequestParam Leaves.Why why, Actor by) {
    return once(submissionKey, () -> leaves.enter(from, to, why, by));
  }

  @PostMapping("/{id}/cancel")
  String cancel(@PathVariable UUID id, @RequestParam UUID submissionKey, Actor by) {
    return once(submissionKey, () -> leaves.cancel(id, by));
  }

  private String once(UUID key, Runnable act) {
    transaction.executeWithoutResult(
        status ->
            submissions.once(
                key,
                "pool.leave",
                () -> {
                  act.run();
                  return key.toString();
                }));
    return "redirect:/desk/my-assignments/leave";
  }
}
