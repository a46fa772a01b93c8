package org.nuanyang.intake.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.UUID;
import org.nuanyang.documents.Files;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Verdict;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.ProvenPhone;
import org.nuanyang.intake.Answers;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Applications;
import org.nuanyang.intake.Draft;
import org.nuanyang.intake.Drafts;
import org.nuanyang.intake.Intake;
import org.nuanyang.matters.Channel;
import org.nuanyang.notices.PhoneCodes;
import org.nuanyang.shared.PhoneNumber;
import org.nuanyang.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The last page of the citizen's application: look it over, sign, prove the phone, send. */
@Controller
@RequestMapping("/apply/{id}/review")
class ApplyReview {

  private static final String PURPOSE = "apply";

  private final Drafts drafts;
  private final Intake intake;
  private final Applications applications;
  private final Eligibility eligibility;
  private final FilledForm filled;
  private final AnswerChecks checks;
  private final FormChoices choices;
  private final Files files;
  private final PhoneCodes codes;

  ApplyReview(Drafts drafts, Intake intake, Applications applications, Eligibility eligibility, FilledForm filled,
      AnswerChecks checks, FormChoices choices, Files files, PhoneCodes codes) {
    this.drafts = drafts;
    this.intake = intake;
    this.applications = applications;
    this.eligibility = eligibility;
    this.filled = filled;
    this.checks = checks;
    this.choices = choices;
    this.files = files;
    this.codes = codes;
  }

  @InitBinder("form")
  void onlyTheSignature(WebDataBinder binder) {
    binder.setAllowedFields("pledged", "truthful");
  }

  @ModelAttribute("draft")
  Draft draft(@PathVariable UUID id, HttpSession session) {
    return ApplyPages.mine(drafts, id, session);
  }

  @ModelAttribute("form")
  Answers form(@ModelAttribute("draft") Draft draft) {
    return draft.answers();
  }

  @GetMapping
  String review(@PathVariable UUID id, @ModelAttribute("draft") Draft draft, @ModelAttribute("form") Answers form,
      Model model, Actor by) {
    if (draft.submittedAs() != null) return "redirect:/apply/" + id + "/done";
    Verdict verdict = eligibility.judge(filled.facts(form));
    model.addAttribute("verdict", verdict);
    model.addAttribute("meansDeclared", meansDeclared(verdict));
    model.addAttribute("matter", filled.optionOf(filled.facts(form)));
    model.addAttribute("county", choices.counties(by.city()).stream()
        .filter(county -> county.value().equals(form.getEventRegion())).findFirst().orElse(null));
    model.addAttribute("files", files.of(id));
    model.addAttribute("members", form.memberLines().size());
    model.addAttribute("phoneMasked", PhoneNumber.problem(form.getPhone()).isEmpty() ? new PhoneNumber(form.getPhone()).masked() : "");
    return "intake/apply-review";
  }

  /** Sends the code; what was ticked so far is kept. */
  @PostMapping("/code")
  String sendCode(@PathVariable UUID id, @ModelAttribute("draft") Draft draft, @ModelAttribute("form") Answers form,
      BindingResult errors, Model model, Actor by) {
    drafts.keep(id, form, "review");
    try {
      codes.send(by.city(), new PhoneNumber(form.getPhone()).digits(), PURPOSE);
      model.addAttribute("codeSent", true);
    } catch (Refusal tooOften) {
      errors.reject(tooOften.messageKey(), tooOften.arguments(), null);
    }
    return review(id, draft, form, model, by);
  }

  @PostMapping
  String submit(@PathVariable UUID id, @ModelAttribute("draft") Draft draft, @ModelAttribute("form") Answers form,
      BindingResult errors, @RequestParam(defaultValue = "") String code, Model model, Actor by, HttpSession session) {
    if (draft.submittedAs() != null) return "redirect:/apply/" + id + "/done";
    checks.story(form, errors);
    checks.people(form, true, errors);
    checks.signature(form, meansDeclared(eligibility.judge(filled.facts(form))), errors);
    if (!errors.hasErrors() && !proven(form, code, session)) errors.reject("intake.code.wrong");
    if (errors.hasErrors()) {
      drafts.keep(id, form, "review");
      model.addAttribute("codeSent", !code.isBlank());
      return review(id, draft, form, model, by);
    }
    FilledForm.Origin origin = new FilledForm.Origin(Channel.ONLINE, null, null, id, null, List.of());
    ApplicationId application = intake.submit(filled.order(form, origin, by));
    drafts.submitted(id, application);
    return "redirect:/apply/" + id + "/done";
  }

  private boolean proven(Answers form, String code, HttpSession session) {
    String phone = new PhoneNumber(form.getPhone()).digits();
    if (ProvenPhone.of(session).filter(phone::equals).isPresent()) return true;
    if (!codes.prove(phone, PURPOSE, code.strip())) return false;
    ProvenPhone.prove(session, phone);
    return true;
  }

  /** Whether the verdict asks for the statement of means with its honesty pledge (告知承诺). */
  private static boolean meansDeclared(Verdict verdict) {
    return verdict.documents().stream().anyMatch(paper -> paper.code().equals("STATEMENT_OF_MEANS"));
  }
}
