package org.nuanyang.directory.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.DirectoryImports;
import org.nuanyang.directory.FakeReports;
import org.nuanyang.directory.ImportKind;
import org.nuanyang.directory.ImportView;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Directory;
import org.nuanyang.shared.Submissions;
import org.nuanyang.shared.Unreadable;
import org.nuanyang.shared.sheet.SheetWriter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Lists come in at the desk: template, check, preview, take; and what could not be taken goes back as a list. */
@Controller
@RequestMapping("/desk/directory")
class ImportDesk {

  private static final int SHOWN = 100;

  private final DirectoryImports imports;
  private final Directory directory;
  private final FakeReports reports;
  private final DirectoryChoices choices;
  private final Submissions submissions;
  private final TransactionOperations transaction;

  ImportDesk(DirectoryImports imports, Directory directory, FakeReports reports, DirectoryChoices choices, Submissions submissions, TransactionOperations transaction) {
    this.imports = imports;
    this.directory = directory;
    this.reports = reports;
    this.choices = choices;
    this.submissions = submissions;
    this.transaction = transaction;
  }

  @GetMapping
  String lists(Actor by, Model model) {
    show(by, model);
    return "directory/lists";
  }

  private void show(Actor by, Model model) {
    boolean all = by.has(Role.SYSTEM_ADMIN), some = all || by.has(Role.DIRECTOR);
    model.addAttribute("count", directory.count(by.city()));
    model.addAttribute("waiting", by.has(Role.SYSTEM_ADMIN) && !by.has(Role.DIRECTOR) ? null : reports.waiting(by));
    model.addAttribute("mine", Arrays.stream(ImportKind.values()).filter(kind -> kind == ImportKind.BODIES ? all : some).toList());
  }

  @GetMapping("/templates/{kind}")
  ResponseEntity<byte[]> template(@PathVariable ImportKind kind) {
    return sheet(imports.template(kind), "template-" + kind.name().toLowerCase(java.util.Locale.ROOT) + ".xlsx");
  }

  @PostMapping("/imports")
  String send(@RequestParam ImportKind kind, @RequestParam(required = false) @Nullable MultipartFile file, Actor by, Model model) throws IOException {
    try {
      return "redirect:/desk/directory/imports/" + imports.check(kind, file == null ? new byte[0] : file.getBytes(), by);
    } catch (Unreadable unreadable) {
      model.addAttribute("wrong", choices.say(unreadable.messageKey(), unreadable.arguments()));
      model.addAttribute("wrongKind", kind);
      show(by, model);
      return "directory/lists";
    }
  }

  @GetMapping("/imports/{id}")
  String preview(@PathVariable UUID id, Actor by, Model model) {
    ImportView list = imports.view(id, by);
    List<ImportView.Problem> problems = list.problems();
    model.addAttribute("list", list);
    model.addAttribute("problems", problems.subList(0, Math.min(SHOWN, problems.size())));
    model.addAttribute("key", UUID.randomUUID());
    return "directory/import";
  }

  @GetMapping("/imports/{id}/errors.xlsx")
  ResponseEntity<byte[]> errors(@PathVariable UUID id, Actor by) {
    return sheet(imports.errors(id, by), "errors.xlsx");
  }

  @PostMapping("/imports/{id}")
  String take(@PathVariable UUID id, @RequestParam UUID submissionKey, Actor by) {
    transaction.executeWithoutResult(status -> submissions.once(submissionKey, "directory.import", () -> String.valueOf(imports.take(id, by))));
    return "redirect:/desk/directory/imports/" + id;
  }

  private static ResponseEntity<byte[]> sheet(byte[] content, String name) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(SheetWriter.MEDIA_TYPE))
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(content);
  }
}
