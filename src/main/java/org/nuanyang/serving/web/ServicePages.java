package org.nuanyang.serving.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.PaperDownload;
import org.nuanyang.documents.PaperId;
import org.nuanyang.documents.PaperToServe;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.SafeModes;
import org.nuanyang.serving.PaperOnService;
import org.nuanyang.serving.ServePaper;
import org.nuanyang.serving.ServiceMethod;
import org.nuanyang.serving.ServiceOfPapers;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Submissions;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /desk/papers/{id}/service}: how a paper reached its person, and the receipt to take along. */
@Controller
@RequestMapping("/desk/papers/{id}/service")
class ServicePages {

  private final ServiceOfPapers services;
  private final SafeModes safe;
  private final PaperDownload download;
  private final Submissions submissions;
  private final TransactionOperations transaction;
  private final Clock clock;

  ServicePages(ServiceOfPapers services, SafeModes safe, PaperDownload download, Submissions submissions, TransactionOperations transaction, Clock clock) {
    this.services = services;
    this.safe = safe;
    this.download = download;
    this.submissions = submissions;
    this.transaction = transaction;
    this.clock = clock;
  }

  @GetMapping
  String show(@PathVariable UUID id, @RequestParam(name = "method", required = false) @Nullable String wanted,
      @RequestParam(defaultValue = "false") boolean correct, Actor by, Model model) {
    PaperOnService view = services.view(new PaperId(id), by);
    PaperToServe paper = view.paper();
    ServeForm form = ServeForm.fresh(view.services().size(), method(wanted), LocalDate.now(clock), by.name(), paper.party());
    model.addAttribute("form", form);
    return page(view, form, correct, model);
  }

  @PostMapping
  String record(@PathVariable UUID id, @Valid @ModelAttribute("form") ServeForm form, BindingResult result, Actor by, Model model, HttpServletResponse response) {
    PaperId paper = new PaperId(id);
    PaperOnService view = services.view(paper, by);
    if (!result.hasErrors()) {
      ServePaper order = form.order(paper, by);
      order.problems(view.paper().datedOn(), LocalDate.now(clock)).forEach(result::rejectValue);
      if (!result.hasErrors() && done(form, order, result, response)) return "redirect:/desk/papers/" + id + "/service";
    }
    if (response.getStatus() == HttpStatus.OK.value()) response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(view, form, true, model);
  }

  private boolean done(ServeForm form, ServePaper order, BindingResult result, HttpServletResponse response) {
    try {
      transaction.executeWithoutResult(
          status -> submissions.once(form.submissionKey(), "serving.record", () -> services.record(order).value().toString()));
      return true;
    } catch (Refusal refusal) {
      if (refusal.status() != HttpStatus.CONFLICT.value()) throw refusal;
      response.setStatus(HttpStatus.CONFLICT.value());
      result.reject(refusal.messageKey(), refusal.arguments(), refusal.messageKey());
      return false;
    }
  }

  /** The receipt with the pen's lines free, to print or to go on writing in. */
  @GetMapping("/blank.{format:pdf|docx}")
  ResponseEntity<byte[]> blank(@PathVariable UUID id, @PathVariable String format, @RequestParam(name = "method", required = false) @Nullable String wanted, Actor by) {
    return download.of(services.blank(new PaperId(id), method(wanted), by), format);
  }

  private String page(PaperOnService view, ServeForm form, boolean correct, Model model) {
    PaperToServe paper = view.paper();
    boolean inMatter = !paper.matter().equals(paper.paper().subject());
    model.addAttribute("view", view);
    model.addAttribute("methods", ServiceMethod.values());
    model.addAttribute("chosen", form.method() == null ? ServiceMethod.IN_PERSON : form.method());
    model.addAttribute("safe", inMatter ? safe.of(new MatterId(paper.matter())).orElse(null) : null);
    model.addAttribute("matter", inMatter ? paper.matter() : null);
    model.addAttribute("writes", view.mayRecord() && (view.services().isEmpty() || correct));
    return "serving/service";
  }

  /** A word nobody knows is the usual way. */
  private static ServiceMethod method(@Nullable String wanted) {
    return Arrays.stream(ServiceMethod.values()).filter(one -> one.name().equals(wanted)).findFirst().orElse(ServiceMethod.IN_PERSON);
  }
}
