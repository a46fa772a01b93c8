package org.nuanyang.archive.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.archive.BindSupplement;
import org.nuanyang.archive.Supplements;
import org.nuanyang.archive.VolumeView;
import org.nuanyang.archive.Volumes;
import org.nuanyang.cases.CaseId;
import org.nuanyang.documents.FileContent;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Submissions;
import org.springframework.context.MessageSource;
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
import org.springframework.web.multipart.MultipartFile;

/** {@code /desk/volumes/{id}/late}: what comes after the sealing, taken in and bound behind the books. */
@Controller
@RequestMapping("/desk/volumes/{id}")
class SupplementPages {

  private final Supplements supplements;
  private final Volumes volumes;
  private final Submissions submissions;
  private final TransactionOperations transaction;
  private final MessageSource messages;

  SupplementPages(Supplements supplements, Volumes volumes, Submissions submissions, TransactionOperations transaction, MessageSource messages) {
    this.supplements = supplements;
    this.volumes = volumes;
    this.submissions = submissions;
    this.transaction = transaction;
    this.messages = messages;
  }

  @GetMapping("/late")
  String show(@PathVariable UUID id, Actor by, Model model) {
    VolumeView view = volumes.view(new CaseId(id), by);
    model.addAttribute("late", new LateForm(null, null, null));
    model.addAttribute("form", new SupplementForm(null, view.supplements().size(), null, null));
    return page(view, model);
  }

  @PostMapping("/late")
  String take(@PathVariable UUID id, @Valid @ModelAttribute("late") LateForm form, BindingResult result, Actor by, Model model, HttpServletResponse response) throws IOException {
    MultipartFile file = form.file();
    if (file == null || file.isEmpty()) result.rejectValue("file", "archive.late.missing");
    if (!result.hasErrors() && file != null) {
      byte[] content = file.getBytes();
      String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
      Runnable act = () -> supplements.take(new CaseId(id), form.kind(), name, content, by);
      if (done(form.submissionKey(), "archive.late", id, act, result, response)) return "redirect:/desk/volumes/" + id + "/late";
    }
    VolumeView view = volumes.view(new CaseId(id), by);
    model.addAttribute("form", new SupplementForm(null, view.supplements().size(), null, null));
    return again(view, model, response);
  }

  @PostMapping("/supplements")
  String bind(@PathVariable UUID id, @Valid @ModelAttribute("form") SupplementForm form, BindingResult result, Actor by, Model model, HttpServletResponse response) {
    if (!result.hasErrors()) {
      Set<String> hidden = form.confidential() == null ? Set.of() : form.confidential();
      Set<String> leaves = form.leaves() == null ? Set.of() : form.leaves();
      Runnable act = () -> supplements.bind(new BindSupplement(new CaseId(id), form.version(), leaves, hidden, by));
      if (done(form.submissionKey(), "archive.supplement", id, act, result, response)) return "redirect:/desk/volumes/" + id;
    }
    model.addAttribute("late", new LateForm(null, null, null));
    return again(volumes.view(new CaseId(id), by), model, response);
  }

  private boolean done(UUID key, String purpose, UUID id, Runnable act, BindingResult result, HttpServletResponse response) {
    try {
      transaction.executeWithoutResult(status -> submissions.once(key, purpose, () -> {
        act.run();
        return id.toString();
      }));
      return true;
    } catch (Refusal refusal) {
      if (refusal.status() >= HttpStatus.INTERNAL_SERVER_ERROR.value() || refusal.status() == HttpStatus.NOT_FOUND.value() || refusal.status() == HttpStatus.FORBIDDEN.value()) throw refusal;
      response.setStatus(refusal.status());
      result.reject(refusal.messageKey(), refusal.arguments(), refusal.messageKey());
      return false;
    }
  }

  @GetMapping("/supplements/{number}.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable UUID id, @PathVariable int number, Actor by) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    supplements.write(new CaseId(id), number, out, by);
    return new FileContent(number + ".pdf", "application/pdf", out.toByteArray()).shown();
  }

  private String again(VolumeView view, Model model, HttpServletResponse response) {
    if (response.getStatus() == HttpStatus.OK.value()) response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(view, model);
  }

  private String page(VolumeView view, Model model) {
    List<Choice> kinds = supplements.kinds().stream().map(kind -> Choice.of(kind.name(), messages.getMessage(kind.messageKey(), null, Locale.SIMPLIFIED_CHINESE))).toList();
    model.addAttribute("view", view);
    model.addAttribute("kinds", kinds);
    return "archive/late";
  }
}
