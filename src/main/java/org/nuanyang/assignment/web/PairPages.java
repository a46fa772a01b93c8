package org.nuanyang.assignment.web;

import java.util.UUID;
import org.nuanyang.assignment.AssignmentId;
import org.nuanyang.assignment.LearningLog;
import org.nuanyang.assignment.MentorItem;
import org.nuanyang.assignment.Mentoring;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where lead and junior of a case meet: papers are submitted, signed off or sent back. */
@Controller
@RequestMapping("/desk/my-assignments/pairs")
class PairPages {

  private static final int LONGEST = 20_000;

  private final Mentoring mentoring;
  private final LearningLog log;
  private final Submissions submissions;
  private final TransactionOperations transaction;

  PairPages(Mentoring mentoring, LearningLog log, Submissions submissions, TransactionOperations transaction) {
    this.mentoring = mentoring;
    this.log = log;
    this.submissions = submissions;
    this.transaction = transaction;
  }

  @GetMapping
  String mine(Actor by, Model model) {
    model.addAttribute("pairs", mentoring.mine(by));
    model.addAttribute("lessons", log.mine(by));
    model.addAttribute("items", MentorItem.values());
    model.addAttribute("key", UUID.randomUUID());
    return "assignment/pairs";
  }

  @PostMapping("/{id}/papers")
  String submit(
      @PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String text, Actor by) {
    if (text.length() > LONGEST || title.length() > 100) throw new Refusal("assignment.text-too-long", LONGEST);
    return once(submissionKey, () -> mentoring.submit(new AssignmentId(id), title, text, by));
  }

  @PostMapping("/papers/{paper}")
  String answer(
      @PathVariable UUID paper, @RequestParam UUID submissionKey, @RequestParam int version, @RequestParam boolean signed,
      @RequestParam(defaultValue = "") String note, Actor by) {
    if (note.length() > LONGEST) throw new Refusal("assignment.text-too-long", LONGEST);
    return once(submissionKey, () -> mentoring.answer(paper, signed, note, version, by));
  }

  private String once(UUID key, Runnable act) {
    transaction.executeWithoutResult(
        status ->
            submissions.once(
                key,
                "assignment.pair",
                () -> {
                  act.run();
                  return key.toString();
                }));
    return "redirect:/desk/my-assignments/pairs";
  }
}
