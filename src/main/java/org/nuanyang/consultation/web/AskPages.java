package org.nuanyang.consultation.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.UUID;
import org.nuanyang.consultation.AskQuestion;
import org.nuanyang.consultation.ConsultationId;
import org.nuanyang.consultation.Consultations;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.Channel;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.PhoneNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A citizen leaves a question on the web and gets a number to follow the answer by. */
@Controller
@RequestMapping("/ask/message")
class AskPages {

  private static final String ASKED = "consultation.asked";

  private final Consultations consultations;
  private final QuestionChecks checks;

  AskPages(Consultations consultations, QuestionChecks checks) {
    this.consultations = consultations;
    this.checks = checks;
  }

  @ModelAttribute("categories")
  List<Choice> categories() {
    return checks.categories();
  }

  @ModelAttribute("counties")
  List<Choice> counties(Actor by) {
    return checks.counties(by.city());
  }

  @GetMapping
  String form(@RequestParam(defaultValue = "") String q, Model model) {
    model.addAttribute("form", QuestionForm.about(q.length() > 500 ? q.substring(0, 500) : q));
    return "consultation/ask";
  }

  @PostMapping
  String ask(@ModelAttribute("form") QuestionForm form, BindingResult errors, Actor by, HttpSession session) {
    checks.look(form, true, errors);
    UUID key = form.submissionKey();
    if (key == null) errors.reject("consultation.no-key");
    if (errors.hasErrors() || key == null || form.category() == null) return "consultation/ask";
    ConsultationId id =
        consultations.ask(
            new AskQuestion(
                key, by.city(), null, form.region(), Channel.ONLINE, form.category(), form.name(),
                new PhoneNumber(form.phone()).digits(), form.howMany(), form.question(), null, by));
    session.setAttribute(ASKED, consultations.receiptNumber(id));
    return "redirect:/ask/message/done";
  }

  @GetMapping("/done")
  String done(HttpSession session, Model model) {
    if (!(session.getAttribute(ASKED) instanceof String number)) return "redirect:/ask/message";
    model.addAttribute("number", number);
    return "consultation/ask-done";
  }
}
