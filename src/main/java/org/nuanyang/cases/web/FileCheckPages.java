package org.nuanyang.cases.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.cases.CaseFiles;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.CaseVerb;
import org.nuanyang.cases.Cases;
import org.nuanyang.cases.ChecklistItem;
import org.nuanyang.identity.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The file's way into the archive: checklist and hand-in, check, return, archive. */
@Controller
@RequestMapping("/desk/cases/{id}")
class FileCheckPages {

  private static final int DAYS_TO_REPAIR = 15;

  private final Cases cases;
  private final CaseFiles files;
  private final CaseOrders orders;
  private final Clock clock;

  FileCheckPages(Cases cases, CaseFiles files, CaseOrders orders, Clock clock) {
    this.cases = cases;
    this.files = files;
    this.orders = orders;
    this.clock = clock;
  }

  @GetMapping("/file")
  String file(@PathVariable UUID id, Actor by, Model model) {
    return note(id, CaseVerb.SUBMIT_FILE, "cases/file", by, model);
  }

  @PostMapping("/file")
  String file(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") NoteForm form,
      BindingResult result,
      Actor by,
      Model model,
      HttpServletResponse response) {
    boolean done =
        orders.done(form, result, response, "cases.file", id, seen -> files.submit(new CaseId(id), seen, by));
    if (done) return back(id);
    show(id, CaseVerb.SUBMIT_FILE, by, model);
    return "cases/file";
  }

  @GetMapping("/check")
  String check(@PathVariable UUID id, Actor by, Model model) {
    return note(id, CaseVerb.ACCEPT_FILE, "cases/check", by, model);
  }

  @PostMapping("/check")
  String check(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") NoteForm form,
      BindingResult result,
      Actor by,
      Model model,
      HttpServletResponse response) {
    boolean done =
        orders.done(
            form, result, response, "cases.check", id, seen -> files.accept(new CaseId(id), seen, form.note().strip(), by));
    if (done) return back(id);
    show(id, CaseVerb.ACCEPT_FILE, by, model);
    return "cases/check";
  }

  @GetMapping("/give-back")
  String giveBack(@PathVariable UUID id, Actor by, Model model) {
    int version = show(id, CaseVerb.RETURN_FILE, by, model);
    model.addAttribute("form", new GiveBackForm(null, version, "", LocalDate.now(clock).plusDays(DAYS_TO_REPAIR)));
    return "cases/give-back";
  }

  @PostMapping("/give-back")
  String giveBack(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") GiveBackForm form,
      BindingResult result,
      Actor by,
      Model model,
      HttpServletResponse response) {
    boolean done =
        orders.done(
            form, result, response, "cases.give-back", id,
            seen -> files.giveBack(new CaseId(id), seen, form.lines(), form.until(), by));
    if (done) return "redirect:/desk/archive";
    show(id, CaseVerb.RETURN_FILE, by, model);
    return "cases/give-back";
  }

  @GetMapping("/archive")
  String archive(@PathVariable UUID id, Actor by, Model model) {
    return note(id, CaseVerb.ARCHIVE, "cases/archive-case", by, model);
  }

  @PostMapping("/archive")
  String archive(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") NoteForm form,
      BindingResult result,
      Actor by,
      Model model,
      HttpServletResponse response) {
    boolean done =
        orders.done(form, result, response, "cases.archive", id, seen -> files.archive(new CaseId(id), seen, by));
    if (done) return back(id);
    show(id, CaseVerb.ARCHIVE, by, model);
    return "cases/archive-case";
  }

  @GetMapping("/volume.pdf")
  void volume(@PathVariable UUID id, Actor by, HttpServletResponse response) throws IOException {
    cases.facts(new CaseId(id), by);
    response.setContentType("application/pdf");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + id + ".pdf\"");
    files.volume(new CaseId(id), response.getOutputStream(), by);
  }

  private String note(UUID id, CaseVerb verb, String page, Actor by, Model model) {
    model.addAttribute("form", new NoteForm(null, show(id, verb, by, model), ""));
    return page;
  }

  private int show(UUID id, CaseVerb verb, Actor by, Model model) {
    CaseFacts facts = cases.facts(new CaseId(id), verb, by);
    List<ChecklistItem> items = files.checklist(facts.id(), by);
    model.addAttribute("facts", facts);
    model.addAttribute("items", items);
    model.addAttribute("missing", items.stream().filter(item -> !item.present()).count());
    return facts.version();
  }

  private static String back(UUID id) {
    return "redirect:/desk/cases/" + id;
  }
}
