package org.nuanyang.assignment.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.nuanyang.assignment.AcceptAssignment;
import org.nuanyang.assignment.AssignmentId;
import org.nuanyang.assignment.DeclineAssignment;
import org.nuanyang.assignment.DeclineReason;
import org.nuanyang.assignment.MyAssignments;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Refusal;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What waits for a lawyer's yes or no, on the phone: one tap to accept. */
@Controller
@RequestMapping("/desk/my-assignments")
class MyAssignmentPages {

  private static final int LONGEST = 500;

  private final MyAssignments mine;
  private final Submissions submissions;
  private final TransactionOperations transaction;
  private final MessageSource messages;

  MyAssignmentPages(
      MyAssignments mine, Submissions submissions, TransactionOperations transaction, MessageSource messages) {
    this.mine = mine;
    this.submissions = submissions;
    this.transaction = transaction;
    this.messages = messages;
  }

  @GetMapping
  String waiting(Actor by, Model model) {
    model.addAttribute("waiting", mine.waiting(by));
    model.addAttribute("reasons", reasons());
    model.addAttribute("key", UUID.randomUUID());
    return "assignment/mine";
  }

  @PostMapping("/{id}/accept")
  String accept(
      @PathVariable UUID id,
      @RequestParam UUID submissionKey,
      @RequestParam int version,
      Actor by,
      RedirectAttributes then) {
    once(submissionKey, id, () -> mine.accept(new AcceptAssignment(new AssignmentId(id), version, by)));
    then.addFlashAttribute("done", "accepted");
    return "redirect:/desk/my-assignments";
  }

  @PostMapping("/{id}/decline")
  String decline(
      @PathVariable UUID id,
      @RequestParam UUID submissionKey,
      @RequestParam int version,
      @RequestParam DeclineReason reason,
      @RequestParam(defaultValue = "") String note,
      Actor by,
      RedirectAttributes then) {
    if (note.length() > LONGEST) throw new Refusal("assignment.text-too-long", LONGEST);
    once(
        submissionKey,
        id,
        () -> mine.decline(new DeclineAssignment(new AssignmentId(id), reason, note.strip(), version, by)));
    then.addFlashAttribute("done", "declined");
    return "redirect:/desk/my-assignments";
  }

  private List<Choice> reasons() {
    return Arrays.stream(DeclineReason.values())
        .map(reason -> Choice.of(reason.name(), messages.getMessage(reason.messageKey(), null, Locale.SIMPLIFIED_CHINESE)))
        .toList();
  }

  private void once(UUID key, UUID id, Runnable act) {
    transaction.executeWithoutResult(
        status ->
            submissions.once(
                key,
                "assignment.answer",
                () -> {
                  act.run();
                  return id.toString();
                }));
  }
}
