package org.nuanyang.assignment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assignment.AssignmentId;
import org.nuanyang.assignment.LearningLog;
import org.nuanyang.assignment.MentorItem;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The learning log of a pair, and what a year of pairs brought. */
@Controller
class LessonPages {

  private static final int LONGEST = 2_000;

  /** So far back a yearly review looks. */
  private static final int YEARS = 5;

  private final LearningLog log;
  private final Submissions submissions;
  private final TransactionOperations transaction;
  private final Clock clock;

  LessonPages(LearningLog log, Submissions submissions, TransactionOperations transaction, Clock clock) {
    this.log = log;
    this.submissions = submissions;
    this.transaction = transaction;
    this.clock = clock;
  }

  @PostMapping("/desk/my-assignments/pairs/{id}/lessons")
  String write(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam(defaultValue = "") String learnt, Actor by) {
    mustBeShort(learnt);
    return once(submissionKey, () -> log.write(new AssignmentId(id), learnt, by));
  }

  @PostMapping("/desk/my-assignments/pairs/lessons/{lesson}")
  String remark(
      @PathVariable UUID lesson, @RequestParam UUID submissionKey, @RequestParam(required = false) @Nullable Set<MentorItem> shown,
      @RequestParam(defaultValue = "") String remark, Actor by) {
    mustBeShort(remark);
    return once(submissionKey, () -> log.remark(lesson, shown == null ? Set.of() : shown, remark, by));
  }

  /** A year that is no year shows this one. */
  @GetMapping("/desk/assignments/mentoring")
  String year(@RequestParam(defaultValue = "") String year, Actor by, Model model) {
    int now = LocalDate.now(clock).getYear();
    List<Integer> years = IntStream.rangeClosed(0, YEARS - 1).mapToObj(back -> now - back).toList();
    int shown = years.stream().filter(one -> String.valueOf(one).equals(year)).findFirst().orElse(now);
    model.addAttribute("years", years);
    model.addAttribute("year", shown);
    model.addAttribute("lines", log.year(shown, by));
    return "assignment/mentoring";
  }

  private static void mustBeShort(String words) {
    if (words.length() > LONGEST) throw new Refusal("assignment.text-too-long", LONGEST);
  }

  private String once(UUID key, Runnable act) {
    transaction.executeWithoutResult(
        status ->
            submissions.once(
                key,
                "assignment.lesson",
                () -> {
                  act.run();
                  return key.toString();
                }));
    return "redirect:/desk/my-assignments/pairs";
  }
}
