package org.nuanyang.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseVerb;
import org.nuanyang.cases.Cases;
import org.nuanyang.cases.DrawUpAgreement;
import org.nuanyang.cases.SignAgreement;
import org.nuanyang.identity.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The agreement between recipient and handler, and why it takes longer. */
@Controller
@RequestMapping("/desk/cases/{id}")
class AgreementPages {

  private final Cases cases;
  private final CaseOrders orders;
  private final CaseWords words;
  private final Clock clock;

  AgreementPages(Cases cases, CaseOrders orders, CaseWords words, Clock clock) {
    this.cases = cases;
    this.orders = orders;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/sign")
  String sign(@PathVariable UUID id, Actor by, Model model) {
    int version = show(id, CaseVerb.SIGN, by, model);
    model.addAttribute("form", new SignForm(null, version, LocalDate.now(clock), "GENERAL", "", ""));
    return signForm(model);
  }

  @PostMapping("/sign")
  String sign(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") SignForm form,
      BindingResult result,
      Actor by,
      Model model,
      HttpServletResponse response) {
    boolean done =
        orders.done(
            form, result, response, "cases.sign", id,
            seen ->
                cases.sign(
                    new SignAgreement(
                        new CaseId(id), seen, form.on(), words.text("cases.sign.authority." + form.authority()),
                        form.addressee().strip(), form.lateReason().strip(), by)));
    if (done) return back(id);
    show(id, CaseVerb.SIGN, by, model);
    return signForm(model);
  }

  private String signForm(Model model) {
    model.addAttribute("authorities", words.choices(SignForm.AUTHORITIES, "cases.sign.authority."));
    return "cases/sign";
  }

  @GetMapping("/agreement")
  String drawUp(@PathVariable UUID id, Actor by, Model model) {
    model.addAttribute("form", new DrawUpForm(null, show(id, CaseVerb.DRAW_UP, by, model), "GENERAL", ""));
    return drawUpForm(model);
  }

  @PostMapping("/agreement")
  String drawUp(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") DrawUpForm form,
      BindingResult result,
      Actor by,
      Model model,
      HttpServletResponse response) {
    boolean done =
        orders.done(
            form, result, response, "cases.draw-up", id,
            seen ->
                cases.drawUp(
                    new DrawUpAgreement(new CaseId(id), seen, words.text("cases.sign.authority." + form.authority()), form.addressee().strip(), by)));
    if (done) return back(id) + "#papers-title";
    show(id, CaseVerb.DRAW_UP, by, model);
    return drawUpForm(model);
  }

  private String drawUpForm(Model model) {
    model.addAttribute("authorities", words.choices(SignForm.AUTHORITIES, "cases.sign.authority."));
    return "cases/agreement";
  }

  @GetMapping("/delay")
  String delay(@PathVariable UUID id, Actor by, Model model) {
    model.addAttribute("form", new ReasonForm(null, show(id, CaseVerb.EXCUSE_DELAY, by, model), ""));
    return "cases/delay";
  }

  @PostMapping("/delay")
  String delay(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ReasonForm form,
      BindingResult result,
      Actor by,
      Model model,
      HttpServletResponse response) {
    boolean done =
        orders.done(
            form, result, response, "cases.delay", id,
            seen -> cases.excuseDelay(new CaseId(id), seen, form.reason().strip(), by));
    if (done) return back(id);
    show(id, CaseVerb.EXCUSE_DELAY, by, model);
    return "cases/delay";
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
