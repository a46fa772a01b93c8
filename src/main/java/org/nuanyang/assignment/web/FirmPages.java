package org.nuanyang.assignment.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assignment.AssignmentDesk;
import org.nuanyang.assignment.AssignmentFile;
import org.nuanyang.assignment.AssignmentId;
import org.nuanyang.assignment.FirmDesk;
import org.nuanyang.assignment.Mentoring;
import org.nuanyang.assignment.ShortlistSearch;
import org.nuanyang.assignment.Wishes;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Cases that go to a firm, the firm's own choice of lawyer, and who acts for a firm; pairs are made here too. */
@Controller
class FirmPages {

  private static final int SHOWN = 20;
  private static final ShortlistSearch NOBODY = new ShortlistSearch(Wishes.NONE, "", 0);

  private final AssignmentDesk desk;
  private final FirmDesk firms;
  private final Mentoring mentoring;
  private final Submissions submissions;
  private final TransactionOperations transaction;

  FirmPages(AssignmentDesk desk, FirmDesk firms, Mentoring mentoring, Submissions submissions, TransactionOperations transaction) {
    this.desk = desk;
    this.firms = firms;
    this.mentoring = mentoring;
    this.submissions = submissions;
    this.transaction = transaction;
  }

  @GetMapping("/desk/assignments/{id}/firms")
  String firms(@PathVariable UUID id, Actor by, Model model) {
    AssignmentFile file = desk.file(new AssignmentId(id), NOBODY, by);
    model.addAttribute("id", id);
    model.addAttribute("version", file.version());
    model.addAttribute("firms", firms.firms(file.id(), by).stream().limit(SHOWN).toList());
    model.addAttribute("key", UUID.randomUUID());
    return "assignment/offer";
  }

  @GetMapping("/desk/assignments/{id}/pair")
  String juniors(@PathVariable UUID id, Actor by, Model model) {
    model.addAttribute("id", id);
    model.addAttribute("juniors", mentoring.juniors(new AssignmentId(id), by));
    model.addAttribute("pair", mentoring.of(new AssignmentId(id), by).orElse(null));
    model.addAttribute("share", mentoring.usualLeadShare(by));
    model.addAttribute("key", UUID.randomUUID());
    return "assignment/pair";
  }

  @PostMapping("/desk/assignments/{id}/to-firm")
  String offer(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam int version, @RequestParam UUID firm, Actor by) {
    return once(submissionKey, "/desk/assignments/" + id, () -> firms.offer(new AssignmentId(id), firm, version, by));
  }

  @PostMapping("/desk/assignments/{id}/pair")
  String pair(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam UUID junior, @RequestParam int leadShare, Actor by) {
    return once(submissionKey, "/desk/assignments/" + id, () -> mentoring.pair(new AssignmentId(id), junior, leadShare, by));
  }

  @GetMapping("/desk/assignments/firms")
  String managers(Actor by, Model model) {
    model.addAttribute("firms", firms.managers(by));
    model.addAttribute("key", UUID.randomUUID());
    return "assignment/firms";
  }

  @PostMapping("/desk/assignments/firms/{firm}")
  String appoint(@PathVariable UUID firm, @RequestParam UUID submissionKey, @RequestParam UUID lawyer, Actor by) {
    return once(submissionKey, "/desk/assignments/firms", () -> firms.appoint(firm, lawyer, by));
  }

  @GetMapping("/desk/my-assignments/firm")
  String mine(@RequestParam(required = false) @Nullable UUID open, Actor by, Model model) {
    model.addAttribute("offered", firms.mine(open == null ? null : new AssignmentId(open), by));
    model.addAttribute("key", UUID.randomUUID());
    return "assignment/firm";
  }

  @PostMapping("/desk/my-assignments/firm/{id}")
  String name(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam int version, @RequestParam UUID lawyer, Actor by) {
    return once(submissionKey, "/desk/my-assignments/firm", () -> firms.name(new AssignmentId(id), lawyer, version, by));
  }

  private String once(UUID key, String then, Runnable act) {
    transaction.executeWithoutResult(
        status ->
            submissions.once(
                key,
                "assignment.firm",
                () -> {
                  act.run();
                  return key.toString();
                }));
    return "redirect:" + then;
  }
}
