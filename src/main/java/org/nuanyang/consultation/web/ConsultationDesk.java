package org.nuanyang.consultation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.consultation.AnswerQuestion;
import org.nuanyang.consultation.AskQuestion;
import org.nuanyang.consultation.ConsultationCard;
import org.nuanyang.consultation.ConsultationId;
import org.nuanyang.consultation.Consultations;
import org.nuanyang.consultation.Outcome;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.PhoneNumber;
import org.nuanyang.shared.Submissions;
import org.springframework.context.MessageSource;
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

/** The office answers questions: those waiting, and those asked at the window, by telephone or letter, noted in a few fields. */
@Controller
@RequestMapping("/desk/consultations")
class ConsultationDesk {

  private final Consultations consultations;
  private final QuestionChecks checks;
  private final Submissions submissions;
  private final TransactionOperations transaction;
  private final MessageSource messages;

  ConsultationDesk(Consultations consultations, QuestionChecks checks, Submissions submissions,
      TransactionOperations transaction, MessageSource messages) {
    this.consultations = consultations;
    this.checks = checks;
    this.submissions = submissions;
    this.transaction = transaction;
    this.messages = messages;
  }

  @GetMapping
  String inbox(@RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "false") boolean all,
      Actor by, Model model) {
    model.addAttribute("slice", all ? consultations.newest(after, by) : consultations.waiting(after, by));
    model.addAttribute("all", all);
    return "consultation/inbox";
  }

  @GetMapping("/new")
  String note(Model model) {
    model.addAttribute("form", QuestionForm.atTheWindow());
    offer(model);
    return "consultation/note";
  }

  @PostMapping("/new")
  String keep(@ModelAttribute("form") QuestionForm form, BindingResult errors, Actor by, Model model) {
    checks.look(form, false, errors);
    UUID key = form.submissionKey();
    if (key == null) errors.reject("consultation.no-key");
    if (errors.hasErrors() || key == null || form.category() == null) {
      offer(model);
      return "consultation/note";
    }
    String phone = form.phone().isEmpty() ? "" : new PhoneNumber(form.phone()).digits();
    ConsultationId id =
        consultations.ask(
            new AskQuestion(
                key, by.city(), by.organisation(), "", form.cameBy(), form.category(), form.name(), phone,
                form.howMany(), form.question(), form.answer().isEmpty() ? null : form.answer(), by));
    return "redirect:/desk/consultations/" + id.value();
  }

  @GetMapping("/{id}")
  String card(@PathVariable UUID id, Actor by, Model model) {
    ConsultationCard card = consultations.card(new ConsultationId(id), by);
    model.addAttribute("card", card);
    model.addAttribute("done", TalkSteps.of(card));
    model.addAttribute("outcomes", outcomes());
    return "consultation/card";
  }

  @PostMapping("/{id}/answer")
  String answer(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam long version,
      @RequestParam(defaultValue = "") String answer, @RequestParam(defaultValue = "ANSWERED") Outcome outcome, Actor by) {
    transaction.executeWithoutResult(
        status ->
            submissions.once(submissionKey, "consultation.answer", () -> {
              consultations.answer(new AnswerQuestion(new ConsultationId(id), version, answer.strip(), outcome, by));
              return id.toString();
            }));
    return "redirect:/desk/consultations/" + id;
  }

  private void offer(Model model) {
    model.addAttribute("categories", checks.categories());
    model.addAttribute("channels", checks.channels());
  }

  private List<Choice> outcomes() {
    return Arrays.stream(Outcome.values())
        .filter(Outcome::recordedByPeople)
        .map(o -> Choice.of(o.name(), messages.getMessage("consultation.outcome." + o.name(), null, Locale.SIMPLIFIED_CHINESE)))
        .toList();
  }
}
