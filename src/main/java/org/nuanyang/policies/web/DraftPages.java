package org.nuanyang.policies.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.policies.DraftId;
import org.nuanyang.policies.DraftStatus;
import org.nuanyang.policies.DraftView;
import org.nuanyang.policies.NarrowsTheLaw;
import org.nuanyang.policies.RuleWorkbench;
import org.nuanyang.policies.StartDraft;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Submissions;
import org.springframework.format.annotation.DateTimeFormat;
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

/** Drafts of rules: begun, compared, approved, published. */
@Controller
@RequestMapping("/desk/rules/drafts")
class DraftPages {

  private static final int YEARS_AHEAD = 5;
  private static final int LONGEST = 200;

  private final RuleWorkbench workbench;
  private final Submissions submissions;
  private final TransactionOperations transaction;
  private final Clock clock;

  DraftPages(RuleWorkbench workbench, Submissions submissions, TransactionOperations transaction, Clock clock) {
    this.workbench = workbench;
    this.submissions = submissions;
    this.transaction = transaction;
    this.clock = clock;
  }

  @GetMapping("/new")
  String begin(Actor viewer, Model model) {
    viewer.must(Role.POLICY_EDITOR);
    model.addAttribute("form", new NewDraftForm(UUID.randomUUID(), null, null, LocalDate.now(clock), null));
    return begin(model);
  }

  private String begin(Model model) {
    List<Choice> profiles = new ArrayList<>(workbench.profiles());
    profiles.addFirst(Choice.of("", "—"));
    model.addAttribute("profiles", profiles);
    return "policies/draft-new";
  }

  @PostMapping
  String start(@ModelAttribute("form") NewDraftForm form, BindingResult result, Actor viewer, Model model) {
    if (form.title() == null || form.title().isBlank() || form.title().length() > LONGEST) result.rejectValue("title", "policies.draft.title.error");
    if (form.source() == null || form.source().isBlank() || form.source().length() > LONGEST) result.rejectValue("source", "policies.draft.source.error");
    LocalDate from = form.effectiveFrom();
    if (!result.hasFieldErrors("effectiveFrom") && (from == null || from.isBefore(LocalDate.now(clock)))) result.rejectValue("effectiveFrom", "policies.not-backwards");
    if (from != null && from.isAfter(LocalDate.now(clock).plusYears(YEARS_AHEAD))) result.rejectValue("effectiveFrom", "policies.too-far");
    if (result.hasErrors() || from == null) return begin(model);
    String standsOn = form.standsOn() == null || form.standsOn().isBlank() ? null : form.standsOn();
    String id =
        once(form.submissionKey(), "policies.start",
            () -> workbench.start(new StartDraft(form.title().strip(), form.source().strip(), from, standsOn, viewer)).value().toString());
    return "redirect:/desk/rules/drafts/" + id;
  }

  @GetMapping("/{id}")
  String draft(@PathVariable UUID id, Actor viewer, Model model) {
    return show(id, viewer, model);
  }

  private String show(UUID id, Actor viewer, Model model) {
    var draft = new DraftId(id);
    DraftView view = workbench.draft(draft, viewer);
    model.addAttribute("draft", view);
    model.addAttribute("changes", workbench.compare(draft, viewer));
    boolean open = view.status() == DraftStatus.DRAFT;
    boolean editor = viewer.has(Role.POLICY_EDITOR);
    boolean approver = editor || viewer.has(Role.LEADER);
    if (!model.containsAttribute("objections"))
      model.addAttribute("objections", open && view.changes() + (view.standsOn() == null ? 0 : 1) > 0 ? workbench.objections(draft, viewer) : List.of());
    model.addAttribute("tables", workbench.tables().stream().map(table -> Choice.of(table.name(), table.group() + "：" + table.label())).toList());
    model.addAttribute("standsOn", view.standsOn() == null ? null : workbench.profiles().stream().filter(one -> one.value().equals(view.standsOn())).map(Choice::label).findFirst().orElse(view.standsOn()));
    model.addAttribute("mayWrite", open && editor);
    model.addAttribute("mayApprove", view.status() == DraftStatus.PROPOSED && approver && !viewer.id().equals(view.proposedBy()) && !viewer.id().equals(view.createdBy()));
    model.addAttribute("mayPublish", view.status() == DraftStatus.APPROVED && approver);
    model.addAttribute("mayDiscard", editor && view.status().next().contains(DraftStatus.DISCARDED));
    LocalDate today = LocalDate.now(clock);
    model.addAttribute("firstDay", view.effectiveFrom().isBefore(today) ? today : view.effectiveFrom());
    return "policies/draft";
  }

  @PostMapping("/{id}/propose")
  String propose(@PathVariable UUID id, @RequestParam int seen, @RequestParam @Nullable UUID submissionKey, Actor viewer, Model model) {
    try {
      act(submissionKey, "policies.propose", () -> workbench.propose(new DraftId(id), seen, viewer));
    } catch (NarrowsTheLaw narrower) {
      model.addAttribute("objections", narrower.objections());
      return show(id, viewer, model);
    }
    return to(id);
  }

  @PostMapping("/{id}/approve")
  String approve(@PathVariable UUID id, @RequestParam int seen, @RequestParam(defaultValue = "") String opinion, @RequestParam @Nullable UUID submissionKey, Actor viewer) {
    act(submissionKey, "policies.approve", () -> workbench.approve(new DraftId(id), seen, cut(opinion), viewer));
    return to(id);
  }

  @PostMapping("/{id}/send-back")
  String sendBack(@PathVariable UUID id, @RequestParam int seen, @RequestParam(defaultValue = "") String opinion, @RequestParam @Nullable UUID submissionKey, Actor viewer) {
    act(submissionKey, "policies.send-back", () -> workbench.sendBack(new DraftId(id), seen, cut(opinion), viewer));
    return to(id);
  }

  @PostMapping("/{id}/discard")
  String discard(@PathVariable UUID id, @RequestParam int seen, @RequestParam @Nullable UUID submissionKey, Actor viewer) {
    act(submissionKey, "policies.discard", () -> workbench.discard(new DraftId(id), seen, viewer));
    return "redirect:/desk/rules";
  }

  @PostMapping("/{id}/publish")
  String publish(
      @PathVariable UUID id, @RequestParam int seen, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
      @RequestParam @Nullable UUID submissionKey, Actor viewer, Model model) {
    try {
      act(submissionKey, "policies.publish", () -> workbench.publish(new DraftId(id), seen, from, viewer));
    } catch (NarrowsTheLaw narrower) {
      model.addAttribute("objections", narrower.objections());
      return show(id, viewer, model);
    }
    return to(id);
  }

  private static String cut(String opinion) {
    return opinion.length() > 500 ? opinion.substring(0, 500) : opinion.strip();
  }

  private void act(@Nullable UUID key, String purpose, Runnable act) {
    once(key, purpose, () -> {
      act.run();
      return "done";
    });
  }

  private String once(@Nullable UUID key, String purpose, java.util.function.Supplier<String> act) {
    UUID drawn = key == null ? UUID.randomUUID() : key;
    String done = transaction.execute(status -> submissions.once(drawn, purpose, act));
    return done == null ? "" : done;
  }

  private static String to(UUID id) {
    return "redirect:/desk/rules/drafts/" + id;
  }
}
