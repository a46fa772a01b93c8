package org.nuanyang.deadlines.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.BoardLine;
import org.nuanyang.deadlines.ClockCounts;
import org.nuanyang.deadlines.ClockId;
import org.nuanyang.deadlines.ClockList;
import org.nuanyang.deadlines.ClockSheet;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.ExplainMiss;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.OrganisationTree;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Submissions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The clocks of the viewer's organisations, and the proof sheet of one. */
@Controller
@RequestMapping("/desk/clocks")
class ClockPages {

  private static final int PAGE = 50;

  private final Deadlines deadlines;
  private final Submissions submissions;
  private final SheetLines lines;
  private final ProofWords words;
  private final ObjectProvider<OrganisationTree> tree;

  ClockPages(Deadlines deadlines, Submissions submissions, SheetLines lines, ProofWords words, ObjectProvider<OrganisationTree> tree) {
    this.deadlines = deadlines;
    this.submissions = submissions;
    this.lines = lines;
    this.words = words;
    this.tree = tree;
  }

  /** Why a term was missed, in the words of those who missed it. */
  record ReasonForm(
      @NotNull UUID submissionKey,
      @NotNull Integer version,
      @NotBlank(message = "{deadlines.explain.why.empty}") @Size(max = 500, message = "{deadlines.explain.why.long}")
          String why) {}

  @GetMapping
  String list(
      @RequestParam(name = "list", required = false) @Nullable String wanted,
      @RequestParam(required = false) @Nullable String after,
      Actor viewer,
      Model model) {
    ClockCounts counts = deadlines.counts(viewer);
    ClockList list =
        Arrays.stream(ClockList.values())
            .filter(one -> one.name().equals(wanted))
            .findFirst()
            .orElse(counts.overdue() > 0 ? ClockList.OVERDUE : ClockList.SOON);
    model.addAttribute("list", list);
    model.addAttribute("overdue", badge(counts.overdue()));
    model.addAttribute("soon", badge(counts.soon()));
    model.addAttribute("unexplained", badge(counts.unexplained()));
    model.addAttribute("slice", deadlines.list(list, after, PAGE, viewer));
    model.addAttribute("mayReadHolidays", viewer.has(Role.DIRECTOR) || viewer.has(Role.LEADER));
    return "deadlines/clocks";
  }

  /** 限时办结: each organisation and post with what is overdue, soon due and running. */
  @GetMapping("/board")
  String board(Actor viewer, Model model) {
    List<BoardLine> lines = deadlines.board(viewer);
    model.addAttribute("lines", lines);
    model.addAttribute("units", names(lines.stream().map(BoardLine::owner).distinct().toList()));
    return "deadlines/board";
  }

  private Map<UUID, String> names(List<UUID> units) {
    var names = new HashMap<UUID, String>();
    OrganisationTree known = tree.getIfAvailable();
    for (UUID unit : units) names.put(unit, known == null ? "" : known.name(unit).orElse(""));
    return names;
  }

  @GetMapping("/{id}")
  String sheet(@PathVariable UUID id, Actor viewer, Model model) {
    ClockSheet sheet = deadlines.sheet(new ClockId(id), viewer);
    model.addAttribute("form", new ReasonForm(UUID.randomUUID(), sheet.version(), ""));
    return show(sheet, viewer, model);
  }

  @PostMapping("/{id}/reason")
  String explain(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ReasonForm form,
      BindingResult result,
      Actor viewer,
      Model model) {
    if (result.hasErrors()) return show(deadlines.sheet(new ClockId(id), viewer), viewer, model);
    submissions.once(
        form.submissionKey(),
        "deadlines.explain",
        () -> {
          deadlines.explain(new ExplainMiss(new ClockId(id), form.why().strip(), form.version(), viewer));
          return id.toString();
        });
    return "redirect:/desk/clocks/" + id;
  }

  private String show(ClockSheet sheet, Actor viewer, Model model) {
    model.addAttribute("sheet", sheet);
    model.addAttribute("facts", lines.facts(sheet));
    model.addAttribute("proof", words.of(sheet.counted().proof()));
    model.addAttribute("story", lines.story(sheet));
    model.addAttribute("interruptions", lines.interruptions(sheet));
    model.addAttribute("differs", lines.differs(sheet));
    model.addAttribute("mayExplain", sheet.explainable() && !viewer.has(Role.LEADER));
    return "deadlines/sheet";
  }

  private String badge(int count) {
    return count < ClockCounts.MOST ? String.valueOf(count) : words.text("deadlines.count.many", String.valueOf(ClockCounts.MOST));
  }
}
