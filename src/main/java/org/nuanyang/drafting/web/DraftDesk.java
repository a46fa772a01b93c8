package org.nuanyang.drafting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.SheetChanges;
import org.nuanyang.drafting.DraftChecks;
import org.nuanyang.drafting.DraftId;
import org.nuanyang.drafting.DraftRevision;
import org.nuanyang.drafting.DraftView;
import org.nuanyang.identity.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lawyers go over the papers people wrote: take one, put it right, give it back with a word. */
@Controller
@RequestMapping("/desk/drafts")
class DraftDesk {

  private static final int LONGEST_NOTE = 2000;

  private final DraftChecks checks;

  DraftDesk(DraftChecks checks) {
    this.checks = checks;
  }

  /** What one hand changed. */
  record Step(DraftRevision revision, List<SheetChanges.Line> changed) {}

  @GetMapping
  String waiting(@RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    model.addAttribute("slice", checks.waiting(after, by));
    return "drafting/desk";
  }

  @PostMapping("/{id}/take")
  String take(@PathVariable UUID id, Actor by) {
    checks.take(new DraftId(id), by);
    return "redirect:/desk/drafts/" + id;
  }

  @GetMapping("/{id}")
  String one(@PathVariable UUID id, Actor by, Model model) {
    DraftId draft = new DraftId(id);
    DraftView view = checks.open(draft, by);
    model.addAttribute("draft", view);
    model.addAttribute("pieces", Pieces.of(checks.uncorrected(draft, by), checks.corrections(draft)));
    model.addAttribute("history", history(checks.revisions(draft)));
    return "drafting/desk-one";
  }

  private static List<Step> history(List<DraftRevision> revisions) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < revisions.size(); i++)
      steps.add(new Step(revisions.get(i), i == 0 ? List.of() : ChangedLines.between(revisions.subList(i - 1, i + 1))));
    return steps.reversed();
  }

  @PostMapping("/{id}/text")
  String correct(@PathVariable UUID id, @RequestParam int version, HttpServletRequest request, Actor by) {
    DraftId draft = new DraftId(id);
    Map<Integer, String> sent = new HashMap<>();
    request.getParameterMap().forEach((name, values) -> {
      if (name.matches("t[0-9]{1,4}")) sent.put(Integer.parseInt(name.substring(1)), values[0]);
    });
    checks.correct(draft, version, Pieces.corrected(checks.uncorrected(draft, by), sent), by);
    return "redirect:/desk/drafts/" + id + "?saved";
  }

  @PostMapping("/{id}/give-back")
  String giveBack(@PathVariable UUID id, @RequestParam int version, @RequestParam(defaultValue = "") String note, Actor by) {
    String said = note.strip();
    checks.giveBack(new DraftId(id), version, said.length() > LONGEST_NOTE ? said.substring(0, LONGEST_NOTE) : said, by);
    return "redirect:/desk/drafts";
  }
}
