package org.nuanyang.knowledge.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.knowledge.ImportView;
import org.nuanyang.knowledge.LawImports;
import org.nuanyang.knowledge.LawReading;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Submissions;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The knowledge editor's desk for laws: what is held, bringing texts in, and what came of it. */
@Controller
@RequestMapping("/desk/laws")
class ImportPages {

  private static final int RUNS = 20;
  private static final int LINES = 500;

  private final LawImports imports;
  private final LawReading reading;
  private final Submissions submissions;
  private final TransactionOperations transaction;
  private final MessageSource messages;

  ImportPages(LawImports imports, LawReading reading, Submissions submissions, TransactionOperations transaction, MessageSource messages) {
    this.imports = imports;
    this.reading = reading;
    this.submissions = submissions;
    this.transaction = transaction;
    this.messages = messages;
  }

  @GetMapping
  String desk(Model model) {
    model.addAttribute("form", ImportForm.EMPTY);
    return show(model);
  }

  @PostMapping
  String bring(@Valid @ModelAttribute("form") ImportForm form, BindingResult result, Actor by, Model model, HttpServletResponse response)
      throws IOException {
    if (form.isMissing()) refuse(result, "knowledge.desk.file.missing");
    else if (form.isOfAnotherKind()) refuse(result, "knowledge.desk.file.kind");
    if (!result.hasErrors()) {
      Path kept = Files.createTempFile("nuanyang-laws-", ".in");
      try {
        form.file().transferTo(kept);
        return "redirect:/desk/laws/imports/" + transaction.execute(status -> submissions.once(form.submissionKey(), "knowledge.import", () -> imports.begin(kept, form.fileName(), by).toString()));
      } catch (Refusal refused) {
        Files.deleteIfExists(kept);
        refuse(result, refused.messageKey(), refused.arguments());
      }
    }
    response.setStatus(422);
    return show(model);
  }

  private void refuse(BindingResult result, String key, Object... arguments) {
    result.rejectValue("file", "refused", messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE));
  }

  private String show(Model model) {
    model.addAttribute("counts", reading.counts());
    model.addAttribute("runs", imports.newest(RUNS));
    return "knowledge/desk";
  }

  @GetMapping("/imports/{run}")
  String report(@PathVariable UUID run, Model model) {
    ImportView view = imports.view(run).orElseThrow(() -> new Missing("knowledge.desk.missing-run"));
    model.addAttribute("run", view);
    model.addAttribute("lines", imports.lines(run, LINES));
    return "knowledge/import";
  }
}
