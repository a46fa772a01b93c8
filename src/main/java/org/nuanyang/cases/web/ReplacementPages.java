package org.nuanyang.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.nuanyang.cases.CaseChanges;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseVerb;
import org.nuanyang.cases.Cases;
import org.nuanyang.cases.ReplacementGround;
import org.nuanyang.cases.Requester;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Another handler: asked for, decided, and the papers handed over. */
@Controller
@RequestMapping("/desk/cases/{id}")
class ReplacementPages {

  private final Cases cases;
  private final CaseChanges changes;
  private final CaseOrders orders;
  private final CaseWords words;

  ReplacementPages(Cases cases, CaseChanges changes, CaseOrders orders, CaseWords words) {
    this.cases = cases;
    this.changes = changes;
    this.orders = orders;
    this.words = words;
  }

  @GetMapping("/replacement")
  String ask(@PathVariable UUID id, Actor by, Model model) {
    model.addAttribute("form", new ReplacementForm(null, show(id, CaseVerb.ASK_REPLACEMENT, by, model), null, null, ""));
    return askForm(model);
  }

  @PostMapping("/replacement")
  String ask(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ReplacementForm form,
      BindingResult result,
      Actor by,
      Model model,
      HttpServletResponse response) {
    boolean done =
        orders.done(
            form, result, response, "cases.replacement", id,
            seen ->
                changes.askReplacement(
                    new CaseId(id), seen, form.ground(), form.requester(), form.explanation().strip(), by));
    if (done) return back(id);
    show(id, CaseVerb.ASK_REPLACEMENT, by, model);
    return askForm(model);
  }

  private String askForm(Model model) {
    model.addAttribute("grounds", words.choices(ReplacementGround.values(), ReplacementGround::messageKey));
    model.addAttribute("requesters", words.choices(Requester.values(), Requester::messageKey));
    return "cases/replacement";
  }

  @GetMapping("/replacement/decision")
  String decide(@PathVariable UUID id, Actor by, Model model) {
    model.addAttribute("form", new DecisionForm(null, show(id, CaseVerb.DECIDE_REPLACEMENT, by, model), null, null, ""));
    return decisionForm(id, by, model);
  }

  @PostMapping("/replacement/decision")
  String decide(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") DecisionForm form,
      BindingResult result,
      Actor by,
      Model model,
      HttpServletResponse response) {
    boolean done =
        orders.done(
            form, result, response, "cases.replacement-decision", id,
            seen -> changes.decideReplacement(new CaseId(id), seen, form.granted(), form.formerShare(), form.reasons().strip(), by));
    if (done) return back(id);
    show(id, CaseVerb.DECIDE_REPLACEMENT, by, model);
    return decisionForm(id, by, model);
  }

  private String decisionForm(UUID id, Actor by, Model model) {
    model.addAttribute("request", cases.view(new CaseId(id), by).replacements().getFirst());
    return "cases/replacement-decision";
  }

  @GetMapping("/hand-over")
  String handOver(@PathVariable UUID id, Actor by, Model model) {
    model.addAttribute("form", new HandOverForm(null, show(id, CaseVerb.HAND_OVER, by, model), "", ""));
    return "cases/hand-over";
  }

  @PostMapping("/hand-over")
  String handOver(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") HandOverForm form,
      BindingResult result,
      Actor by,
      Model model,
      HttpServletResponse response) {
    boolean done =
        orders.done(
            form, result, response, "cases.hand-over", id,
            seen ->
                changes.handOver(
                    new CaseId(id), seen, HandOverForm.lines(form.originals()), HandOverForm.lines(form.notes()), by));
    if (done) return by.has(Role.LAWYER) ? "redirect:/desk" : back(id);
    show(id, CaseVerb.HAND_OVER, by, model);
    return "cases/hand-over";
  }

  @GetMapping("/take-over")
  String takeOver(@PathVariable UUID id, Actor by, Model model) {
    model.addAttribute("form", new NoteForm(null, show(id, CaseVerb.TAKE_OVER, by, model), ""));
    return takeOverForm(id, by, model);
  }

  @PostMapping("/take-over")
  String takeOver(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") NoteForm form,
      BindingResult result,
      Actor by,
      Model model,
      HttpServletResponse response) {
    boolean done =
        orders.done(
            form, result, response, "cases.take-over", id,
            seen -> changes.takeOver(new CaseId(id), seen, form.note() == null ? "" : form.note().strip(), by));
    if (done) return back(id);
    show(id, CaseVerb.TAKE_OVER, by, model);
    return takeOverForm(id, by, model);
  }

  private String takeOverForm(UUID id, Actor by, Model model) {
    model.addAttribute(
        "given",
        cases.view(new CaseId(id), by).replacements().stream().filter(one -> one.handedOverAt() != null).findFirst().orElseThrow());
    return "cases/take-over";
  }

  private int show(UUID id, CaseVerb verb, Actor by, Model model) {
    CaseFacts facts = cases.facts(new CaseId(id), verb, by);
    model.addAttribute("facts", facts);
    return facts.version();
  }

  private static String back(UUID id) {
    return "redirect:/desk/cases/" + id;
  }
}
