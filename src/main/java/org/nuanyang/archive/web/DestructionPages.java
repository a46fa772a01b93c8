package org.nuanyang.archive.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.archive.DestructionId;
import org.nuanyang.archive.DestructionView;
import org.nuanyang.archive.Destructions;
import org.nuanyang.archive.ProposeDestruction;
import org.nuanyang.cases.CaseId;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Submissions;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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

/** {@code /desk/volumes/destruction}: what may go after its term, proposed by one and decided by another. */
@Controller
@RequestMapping("/desk/volumes/destruction")
class DestructionPages {

  private final Destructions destructions;
  private final Submissions submissions;
  private final TransactionOperations transaction;
  private final MessageSource messages;

  DestructionPages(Destructions destructions, Submissions submissions, TransactionOperations transaction, MessageSource messages) {
    this.destructions = destructions;
    this.submissions = submissions;
    this.transaction = transaction;
    this.messages = messages;
  }

  @GetMapping
  String due(@RequestParam(required = false) @Nullable String after, @RequestParam(required = false) @Nullable String lists, Actor by, Model model) {
    model.addAttribute("form", new ProposalForm(null, null, ""));
    return page(after, lists, by, model);
  }

  @PostMapping
  String propose(@Valid @ModelAttribute("form") ProposalForm form, BindingResult errors, Actor by, Model model, HttpServletResponse response) {
    if (errors.hasErrors() || form.submissionKey() == null || form.volumes() == null || form.reason() == null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(null, null, by, model);
    }
    var chosen = form.volumes().stream().map(one -> new CaseId(UUID.fromString(one))).collect(Collectors.toSet());
    try {
      String id =
          transaction.execute(
              status ->
                  submissions.once(
                      form.submissionKey(), "archive.propose-destruction",
                      () -> destructions.propose(new ProposeDestruction(chosen, form.reason(), by)).value().toString()));
      return "redirect:/desk/volumes/destruction/" + id;
    } catch (Refusal held) {
      if (held.status() != HttpStatus.CONFLICT.value() || held instanceof Stale) throw held;
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("problem", say(held));
      return page(null, null, by, model);
    }
  }

  private String page(@Nullable String after, @Nullable String lists, Actor by, Model model) {
    model.addAttribute("slice", destructions.due(after, by));
    model.addAttribute("lists", destructions.list(lists, by));
    model.addAttribute("proposes", by.has(Role.ARCHIVIST));
    return "archive/destructions";
  }

  @GetMapping("/{id}")
  String list(@PathVariable UUID id, Actor by, Model model) {
    return show(destructions.view(new DestructionId(id), by), model);
  }

  @PostMapping("/{id}/approve")
  String approve(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam int version, Actor by, Model model, HttpServletResponse response) {
    return decide(id, submissionKey, "archive.approve-destruction", () -> destructions.approve(new DestructionId(id), version, by), "", by, model, response);
  }

  @PostMapping("/{id}/refuse")
  String refuse(@PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam int version, @RequestParam(defaultValue = "") String why, Actor by,
      Model model, HttpServletResponse response) {
    return decide(id, submissionKey, "archive.refuse-destruction", () -> destructions.refuse(new DestructionId(id), version, why, by), why, by, model, response);
  }

  private String decide(UUID id, UUID key, String purpose, Runnable act, String typed, Actor by, Model model, HttpServletResponse response) {
    try {
      transaction.executeWithoutResult(
          status ->
              submissions.once(key, purpose, () -> {
                act.run();
                return id.toString();
              }));
      return "redirect:/desk/volumes/destruction/" + id;
    } catch (Refusal refused) {
      if (refused.status() != HttpStatus.CONFLICT.value() || refused instanceof Stale) throw refused;
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("problem", say(refused));
      model.addAttribute("typed", typed);
      return show(destructions.view(new DestructionId(id), by), model);
    }
  }

  private String show(DestructionView view, Model model) {
    model.addAttribute("view", view);
    return "archive/destruction";
  }

  private String say(Refusal refused) {
    return messages.getMessage(refused.messageKey(), refused.arguments(), LocaleContextHolder.getLocale());
  }
}
