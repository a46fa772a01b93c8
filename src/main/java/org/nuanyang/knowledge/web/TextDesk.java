package org.nuanyang.knowledge.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.knowledge.Subjects;
import org.nuanyang.knowledge.TextKind;
import org.nuanyang.knowledge.TextRow;
import org.nuanyang.knowledge.TextState;
import org.nuanyang.knowledge.Writing;
import org.nuanyang.shared.Citation;
import org.nuanyang.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The desk's lists of guides and of examples, and everything about one of them: what people read and its versions. */
@Controller
@RequestMapping({"/desk/guides", "/desk/examples"})
class TextDesk {

  private static final int PAGE = 40;
  private static final int LONGEST = 100;

  private final Writing writing;
  private final DeskActs acts;

  TextDesk(Writing writing, DeskActs acts) {
    this.writing = writing;
    this.acts = acts;
  }

  /** What of the list somebody wants to see. */
  enum Show {
    ALL(row -> true),
    RECHECK(row -> row.flags() > 0),
    EXPIRING(TextRow::expiring),
    WRITING(row -> row.openState() == TextState.DRAFT || row.openState() == TextState.REVIEWED),
    REVIEW(row -> row.openState() == TextState.IN_REVIEW && !row.authoredByMe()),
    OFF(row -> row.edition() == null && row.standing() != null);

    private final Predicate<TextRow> rows;

    Show(Predicate<TextRow> rows) {
      this.rows = rows;
    }
  }

  @ModelAttribute("kind")
  TextKind kind(HttpServletRequest request) {
    return request.getRequestURI().startsWith(request.getContextPath() + "/desk/guides") ? TextKind.GUIDE : TextKind.EXAMPLE;
  }

  @ModelAttribute("writes")
  boolean writes(Actor by) {
    return by.has(Role.KNOWLEDGE_EDITOR);
  }

  @GetMapping
  String list(@ModelAttribute("kind") TextKind kind, @RequestParam(defaultValue = "") String show, @RequestParam(defaultValue = "") String category,
      @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Actor by, Model model) {
    List<TextRow> all = writing.list(kind, by);
    Show chosen = chosen(show, by);
    String words = q.length() > LONGEST ? q.substring(0, LONGEST).strip() : q.strip();
    List<TextRow> rows =
        all.stream()
            .filter(chosen.rows)
            .filter(row -> category.isBlank() || row.category().equals(category))
            .filter(row -> words.isEmpty() || row.title().contains(words) || row.id().contains(words))
            .toList();
    int from = Math.clamp((page - 1L) * PAGE, 0, rows.size());
    int to = Math.min(rows.size(), from + PAGE);
    Map<Show, Long> counts = new LinkedHashMap<>();
    for (Show one : Show.values()) counts.put(one, all.stream().filter(one.rows).count());
    model.addAttribute("counts", counts);
    model.addAttribute("show", chosen);
    model.addAttribute("category", category);
    model.addAttribute("categories", Subjects.CODES);
    model.addAttribute("q", words);
    model.addAttribute("rows", rows.subList(from, to));
    model.addAttribute("next", to < rows.size() ? from / PAGE + 2 : null);
    return "knowledge/texts";
  }

  /** Who reviews begins with what waits for a review. */
  private static Show chosen(String show, Actor by) {
    for (Show one : Show.values()) if (one.name().equals(show)) return one;
    return by.has(Role.KNOWLEDGE_EDITOR) ? Show.ALL : Show.REVIEW;
  }

  @PostMapping("/compare")
  String compare(@ModelAttribute("kind") TextKind kind, @RequestParam UUID submissionKey, Actor by) {
    acts.once(submissionKey, "knowledge.compare", () -> writing.compare(by));
    return "redirect:" + home(kind) + "?show=RECHECK";
  }

  @GetMapping("/{id}")
  String subject(@ModelAttribute("kind") TextKind kind, @PathVariable String id, Actor by, Model model) {
    model.addAttribute("row", writing.row(kind, id, by));
    model.addAttribute("versions", writing.versions(kind, id, by));
    model.addAttribute("changed", writing.changed(kind, id, by));
    return "knowledge/text";
  }

  @PostMapping("/{id}/revise")
  String revise(@ModelAttribute("kind") TextKind kind, @PathVariable String id, @RequestParam UUID submissionKey, Actor by) {
    String draft = acts.once(submissionKey, "knowledge.revise", () -> writing.revise(kind, id, by).value().toString());
    return "redirect:" + home(kind) + "/versions/" + draft + "/edit";
  }

  @PostMapping("/{id}/take-back")
  String takeBack(@ModelAttribute("kind") TextKind kind, @PathVariable String id, @RequestParam UUID submissionKey,
      @RequestParam(defaultValue = "") String reason, Actor by, Model model, HttpServletResponse response) {
    return settled(kind, id, by, model, response, () -> acts.once(submissionKey, "knowledge.take-back", () -> writing.takeBack(kind, id, reason, by)));
  }

  @PostMapping("/{id}/restore")
  String restore(@ModelAttribute("kind") TextKind kind, @PathVariable String id, @RequestParam UUID submissionKey, Actor by, Model model,
      HttpServletResponse response) {
    return settled(kind, id, by, model, response, () -> acts.once(submissionKey, "knowledge.restore", () -> writing.restoreShipped(kind, id, by)));
  }

  @PostMapping("/{id}/confirm")
  String confirm(@ModelAttribute("kind") TextKind kind, @PathVariable String id, @RequestParam UUID submissionKey,
      @RequestParam(defaultValue = "") String law, @RequestParam(defaultValue = "") String article, Actor by, Model model, HttpServletResponse response) {
    var place = new Citation(law, article);
    return settled(kind, id, by, model, response, () -> acts.once(submissionKey, "knowledge.confirm", () -> writing.confirm(kind, id, place, by)));
  }

  /** What cannot be done now is told on the page it was asked on. */
  private String settled(TextKind kind, String id, Actor by, Model model, HttpServletResponse response, Runnable act) {
    try {
      act.run();
      return "redirect:" + kind.desk(id);
    } catch (Refusal refused) {
      if (refused.status() != HttpStatus.CONFLICT.value()) throw refused;
      model.addAttribute("problem", refused);
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return subject(kind, id, by, model);
    }
  }

  static String home(TextKind kind) {
    return kind == TextKind.GUIDE ? "/desk/guides" : "/desk/examples";
  }
}
