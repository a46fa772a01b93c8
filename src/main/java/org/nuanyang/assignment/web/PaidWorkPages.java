package org.nuanyang.assignment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.nuanyang.assignment.DeclareRetainer;
import org.nuanyang.assignment.NotAssignable;
import org.nuanyang.assignment.PaidWork;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Submissions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a lawyer declares paid work before taking it on; what may not be taken on is said there. */
@Controller
@RequestMapping("/desk/my-assignments/paid")
class PaidWorkPages {

  private final PaidWork paid;
  private final Submissions submissions;
  private final TransactionOperations transaction;

  PaidWorkPages(PaidWork paid, Submissions submissions, TransactionOperations transaction) {
    this.paid = paid;
    this.submissions = submissions;
    this.transaction = transaction;
  }

  @GetMapping
  String mine(Actor by, Model model) {
    model.addAttribute("form", new PaidForm("", "", "", null));
    return page(by, model);
  }

  @PostMapping
  String declare(@ModelAttribute("form") PaidForm form, BindingResult result, Actor by, Model model, HttpServletResponse response) {
    form.check(result);
    if (!result.hasErrors()) {
      try {
        once(form.submissionKey(), () -> paid.declare(new DeclareRetainer(form.person(), form.identity(), form.about(), by)));
        return "redirect:/desk/my-assignments/paid";
      } catch (NotAssignable refused) {
        result.rejectValue("person", refused.messageKey(), refused.arguments(), refused.messageKey());
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(by, model);
  }

  @PostMapping("/{id}/end")
  String end(@PathVariable UUID id, @RequestParam UUID submissionKey, Actor by) {
    once(submissionKey, () -> paid.end(id, by));
    return "redirect:/desk/my-assignments/paid";
  }

  private String page(Actor by, Model model) {
    model.addAttribute("retainers", paid.mine(by));
    model.addAttribute("key", UUID.randomUUID());
    return "assignment/paid";
  }

  private void once(UUID key, Runnable act) {
    transaction.executeWithoutResult(
        status ->
            submissions.once(
                key,
                "assignment.paid",
                () -> {
                  act.run();
                  return key.toString();
                }));
  }
}
