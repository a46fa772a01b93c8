package org.nuanyang.intake.web;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.nuanyang.documents.Files;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Verdict;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.Answers;
import org.nuanyang.intake.Draft;
import org.nuanyang.intake.Drafts;
import org.nuanyang.shared.Choice;
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
import org.springframework.web.multipart.MultipartFile;

/** The citizen's application, second half: the story, the person, the papers. One idea a page. */
@Controller
@RequestMapping("/apply/{id}")
class ApplySteps {

  private final Drafts drafts;
  private final Eligibility eligibility;
  private final FilledForm filled;
  private final AnswerChecks checks;
  private final Files files;
  private final FormChoices choices;

  ApplySteps(Drafts drafts, Eligibility eligibility, FilledForm filled, AnswerChecks checks, Files files,
      FormChoices choices) {
    this.drafts = drafts;
    this.eligibility = eligibility;
    this.filled = filled;
    this.checks = checks;
    this.files = files;
    this.choices = choices;
  }

  @InitBinder("form")
  void onlyWhatPeopleType(WebDataBinder binder) {
    binder.setAllowedFields(
        "story", "eventRegion", "opponentName", "opponentPhone", "amount", "name", "identityPaper",
        "identityNumber", "phone", "address", "language", "members");
  }

  @ModelAttribute("draft")
  Draft draft(@PathVariable UUID id, HttpSession session) {
    return ApplyPages.mine(drafts, id, session);
  }

  @ModelAttribute("form")
  Answers form(@ModelAttribute("draft") Draft draft) {
    return draft.answers();
  }

  @ModelAttribute("counties")
  List<Choice> counties(Actor by) {
    return choices.counties(by.city());
  }

  @ModelAttribute("identityPapers")
  List<Choice> identityPapers() {
    return choices.identityPapers();
  }

  @GetMapping("/story")
  String story(@ModelAttribute("form") Answers form, Model model) {
    model.addAttribute("verdict", eligibility.judge(filled.facts(form)));
    return "intake/apply-story";
  }

  @PostMapping("/story")
  String keepStory(@PathVariable UUID id, @ModelAttribute("form") Answers form, BindingResult errors, Model model) {
    checks.story(form, errors);
    drafts.keep(id, form, errors.hasErrors() ? "story" : "you");
    return errors.hasErrors() ? story(form, model) : "redirect:/apply/" + id + "/you";
  }

  @GetMapping("/you")
  String you() {
    return "intake/apply-you";
  }

  @PostMapping("/you")
  String keepYou(@PathVariable UUID id, @ModelAttribute("form") Answers form, BindingResult errors) {
    checks.people(form, true, errors);
    drafts.keep(id, form, errors.hasErrors() ? "you" : "papers");
    return errors.hasErrors() ? you() : "redirect:/apply/" + id + "/papers";
  }

  @GetMapping("/papers")
  String papers(@PathVariable UUID id, @ModelAttribute("form") Answers form, Model model) {
    Verdict verdict = eligibility.judge(filled.facts(form));
    model.addAttribute("documents", verdict.documents());
    model.addAttribute("files", files.of(id));
    return "intake/apply-papers";
  }

  @PostMapping("/papers")
  String keepPapers(@PathVariable UUID id, @RequestParam(required = false) List<MultipartFile> photo,
      @RequestParam(defaultValue = "") String more, @ModelAttribute("form") Answers form, Model model, Actor by)
      throws IOException {
    List<MultipartFile> brought = photo == null ? List.of() : photo.stream().filter(one -> !one.isEmpty()).toList();
    for (MultipartFile one : brought) {
      String name = one.getOriginalFilename() == null ? "" : one.getOriginalFilename();
      try {
        files.keep(id, by.city(), "EVIDENCE", name, one.getBytes(), by);
      } catch (Refusal refused) {
        model.addAttribute("refused", refused);
        return papers(id, form, model);
      }
    }
    drafts.keep(id, form, "review");
    return "redirect:/apply/" + id + (more.isEmpty() ? "/review" : "/papers");
  }
}
