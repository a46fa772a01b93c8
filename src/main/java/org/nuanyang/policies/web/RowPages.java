package org.nuanyang.policies.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.policies.DraftId;
import org.nuanyang.policies.DraftStatus;
import org.nuanyang.policies.DraftView;
import org.nuanyang.policies.RowForm;
import org.nuanyang.policies.RowRefused;
import org.nuanyang.policies.RuleWorkbench;
import org.nuanyang.policies.WriteRow;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Submissions;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rows of a draft: chosen from a table, written by a form made of the table's columns. */
@Controller
@RequestMapping("/desk/rules/drafts/{id}")
class RowPages {

  private static final String COLUMN = "c.";
  private static final List<String> MARKS = List.of("L", "X", "U", "D", "");

  private final RuleWorkbench workbench;
  private final Submissions submissions;
  private final TransactionOperations transaction;
  private final MessageSource texts;

  RowPages(RuleWorkbench workbench, Submissions submissions, TransactionOperations transaction, MessageSource texts) {
    this.workbench = workbench;
    this.submissions = submissions;
    this.transaction = transaction;
    this.texts = texts;
  }

  @GetMapping("/table")
  String table(@PathVariable UUID id, @RequestParam String table, Actor viewer, Model model) {
    DraftView draft = workbench.draft(new DraftId(id), viewer);
    model.addAttribute("draft", draft);
    model.addAttribute("table", workbench.table(table));
    model.addAttribute("lines", workbench.inForce(table, draft.effectiveFrom(), viewer));
    return "policies/draft-table";
  }

  @GetMapping("/row")
  String row(@PathVariable UUID id, @RequestParam String table, @RequestParam(defaultValue = "") String code, Actor viewer, Model model) {
    RowForm form = workbench.form(new DraftId(id), table, code, viewer);
    return show(id, table, form, Map.of(), viewer, model);
  }

  private String show(UUID id, String table, RowForm form, Map<String, String> problems, Actor viewer, Model model) {
    DraftView draft = workbench.draft(new DraftId(id), viewer);
    model.addAttribute("draft", draft);
    model.addAttribute("open", draft.status() == DraftStatus.DRAFT);
    model.addAttribute("table", workbench.table(table));
    model.addAttribute("row", form);
    model.addAttribute("problems", problems);
    model.addAttribute("groups", codes("groups", draft, viewer));
    model.addAttribute("matters", codes("matters", draft, viewer));
    model.addAttribute("marks", MARKS.stream().map(mark -> Choice.of(mark, texts.getMessage("policies.mark." + (mark.isEmpty() ? "LAW" : mark), null, java.util.Locale.SIMPLIFIED_CHINESE))).toList());
    return "policies/row";
  }

  private List<Choice> codes(String table, DraftView draft, Actor viewer) {
    return workbench.inForce(table, draft.effectiveFrom(), viewer).stream().map(line -> Choice.of(line.version().code(), line.title())).toList();
  }

  @PostMapping("/row")
  String write(
      @PathVariable UUID id, @RequestParam String table, @RequestParam(defaultValue = "") String code, @RequestParam int seen,
      @RequestParam @Nullable UUID submissionKey, @RequestParam MultiValueMap<String, String> all, Actor viewer, Model model) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    all.forEach((name, given) -> { if (name.startsWith(COLUMN)) values.put(name.substring(COLUMN.length()), given); });
    String source = first(all, "source");
    String mark = first(all, "mark");
    LocalDate to = null;
    Map<String, String> problems = new LinkedHashMap<>();
    try {
      if (!first(all, "effectiveTo").isBlank()) to = LocalDate.parse(first(all, "effectiveTo").strip());
    } catch (DateTimeException unreadable) {
      problems.put("effectiveTo", texts.getMessage("policies.row.date", null, java.util.Locale.SIMPLIFIED_CHINESE));
    }
    if (source.length() > 200) problems.put("source", texts.getMessage("policies.row.too-long", new Object[] {""}, java.util.Locale.SIMPLIFIED_CHINESE));
    LocalDate last = to;
    if (problems.isEmpty()) {
      try {
        once(submissionKey, "policies.write", () -> workbench.write(new WriteRow(new DraftId(id), seen, table, code.strip(), values, last, source, mark, viewer)));
        return "redirect:/desk/rules/drafts/" + id;
      } catch (RowRefused refused) {
        problems.putAll(refused.fields());
      }
    }
    return show(id, table, new RowForm(code, values, last, source, mark, workbench.form(new DraftId(id), table, code, viewer).isNew()), problems, viewer, model);
  }

  @PostMapping("/end")
  String end(
      @PathVariable UUID id, @RequestParam String table, @RequestParam String code, @RequestParam int seen, @RequestParam @Nullable UUID submissionKey,
      Actor viewer) {
    once(submissionKey, "policies.end", () -> workbench.end(new DraftId(id), seen, table, code, viewer));
    return "redirect:/desk/rules/drafts/" + id;
  }

  @PostMapping("/take-out")
  String takeOut(
      @PathVariable UUID id, @RequestParam String table, @RequestParam String code, @RequestParam int seen, @RequestParam @Nullable UUID submissionKey,
      Actor viewer) {
    once(submissionKey, "policies.take-out", () -> workbench.takeOut(new DraftId(id), seen, table, code, viewer));
    return "redirect:/desk/rules/drafts/" + id;
  }

  private static String first(MultiValueMap<String, String> all, String name) {
    String first = all.getFirst(name);
    return first == null ? "" : first;
  }

  private void once(@Nullable UUID key, String purpose, Runnable act) {
    UUID drawn = key == null ? UUID.randomUUID() : key;
    transaction.executeWithoutResult(status -> submissions.once(drawn, purpose, () -> {
      act.run();
      return "done";
    }));
  }
}
