package org.nuanyang.cases.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseLedger;
import org.nuanyang.cases.CaseState;
import org.nuanyang.cases.CaseVerb;
import org.nuanyang.cases.Cases;
import org.nuanyang.cases.PersonAmounts;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Unreadable;
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

/** The ledger of persons: row by row, or the same for all. */
@Controller
@RequestMapping("/desk/cases/{id}")
class LedgerPages {

  private static final int MOST_ROWS = 2000;
  private static final Pattern ROW = Pattern.compile("rows\\[(\\d+)]");

  private final Cases cases;
  private final CaseLedger ledger;
  private final CaseOrders orders;

  LedgerPages(Cases cases, CaseLedger ledger, CaseOrders orders) {
    this.cases = cases;
    this.ledger = ledger;
    this.orders = orders;
  }

  /** A row number nobody has is forged; the framework would stumble over it. */
  @InitBinder("form")
  void bindRows(WebDataBinder binder, HttpServletRequest request) {
    binder.setAutoGrowCollectionLimit(MOST_ROWS);
    for (String name : request.getParameterMap().keySet()) {
      Matcher row = ROW.matcher(name);
      if (row.lookingAt() && (row.group(1).length() > 4 || Integer.parseInt(row.group(1)) >= MOST_ROWS)) {
        throw new Unreadable("shared.failure.bad-input");
      }
    }
  }

  @GetMapping("/amounts")
  String amounts(@PathVariable UUID id, Actor by, Model model) {
    CaseFacts facts = show(id, by, model);
    List<PersonAmounts> rows = ledger.rows(facts.id(), by);
    model.addAttribute("form", AmountsForm.of(facts.version(), rows));
    model.addAttribute("same", new SameForAllForm(null, facts.version(), null, null, null));
    return "cases/amounts";
  }

  @PostMapping("/amounts")
  String amounts(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") AmountsForm form,
      BindingResult result,
      Actor by,
      Model model,
      HttpServletResponse response) {
    boolean done =
        orders.done(
            form, result, response, "cases.amounts", id,
            seen -> ledger.enter(new CaseId(id), seen, form.entries(), by));
    if (done) return "redirect:/desk/cases/" + id + "/amounts";
    CaseFacts facts = show(id, by, model);
    model.addAttribute("same", new SameForAllForm(null, facts.version(), null, null, null));
    return "cases/amounts";
  }

  @PostMapping("/amounts/same")
  String same(
      @PathVariable UUID id,
      @Valid @ModelAttribute("same") SameForAllForm form,
      BindingResult result,
      Actor by,
      Model model,
      HttpServletResponse response) {
    boolean done =
        orders.done(
            form, result, response, "cases.amounts-same", id,
            seen ->
                ledger.sameForAll(
                    new CaseId(id),
                    seen,
                    AmountsForm.money(form.claimed()),
                    AmountsForm.money(form.awarded()),
                    AmountsForm.money(form.received()),
                    by));
    if (done) return "redirect:/desk/cases/" + id + "/amounts";
    CaseFacts facts = show(id, by, model);
    model.addAttribute("form", AmountsForm.of(facts.version(), ledger.rows(facts.id(), by)));
    return "cases/amounts";
  }

  private CaseFacts show(UUID id, Actor by, Model model) {
    CaseFacts facts = cases.facts(new CaseId(id), by);
    boolean open = facts.state() == CaseState.IN_PROGRESS;
    facts = cases.facts(new CaseId(id), open ? CaseVerb.ENTER_AMOUNTS : CaseVerb.RECORD_PAYMENT, by);
    model.addAttribute("facts", facts);
    model.addAttribute("open", open);
    return facts;
  }
}
