package org.nuanyang.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.cases.CaseFiles;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseVerb;
import org.nuanyang.cases.Cases;
import org.nuanyang.cases.CloseCase;
import org.nuanyang.cases.ClosingType;
import org.nuanyang.cases.ResultGrade;
import org.nuanyang.cases.TakeFurther;
import org.nuanyang.cases.WriteReport;
import org.nuanyang.identity.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How a case ends: closing, closing report, and the step into the next stage. */
@Controller
@RequestMapping("/desk/cases/{id}")
class OutcomePages {

  private final Cases cases;
  private final CaseFiles files;
  private final CaseOrders orders;
  private final CaseWords words;
  private final Clock clock;

  OutcomePages(Cases cases, CaseFiles files, CaseOrders orders, CaseWords words, Clock clock) {
    this.cases = cases;
    this.files = files;
    this.orders = orders;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/close")
  String close(@PathVariable UUID id, Actor by, Model model) {
    CaseFacts facts = show(id, CaseVerb.CLOSE, by, model);
    model.addAttribute("form", new CloseForm(null, facts.version(), null, null, LocalDate.now(clock)));
    return closeForm(facts, model);
  }

  @PostMapping("/close")
  String close(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") CloseForm form,
      BindingResult result,
      Actor by,
      Model model,
      HttpServletResponse response) {
    boolean done =
        orders.done(
            form, result, response, "cases.close", id,
            seen -> cases.close(new CloseCase(new CaseId(id), seen, form.type(), form.grade(), form.on(), by)));
    return done ? back(id) : closeForm(show(id, CaseVerb.CLOSE, by, model), model);
  }

  private String closeForm(CaseFacts facts, Model model) {
    ClosingType[] fitting =
        Arrays.stream(ClosingType.values()).filter(type -> type.fits(facts.stage())).toArray(ClosingType[]::new);
    model.addAttribute("types", words.choices(fitting, ClosingType::messageKey));
    model.addAttribute("grades", words.choices(ResultGrade.values(), ResultGrade::messageKey));
    return "cases/close";
  }

  @GetMapping("/report")
  String report(@PathVariable UUID id, Actor by, Model model) {
    int version = show(id, CaseVerb.WRITE_REPORT, by, model).version();
    model.addAttribute(
        "form",
        files
            .reportOf(new CaseId(id), by)
            .map(r -> new ReportForm(null, version, r.facts(), r.work(), r.result(), r.reflection(), r.informedOn()))
            .orElseGet(() -> new ReportForm(null, version, "", "", "", "", LocalDate.now(clock))));
    return "cases/report";
  }

  @PostMapping("/report")
  String report(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ReportForm form,
      BindingResult result,
      Actor by,
      Model model,
      HttpServletResponse response) {
    boolean done =
        orders.done(
            form, result, response, "cases.report", id,
            seen ->
                files.report(
                    new WriteReport(
                        new CaseId(id), seen, form.facts().strip(), form.work().strip(), form.result().strip(),
                        form.reflection().strip(), form.informedOn(), by)));
    if (done) return "redirect:/desk/cases/" + id + "/file";
    show(id, CaseVerb.WRITE_REPORT, by, model);
    return "cases/report";
  }

  @GetMapping("/further")
  String further(@PathVariable UUID id, Actor by, Model model) {
    CaseFacts facts = show(id, CaseVerb.NEXT_STAGE, by, model);
    model.addAttribute("form", new FurtherForm(null, facts.version(), null, ""));
    return furtherForm(facts, by, model);
  }

  @PostMapping("/further")
  String further(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") FurtherForm form,
      BindingResult result,
      Actor by,
      Model model,
      HttpServletResponse response) {
    boolean done =
        orders.done(
            form, result, response, "cases.further", id,
            seen -> cases.takeFurther(new TakeFurther(new CaseId(id), seen, form.stage(), form.reason().strip(), by)));
    return done ? back(id) : furtherForm(show(id, CaseVerb.NEXT_STAGE, by, model), by, model);
  }

  private String furtherForm(CaseFacts facts, Actor by, Model model) {
    model.addAttribute("stages", words.choices(cases.nextStages(facts.id(), by), "cases.stage."));
    return "cases/further";
  }

  private CaseFacts show(UUID id, CaseVerb verb, Actor by, Model model) {
    CaseFacts facts = cases.facts(new CaseId(id), verb, by);
    model.addAttribute("facts", facts);
    return facts;
  }

  private static String back(UUID id) {
    return "redirect:/desk/cases/" + id;
  }
}
