package org.nuanyang.archive.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.archive.Book;
import org.nuanyang.archive.LendVolume;
import org.nuanyang.archive.SealVolume;
import org.nuanyang.archive.VolumeLeaf;
import org.nuanyang.archive.VolumeState;
import org.nuanyang.archive.VolumeView;
import org.nuanyang.archive.Volumes;
import org.nuanyang.cases.CaseId;
import org.nuanyang.documents.FileContent;
import org.nuanyang.documents.VolumePart;
import org.nuanyang.identity.Actor;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.Choice;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /desk/volumes}: sealing archived volumes, lending them, and seeing that they are whole. */
@Controller
@RequestMapping("/desk/volumes")
class VolumePages {

  private final Volumes volumes;
  private final Policies policies;
  private final Submissions submissions;
  private final TransactionOperations transaction;
  private final MessageSource messages;
  private final Clock clock;

  VolumePages(Volumes volumes, Policies policies, Submissions submissions, TransactionOperations transaction, MessageSource messages, Clock clock) {
    this.volumes = volumes;
    this.policies = policies;
    this.submissions = submissions;
    this.transaction = transaction;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping
  String list(@RequestParam(name = "state", required = false) @Nullable String wanted, @RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    VolumeState state = Arrays.stream(VolumeState.values()).filter(one -> one.name().equals(wanted)).findFirst().orElse(VolumeState.OPEN);
    model.addAttribute("state", state);
    model.addAttribute("slice", volumes.list(state, after, by));
    return "archive/volumes";
  }

  @GetMapping("/lent")
  String lent(@RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    model.addAttribute("slice", volumes.lent(after, by));
    model.addAttribute("today", LocalDate.now(clock));
    return "archive/lent";
  }

  @GetMapping("/{id}")
  String volume(@PathVariable UUID id, Actor by, Model model) {
    return page(volumes.view(new CaseId(id), by), by, model);
  }

  private static SealForm unsealed(VolumeView view) {
    Set<String> suggested =
        view.suggestsSealed()
            ? view.leaves().stream().filter(leaf -> leaf.part() == VolumePart.APPLICATION).map(VolumeLeaf::key).collect(Collectors.toSet())
            : Set.of();
    return new SealForm(null, view.version(), suggested, view.years() == null ? 0 : view.years());
  }

  private LendForm unlent(Actor by) {
    LocalDate today = LocalDate.now(clock);
    int days = Integer.parseInt(policies.parameter(policies.profileOf(by.city()), "volume_loan_days", today));
    return new LendForm(null, null, "", "", "", today.plusDays(days));
  }

  @PostMapping("/{id}/seal")
  String seal(@PathVariable UUID id, @Valid @ModelAttribute("form") SealForm form, BindingResult errors, Actor by, Model model, HttpServletResponse response) {
    if (errors.hasErrors() || form.submissionKey() == null || form.version() == null || form.years() == null) return again(id, by, model, response);
    Set<String> confidential = form.confidential() == null ? Set.of() : form.confidential();
    SealVolume order = new SealVolume(new CaseId(id), form.version(), confidential, form.years() == 0 ? null : form.years(), by);
    return once(form.submissionKey(), "archive.seal", id, () -> {
      volumes.seal(order);
      return id.toString();
    });
  }

  @PostMapping("/{id}/lend")
  String lend(@PathVariable UUID id, @Valid @ModelAttribute("lend") LendForm form, BindingResult errors, Actor by, Model model, HttpServletResponse response) {
    if (errors.hasErrors() || form.submissionKey() == null || form.book() == null || form.dueOn() == null) return again(id, by, model, response);
    LendVolume order = new LendVolume(new CaseId(id), form.book(), form.borrower().strip(), form.unit().strip(), form.purpose().strip(), form.dueOn(), by);
    return once(form.submissionKey(), "archive.lend", id, () -> {
      volumes.lend(order);
      return id.toString();
    });
  }

  @PostMapping("/{id}/loans/{loan}/return")
  String takeBack(@PathVariable UUID id, @PathVariable UUID loan, Actor by) {
    volumes.takeBack(loan, by);
    return "redirect:/desk/volumes/" + id;
  }

  @PostMapping("/{id}/check")
  String check(@PathVariable UUID id, Actor by, RedirectAttributes told) {
    List<String> damaged = volumes.damaged(new CaseId(id), by);
    told.addFlashAttribute("checked", true);
    told.addFlashAttribute("damaged", damaged);
    return "redirect:/desk/volumes/" + id;
  }

  @GetMapping("/{id}/{book:open|sealed}.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable UUID id, @PathVariable String book, Actor by) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    volumes.bind(new CaseId(id), Book.valueOf(book.toUpperCase(Locale.ROOT)), out, by);
    return new FileContent(book + ".pdf", "application/pdf", out.toByteArray()).shown();
  }

  private String again(UUID id, Actor by, Model model, HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(volumes.view(new CaseId(id), by), by, model);
  }

  private String once(UUID key, String purpose, UUID id, Supplier<String> act) {
    transaction.executeWithoutResult(status -> submissions.once(key, purpose, act));
    return "redirect:/desk/volumes/" + id;
  }

  /** What came back wrong may be the other form: the volume was sealed meanwhile, or is not yet. */
  private String page(VolumeView view, Actor by, Model model) {
    if (view.sealed() && !model.containsAttribute("lend")) model.addAttribute("lend", unlent(by));
    if (!view.sealed() && !model.containsAttribute("form")) model.addAttribute("form", unsealed(view));
    model.addAttribute("view", view);
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("books", view.books().stream().filter(book -> !view.isOut(book)).map(book -> Choice.of(book.name(), messages.getMessage(book.messageKey(), null, Locale.SIMPLIFIED_CHINESE))).toList());
    return view.sealed() ? "archive/sealed" : "archive/seal";
  }
}
