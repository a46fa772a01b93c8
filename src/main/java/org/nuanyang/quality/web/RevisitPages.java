package org.nuanyang.quality.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.SafeModes;
import org.nuanyang.quality.RecordCall;
import org.nuanyang.quality.RevisitCard;
import org.nuanyang.quality.RevisitId;
import org.nuanyang.quality.RevisitState;
import org.nuanyang.quality.Revisits;
import org.nuanyang.quality.Satisfaction;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /desk/revisits}: whom to call back after a closed case, and what they said. */
@Controller
@RequestMapping("/desk/revisits")
class RevisitPages {

  private final Revisits revisits;
  private final SafeModes safe;
  private final Submissions submissions;
  private final TransactionOperations transaction;
  private final MessageSource messages;

  RevisitPages(Revisits revisits, SafeModes safe, Submissions submissions, TransactionOperations transaction, MessageSource messages) {
    this.revisits = revisits;
    this.safe = safe;
    this.submissions = submissions;
    this.transaction = transaction;
    this.messages = messages;
  }

  @GetMapping
  String list(@RequestParam(name = "state", required = false) @Nullable String wanted,
      @RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    RevisitState state =
        Arrays.stream(RevisitState.values()).filter(one -> one.name().equals(wanted)).findFirst().orElse(RevisitState.DUE);
    model.addAttribute("state", state);
    model.addAttribute("states", RevisitState.values());
    model.addAttribute("calls", calls(by));
    model.addAttribute("slice", revisits.list(state, after, by));
    return "quality/revisits";
  }

  @PostMapping("/next")
  String next(Actor by, RedirectAttributes flash) {
    Optional<RevisitId> next = revisits.next(by);
    if (next.isEmpty()) flash.addFlashAttribute("noneLeft", true);
    return "redirect:/desk/revisits" + next.map(one -> "/" + one.value()).orElse("");
  }

  @PostMapping("/{id}/take")
  String take(@PathVariable UUID id, Actor by) {
    revisits.take(new RevisitId(id), by);
    return "redirect:/desk/revisits/" + id;
  }

  @PostMapping("/{id}/leave")
  String leave(@PathVariable UUID id, Actor by) {
    revisits.leave(new RevisitId(id), by);
    return "redirect:/desk/revisits";
  }

  @GetMapping("/{id}")
  String card(@PathVariable UUID id, Actor by, Model model) {
    RevisitCard card = revisits.card(new RevisitId(id), by);
    model.addAttribute("form", RevisitForm.fresh(card.version()));
    return show(card, by, model);
  }

  @PostMapping("/{id}")
  String record(@PathVariable UUID id, @Valid @ModelAttribute("form") RevisitForm form, BindingResult errors, Actor by,
      Model model, HttpServletResponse response) {
    form.wantAnswers(errors);
    if (errors.hasErrors() || form.submissionKey() == null || form.version() == null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return show(revisits.card(new RevisitId(id), by), by, model);
    }
    UUID key = form.submissionKey();
    int seen = form.version();
    transaction.executeWithoutResult(
        status ->
            submissions.once(
                key,
                "quality.revisit",
                () -> {
                  revisits.record(new RecordCall(new RevisitId(id), seen, form.said(), form.words(), by));
                  return id.toString();
                }));
    return "redirect:/desk/revisits/" + id;
  }

  private String show(RevisitCard card, Actor by, Model model) {
    model.addAttribute("card", card);
    model.addAttribute("safe", safe.of(card.matter().id()).orElse(null));
    model.addAttribute("mayCall", card.state() == RevisitState.DUE && calls(by));
    model.addAttribute("reached", answers("quality.form.reached."));
    model.addAttribute("yesOrNo", answers("quality.form.answer."));
    model.addAttribute("levels",
        Arrays.stream(Satisfaction.values()).map(one -> Choice.of(one.name(), text(one.messageKey()))).toList());
    return "quality/revisit";
  }

  private static boolean calls(Actor by) {
    return by.has(Role.CLERK) || by.has(Role.REVIEWER) || by.has(Role.DIRECTOR);
  }

  private List<Choice> answers(String key) {
    return Arrays.stream(RevisitForm.Answer.values()).map(one -> Choice.of(one.name(), text(key + one))).toList();
  }

  private String text(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
