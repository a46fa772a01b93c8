package org.nuanyang.cases.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseVerb;
import org.nuanyang.cases.CaseView;
import org.nuanyang.cases.Cases;
import org.nuanyang.identity.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The file of one case, with what this person can do to it now. */
@Controller
class CasePage {

  /** Where each verb has its form; several verbs may share one. */
  private static final Map<CaseVerb, String> FORMS = new EnumMap<>(CaseVerb.class);

  static {
    FORMS.put(CaseVerb.SIGN, "sign");
    FORMS.put(CaseVerb.EXCUSE_DELAY, "delay");
    FORMS.put(CaseVerb.ADD_RECORD, "records/new");
    FORMS.put(CaseVerb.PLAN_HEARING, "hearings/new");
    FORMS.put(CaseVerb.UPLOAD, "upload");
    FORMS.put(CaseVerb.ENTER_AMOUNTS, "amounts");
    FORMS.put(CaseVerb.RECORD_PAYMENT, "amounts");
    FORMS.put(CaseVerb.CLOSE, "close");
    FORMS.put(CaseVerb.NEXT_STAGE, "further");
    FORMS.put(CaseVerb.WRITE_REPORT, "report");
    FORMS.put(CaseVerb.SUBMIT_FILE, "file");
    FORMS.put(CaseVerb.ACCEPT_FILE, "check");
    FORMS.put(CaseVerb.RETURN_FILE, "give-back");
    FORMS.put(CaseVerb.ARCHIVE, "archive");
    FORMS.put(CaseVerb.ASK_REPLACEMENT, "replacement");
    FORMS.put(CaseVerb.DECIDE_REPLACEMENT, "replacement/decision");
    FORMS.put(CaseVerb.HAND_OVER, "hand-over");
    FORMS.put(CaseVerb.REPORT_GROUND, "ground");
    FORMS.put(CaseVerb.DECIDE_TERMINATION, "termination");
    FORMS.put(CaseVerb.SERVE_TERMINATION, "service");
    FORMS.put(CaseVerb.REINSTATE, "reinstatement");
  }

  /** One thing that can be done now, and where. */
  record Offer(CaseVerb verb, String path) {}

  private final Cases cases;

  CasePage(Cases cases) {
    this.cases = cases;
  }

  @GetMapping("/desk/cases/{id}")
  String show(@PathVariable UUID id, Actor by, Model model) {
    CaseView view = cases.view(new CaseId(id), by);
    model.addAttribute("view", view);
    model.addAttribute("facts", view.facts());
    model.addAttribute("offers", offers(view));
    return "cases/case";
  }

  private static List<Offer> offers(CaseView view) {
    var offers = new ArrayList<Offer>();
    for (CaseVerb verb : view.offers()) {
      if (FORMS.containsKey(verb)) offers.add(new Offer(verb, FORMS.get(verb)));
    }
    return offers;
  }
}
