package org.nuanyang.retrieval.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.retrieval.Learning;
import org.nuanyang.retrieval.LessonOrder;
import org.nuanyang.retrieval.Retrieval;
import org.nuanyang.shared.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The knowledge editor sees what the search has learned, lets it learn again, goes back, switches it off. */
@Controller
@RequestMapping("/desk/learning")
class LearningDesk {

  private static final String SECONDS = "3";

  private final Learning learning;
  private final Retrieval retrieval;
  private final Submissions submissions;
  private final TransactionOperations transaction;

  LearningDesk(Learning learning, Retrieval retrieval, Submissions submissions, TransactionOperations transaction) {
    this.learning = learning;
    this.retrieval = retrieval;
    this.submissions = submissions;
    this.transaction = transaction;
  }

  @GetMapping
  String versions(Model model, HttpServletResponse response) {
    LessonOrder order = learning.order().orElse(null);
    if (order != null && order.state().open()) response.setHeader("Refresh", SECONDS);
    model.addAttribute("order", order);
    model.addAttribute("versions", learning.versions());
    model.addAttribute("reviewed", learning.reviewed());
    model.addAttribute("fewest", Learning.FEWEST);
    model.addAttribute("readiness", retrieval.readiness());
    return "retrieval/learning";
  }

  @PostMapping("/learn")
  String learn(@RequestParam UUID submissionKey, Actor by) {
    once(submissionKey, "retrieval.learn", () -> learning.order(by));
    return "redirect:/desk/learning";
  }

  @PostMapping("/{number}/use")
  String use(@PathVariable int number, @RequestParam UUID submissionKey, Actor by) {
    once(submissionKey, "retrieval.use", () -> learning.use(number, by));
    return "redirect:/desk/learning";
  }

  @PostMapping("/off")
  String off(@RequestParam UUID submissionKey, Actor by) {
    once(submissionKey, "retrieval.off", () -> learning.switchOff(by));
    return "redirect:/desk/learning";
  }

  private void once(UUID key, String purpose, Runnable act) {
    transaction.executeWithoutResult(
        status ->
            submissions.once(key, purpose, () -> {
              act.run();
              return key.toString();
            }));
  }
}
