package org.nuanyang.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseVerb;
import org.nuanyang.cases.CaseWork;
import org.nuanyang.cases.Cases;
import org.nuanyang.cases.FileKind;
import org.nuanyang.cases.RecordKind;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.CityClock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The handler's daily forms: records, hearings, uploads. */
@Controller
@RequestMapping("/desk/cases/{id}")
class WorkPages {

  private final Cases cases;
  private final CaseWork work;
  private final CaseOrders orders;
  private final CaseWords words;
  private final Clock clock;

  WorkPages(Cases cases, CaseWork work, CaseOrders orders, CaseWords words, Clock clock) {
    this.cases = cases;
    this.work = work;
    this.orders = orders;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping("/records/new")
  String record(
      @PathVariable UUID id, @RequestParam(defaultValue = "MEETING") RecordKind kind, Actor by, Model model) {
    var form = new RecordForm();
    form.setVersion(show(id, CaseVerb.ADD_RECORD, by, model));
    form.setKind(kind);
    form.setOn(LocalDate.now(clock));
    model.addAttribute("form", form);
    return recordForm(kind, model);
  }

  @PostMapping("/records/new")
  String record(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") RecordForm form,
      BindingResult result,
      Actor by,
      Model model,
      HttpServletResponse response) {
    RecordKind kind = form.getKind() == null ? RecordKind.MEETING : form.getKind();
    form.wantAnswers(work.questions(kind), result, words);
    boolean done =
        orders.done(
            form, result, response, "cases.record", id,
            seen ->
                work.record(
                    new CaseId(id), kind, form.getOn(), form.getMinutes(), form.isTold(), form.getAnswers(), by));
    if (done) return back(id);
    show(id, CaseVerb.ADD_RECORD, by, model);
    return recordForm(kind, model);
  }

  private String recordForm(RecordKind kind, Model model) {
    model.addAttribute("kind", kind);
    model.addAttribute("kinds", RecordKind.values());
    model.addAttribute("questions", work.questions(kind));
    return "cases/record";
  }

  @GetMapping("/hearings/new")
  String hearing(@PathVariable UUID id, Actor by, Model model) {
    model.addAttribute("form", new HearingForm(null, show(id, CaseVerb.PLAN_HEARING, by, model), null, null, "", ""));
    return "cases/hearing";
  }

  @PostMapping("/hearings/new")
  String hearing(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") HearingForm form,
      BindingResult result,
      Actor by,
      Model model,
      HttpServletResponse response) {
    boolean done =
        orders.done(
            form, result, response, "cases.hearing", id,
            seen ->
                work.planHearing(
                    new CaseId(id),
                    form.on().atTime(form.at()).atZone(CityClock.ZONE).toInstant(),
                    form.body().strip(),
                    form.place().strip(),
                    by));
    if (done) return back(id);
    show(id, CaseVerb.PLAN_HEARING, by, model);
    return "cases/hearing";
  }

  @GetMapping("/hearings/{hearing}/cancel")
  String cancelHearing(@PathVariable UUID id, @PathVariable UUID hearing, Actor by, Model model) {
    model.addAttribute("form", new ReasonForm(null, show(id, CaseVerb.CANCEL_HEARING, by, model), ""));
    return "cases/hearing-cancel";
  }

  @PostMapping("/hearings/{hearing}/cancel")
  String cancelHearing(
      @PathVariable UUID id,
      @PathVariable UUID hearing,
      @Valid @ModelAttribute("form") ReasonForm form,
      BindingResult result,
      Actor by,
      Model model,
      HttpServletResponse response) {
    boolean done =
        orders.done(
            form, result, response, "cases.hearing-cancel", id,
            seen -> work.cancelHearing(new CaseId(id), hearing, form.reason().strip(), by));
    if (done) return back(id);
    show(id, CaseVerb.CANCEL_HEARING, by, model);
    return "cases/hearing-cancel";
  }

  @GetMapping("/upload")
  String upload(@PathVariable UUID id, @RequestParam(required = false) @Nullable FileKind kind, Actor by, Model model) {
    model.addAttribute("form", new UploadForm(null, show(id, CaseVerb.UPLOAD, by, model), kind, null));
    return uploadForm(model);
  }

  @PostMapping("/upload")
  String upload(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") UploadForm form,
      BindingResult result,
      Actor by,
      Model model,
      HttpServletResponse response)
      throws IOException {
    if (form.file() == null || form.file().isEmpty()) result.rejectValue("file", "missing", words.text("cases.upload.missing"));
    byte[] content = result.hasErrors() ? new byte[0] : form.file().getBytes();
    boolean done =
        orders.done(
            form, result, response, "cases.upload", id,
            seen -> work.upload(new CaseId(id), form.kind(), form.fileName(), content, by));
    if (done) return back(id);
    show(id, CaseVerb.UPLOAD, by, model);
    return uploadForm(model);
  }

  private String uploadForm(Model model) {
    model.addAttribute("kinds", words.choices(Arrays.stream(FileKind.values()).filter(one -> !one.late()).toArray(FileKind[]::new), FileKind::messageKey));
    return "cases/upload";
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
