package org.nuanyang.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
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
import org.nuanyang.identity.ProvenPhone;
import org.nuanyang.matters.FindMatters;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The recipient asks for another lawyer, on the own phone (法律援助法 第五十五条). */
@Controller
@RequestMapping("/follow/{number}/case/{id}/replacement")
class OwnCasePages {

  private static final ReplacementGround[] GROUNDS = {ReplacementGround.DUTIES_NEGLECTED, ReplacementGround.CONFLICT};
  private static final ReplacementGround[] CRIMINAL_GROUNDS = {
    ReplacementGround.DUTIES_NEGLECTED, ReplacementGround.CONFLICT, ReplacementGround.DEFENCE_REJECTED
  };

  private final Cases cases;
  private final CaseChanges changes;
  private final CaseOrders orders;
  private final CaseWords words;
  private final FindMatters find;
  private final Matters matters;

  OwnCasePages(Cases cases, CaseChanges changes, CaseOrders orders, CaseWords words, FindMatters find, Matters matters) {
    this.cases = cases;
    this.changes = changes;
    this.orders = orders;
    this.words = words;
    this.find = find;
    this.matters = matters;
  }

  @GetMapping
  String ask(@PathVariable String number, @PathVariable UUID id, HttpSession session, Actor by, Model model) {
    CaseFacts facts = own(number, id, session, by);
    model.addAttribute("form", new OwnReplacementForm(null, facts.version(), null, ""));
    return show(facts, model);
  }

  @PostMapping
  String ask(
      @PathVariable String number,
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") OwnReplacementForm form,
      BindingResult result,
      HttpSession session,
      Actor by,
      Model model,
      HttpServletResponse response) {
    CaseFacts facts = own(number, id, session, by);
    if (form.ground() != null && form.ground() != ReplacementGround.DUTIES_NEGLECTED
        && form.ground() != ReplacementGround.CONFLICT && form.ground() != ReplacementGround.DEFENCE_REJECTED) {
      throw new Forbidden("cases.not-your-duty");
    }
    boolean done =
        orders.done(
            form, result, response, "cases.own-replacement", id,
            seen ->
                changes.askReplacement(
                    new CaseId(id), seen, form.ground(), Requester.RECIPIENT, form.explanation().strip(), recipient(by)));
    return done ? "redirect:/follow/" + facts.receiptNumber() : show(facts, model);
  }

  private String show(CaseFacts facts, Model model) {
    model.addAttribute("facts", facts);
    model.addAttribute(
        "grounds", words.choices(facts.caseType().equals("CRIMINAL") ? CRIMINAL_GROUNDS : GROUNDS, ReplacementGround::messageKey));
    return "cases/own-replacement";
  }

  /** The case, when this proven phone speaks for its matter and its lawyer can be replaced now. */
  private CaseFacts own(String number, UUID id, HttpSession session, Actor by) {
    MatterId matter =
        ProvenPhone.of(session)
            .flatMap(phone -> find.ofCitizen(number, phone).filter(found -> matters.facts(found).isSpokenForBy(phone)))
            .orElseThrow(() -> new Missing("matters.follow.prove-first"));
    CaseFacts facts = cases.facts(new CaseId(id), CaseVerb.ASK_REPLACEMENT, recipient(by));
    if (!facts.matter().equals(matter)) throw new Missing("cases.unknown");
    return facts;
  }

  /** Who proved the phone has no account; the request is written down by the platform in the recipient's name. */
  private Actor recipient(Actor by) {
    return Actor.system(by.city()).signing(words.text(Requester.RECIPIENT.messageKey()));
  }
}
