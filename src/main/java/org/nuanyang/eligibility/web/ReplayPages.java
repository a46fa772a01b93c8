package org.nuanyang.eligibility.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.Generosity;
import org.nuanyang.eligibility.ReplayId;
import org.nuanyang.eligibility.ReplayView;
import org.nuanyang.eligibility.RuleReplays;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.policies.DraftId;
import org.nuanyang.policies.RuleWorkbench;
import org.nuanyang.shared.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A draft of rules tried on last year's decisions. */
@Controller
@RequestMapping("/desk/rules/replays")
class ReplayPages {

  private static final int PAGE = 50;
  private static final String SECONDS = "3";

  private final RuleReplays replays;
  private final RuleWorkbench workbench;
  private final Submissions submissions;
  private final TransactionOperations transaction;

  ReplayPages(RuleReplays replays, RuleWorkbench workbench, Submissions submissions, TransactionOperations transaction) {
    this.replays = replays;
    this.workbench = workbench;
    this.submissions = submissions;
    this.transaction = transaction;
  }

  @GetMapping
  String list(@RequestParam UUID draft, Actor viewer, Model model) {
    model.addAttribute("draft", workbench.draft(new DraftId(draft), viewer));
    model.addAttribute("replays", replays.of(new DraftId(draft), viewer));
    model.addAttribute("mayStart", viewer.has(Role.POLICY_EDITOR) || viewer.has(Role.LEADER));
    return "eligibility/replays";
  }

  @PostMapping
  String start(@RequestParam UUID draft, @RequestParam @Nullable UUID submissionKey, Actor viewer) {
    UUID key = submissionKey == null ? UUID.randomUUID() : submissionKey;
    String id = transaction.execute(status -> submissions.once(key, "eligibility.replay", () -> replays.start(new DraftId(draft), viewer).value().toString()));
    return "redirect:/desk/rules/replays/" + id;
  }

  /** While it runs the page comes back by itself; nobody has to wait before it. */
  @GetMapping("/{id}")
  String replay(@PathVariable UUID id, Actor viewer, Model model, HttpServletResponse response) {
    var replay = new ReplayId(id);
    ReplayView view = replays.find(replay, viewer);
    if (view.open()) response.setHeader("Refresh", SECONDS);
    model.addAttribute("replay", view);
    model.addAttribute("matters", replays.byMatter(replay, viewer));
    model.addAttribute("groups", replays.byGroup(replay, viewer));
    return "eligibility/replay";
  }

  @GetMapping("/{id}/cases")
  String cases(
      @PathVariable UUID id, @RequestParam(defaultValue = "LOSES") Generosity direction, @RequestParam @Nullable String matter,
      @RequestParam @Nullable UUID after, Actor viewer, Model model) {
    String only = matter == null || matter.isBlank() ? null : matter;
    List<RuleReplays.Changed> changed = replays.changed(new ReplayId(id), direction, only, after, viewer);
    model.addAttribute("replay", replays.find(new ReplayId(id), viewer));
    model.addAttribute("direction", direction);
    model.addAttribute("matter", only);
    model.addAttribute("changed", changed);
    model.addAttribute("next", changed.size() < PAGE ? null : changed.getLast().application());
    return "eligibility/replay-cases";
  }
}
