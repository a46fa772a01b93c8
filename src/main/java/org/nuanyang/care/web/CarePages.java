package org.nuanyang.care.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.nuanyang.care.CareQuestion;
import org.nuanyang.care.CareSheet;
import org.nuanyang.care.CareSheets;
import org.nuanyang.care.FillSheet;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterId;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Submissions;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
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

/** {@code /desk/matters/…/care}: the sheet about body and mind, and what to mind. */
@Controller
@RequestMapping("/desk/matters/{id}/care")
class CarePages {

  /** One question as the form asks it. */
  record Asked(String field, String ask, List<Choice> options) {}

  private final CareSheets sheets;
  private final Submissions submissions;
  private final TransactionOperations transaction;
  private final MessageSource messages;
  private final Clock clock;

  CarePages(CareSheets sheets, Submissions submissions, TransactionOperations transaction, MessageSource messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
    this.sheets = sheets;
    this.submissions = submissions;
    this.transaction = transaction;
  }

  @GetMapping
  String sheet(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean write, Actor by, Model model) {
    CareSheet sheet = sheets.of(new MatterId(id), by);
    boolean opens = sheet.answers() != null || !sheet.kept();
    model.addAttribute("form", new CareForm(null, sheet.version(), false, sheet.answers()));
    return page(sheet, opens && (write || !sheet.kept()), model);
  }

  @PostMapping
  String fill(@PathVariable UUID id, @Valid @ModelAttribute("form") CareForm form, BindingResult errors, Actor by, Model model, HttpServletResponse response) {
    if (!form.consents()) errors.rejectValue("consents", "care.no-consent");
    if (errors.hasErrors() || form.submissionKey() == null || form.version() == null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(sheets.of(new MatterId(id), by), true, model);
    }
    FillSheet order = new FillSheet(new MatterId(id), form.version(), true, form.said(), by);
    transaction.executeWithoutResult(
        status ->
            submissions.once(
                form.submissionKey(),
                "care.fill",
                () -> {
                  sheets.fill(order);
                  return id.toString();
                }));
    return "redirect:/desk/matters/" + id + "/care";
  }

  @PostMapping("/erase")
  String erase(@PathVariable UUID id, Actor by) {
    sheets.erase(new MatterId(id), by);
    return "redirect:/desk/matters/" + id + "/care";
  }

  @PostMapping("/call")
  String callOn(@PathVariable UUID id, @Valid @ModelAttribute("call") CallForm form, BindingResult errors, Actor by, Model model, HttpServletResponse response) {
    LocalDate today = LocalDate.now(clock);
    boolean off = form.on() != null && (form.on().isBefore(today) || form.on().isAfter(today.plusYears(1)));
    if (off) errors.rejectValue("on", "care.call.day");
    if (errors.hasErrors()) return again(id, by, model, response);
    return once(form.submissionKey(), "care.plan-call", id, () -> sheets.callOn(new MatterId(id), form.on(), by));
  }

  @PostMapping("/called")
  String called(@PathVariable UUID id, @Valid @ModelAttribute("called") CalledForm form, BindingResult errors, Actor by, Model model, HttpServletResponse response) {
    if (errors.hasErrors()) return again(id, by, model, response);
    return once(form.submissionKey(), "care.called", id, () -> sheets.called(new MatterId(id), form.words(), by));
  }

  private String again(UUID id, Actor by, Model model, HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    CareSheet sheet = sheets.of(new MatterId(id), by);
    model.addAttribute("form", new CareForm(null, sheet.version(), false, sheet.answers()));
    return page(sheet, false, model);
  }

  private String once(UUID key, String purpose, UUID id, Runnable act) {
    transaction.executeWithoutResult(
        status ->
            submissions.once(
                key,
                purpose,
                () -> {
                  act.run();
                  return id.toString();
                }));
    return "redirect:/desk/matters/" + id + "/care";
  }

  private String page(CareSheet sheet, boolean writing, Model model) {
    if (!model.containsAttribute("call")) model.addAttribute("call", new CallForm(null, LocalDate.now(clock).plusDays(7)));
    if (!model.containsAttribute("called")) model.addAttribute("called", new CalledForm(null, ""));
    model.addAttribute("sheet", sheet);
    model.addAttribute("questions", sheets.questions());
    model.addAttribute("asked", sheets.questions().stream().map(this::asked).toList());
    model.addAttribute("writing", writing);
    return "care/sheet";
  }

  private Asked asked(CareQuestion question) {
    List<Choice> options = new ArrayList<>(question.options().stream().map(option -> Choice.of(option.value(), option.says())).toList());
    options.add(Choice.of("", messages.getMessage("care.unsaid", null, Locale.SIMPLIFIED_CHINESE)));
    return new Asked("answers[" + question.id() + "]", question.ask(), options);
  }
}
