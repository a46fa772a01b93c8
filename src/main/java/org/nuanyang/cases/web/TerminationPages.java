package org.nuanyang.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseChanges;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseVerb;
import org.nuanyang.cases.Cases;
import org.nuanyang.cases.TerminationGround;
import org.nuanyang.cases.TerminationView;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.PaperView;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The early end of aid: ground reported, decided, served, and set aside on an objection. */
@Controller
@RequestMapping("/desk/cases/{id}")
class TerminationPages {

  private final Cases cases;
  private final CaseChanges changes;
  private final CaseOrders orders;
  private final CaseWords words;
  private final Papers papers;
  private final Clock clock;

  TerminationPages(Cases cases, CaseChanges changes, CaseOrders orders, CaseWords words, Papers papers, Clock clock) {
    this.cases = cases;
    this.changes = changes;
    this.orders = orders;
    this.words = words;
    this.papers = papers;
    this.clock = clock;
  }

  @GetMapping("/ground")
  String ground(@PathVariable UUID id, Actor by, Model model) {
    CaseFacts facts = show(id, CaseVerb.REPORT_GROUND, by, model);
    model.addAttribute("form", new GroundForm(null, facts.version(), null, LocalDate.now(clock), ""));
    return "cases/ground";
  }

  @PostMapping("/ground")
  String ground(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") GroundForm form,
      BindingResult result,
      Actor by,
      Model model,
      HttpServletResponse response) {
    boolean done =
        orders.done(
            form, result, response, "cases.ground", id,
            seen ->
                changes.reportGround(
                    new CaseId(id), seen, form.ground(), form.foundOn(), form.explanation().strip(), by));
    if (done) return back(id);
    show(id, CaseVerb.REPORT_GROUND, by, model);
    return "cases/ground";
  }

  @GetMapping("/termination")
  String decide(@PathVariable UUID id, Actor by, Model model) {
    CaseFacts facts = show(id, CaseVerb.DECIDE_TERMINATION, by, model);
    @Nullable TerminationView reported = reported(id, by, model);
    model.addAttribute(
        "form",
        new TerminationForm(
            null,
            facts.version(),
            reported == null ? null : reported.ground(),
            null,
            reported == null ? "" : reported.explanation()));
    return "cases/termination";
  }

  @PostMapping("/termination")
  String decide(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") TerminationForm form,
      BindingResult result,
      Actor by,
      Model model,
      HttpServletResponse response) {
    boolean done =
        orders.done(form, result, response, "cases.termination", id, seen -> decide(new CaseId(id), seen, form, by));
    if (done) return back(id);
    show(id, CaseVerb.DECIDE_TERMINATION, by, model);
    reported(id, by, model);
    return "cases/termination";
  }

  private void decide(CaseId id, int seen, TerminationForm form, Actor by) {
    if (Boolean.TRUE.equals(form.granted())) changes.terminate(id, seen, form.ground(), form.reasons().strip(), by);
    else changes.keepOn(id, seen, form.reasons().strip(), by);
  }

  private @Nullable TerminationView reported(UUID id, Actor by, Model model) {
    @Nullable TerminationView reported =
        cases.view(new CaseId(id), by).terminations().stream()
            .filter(report -> report.granted() == null)
            .findFirst()
            .orElse(null);
    model.addAttribute("reported", reported);
    return reported;
  }

  @GetMapping("/service")
  String serve(@PathVariable UUID id, Actor by, Model model) {
    CaseFacts facts = show(id, CaseVerb.SERVE_TERMINATION, by, model);
    // A decision taken over from another system has no paper here: only its day can be noted, its receipt is uploaded.
    Optional<PaperView> decision = papers.inForce(id, PaperType.TERMINATION_DECISION);
    if (decision.isPresent()) return "redirect:/desk/papers/" + decision.get().id().value() + "/service";
    model.addAttribute("form", new ServiceForm(null, facts.version(), LocalDate.now(clock)));
    return "cases/service";
  }

  @PostMapping("/service")
  String serve(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ServiceForm form,
      BindingResult result,
      Actor by,
      Model model,
      HttpServletResponse response) {
    boolean done =
        orders.done(
            form, result, response, "cases.service", id, seen -> changes.serve(new CaseId(id), seen, form.on(), by));
    if (done) return back(id);
    show(id, CaseVerb.SERVE_TERMINATION, by, model);
    return "cases/service";
  }

  @GetMapping("/reinstatement")
  String reinstate(@PathVariable UUID id, Actor by, Model model) {
    CaseFacts facts = show(id, CaseVerb.REINSTATE, by, model);
    model.addAttribute("form", new ReasonForm(null, facts.version(), ""));
    return "cases/reinstatement";
  }

  @PostMapping("/reinstatement")
  String reinstate(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ReasonForm form,
      BindingResult result,
      Actor by,
      Model model,
      HttpServletResponse response) {
    boolean done =
        orders.done(
            form, result, response, "cases.reinstatement", id,
            seen -> changes.reinstate(new CaseId(id), seen, form.reason().strip(), by));
    if (done) return back(id);
    show(id, CaseVerb.REINSTATE, by, model);
    return "cases/reinstatement";
  }

  private CaseFacts show(UUID id, CaseVerb verb, Actor by, Model model) {
    CaseFacts facts = cases.facts(new CaseId(id), verb, by);
    model.addAttribute("facts", facts);
    TerminationGround[] possible =
        Arrays.stream(TerminationGround.values())
            .filter(ground -> facts.meansTested() || !ground.needsMeansCondition())
            .toArray(TerminationGround[]::new);
    model.addAttribute("grounds", words.choices(possible, TerminationGround::messageKey));
    return facts;
  }

  private static String back(UUID id) {
    return "redirect:/desk/cases/" + id;
  }
}
