package org.nuanyang.oversight.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.oversight.DiscussionId;
import org.nuanyang.oversight.DiscussionView;
import org.nuanyang.oversight.Discussions;
import org.nuanyang.oversight.HardBecause;
import org.nuanyang.oversight.ProposeDiscussion;
import org.nuanyang.oversight.RecordDiscussion;
import org.nuanyang.oversight.Target;
import org.nuanyang.pool.ExpertDraw;
import org.nuanyang.pool.ExpertDraws;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Ids;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /desk/discussions}: hard files are proposed for discussion, and the minutes are written. */
@Controller
@RequestMapping("/desk/discussions")
class DiscussionPages {

  /** Empty rows of the form that lie open, and those that can be unfolded. */
  private static final int OPEN = 4;

  private final Discussions discussions;
  private final OnceOnly once;
  private final MessageSource messages;
  private final Clock clock;

  DiscussionPages(Discussions discussions, OnceOnly once, MessageSource messages, Clock clock) {
    this.discussions = discussions;
    this.once = once;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "open") String show, @RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    boolean held = show.equals("held");
    model.addAttribute("held", held);
    model.addAttribute("slice", discussions.list(held, after, by));
    return "oversight/discussions";
  }

  @GetMapping("/new")
  String propose(@RequestParam Target target, @RequestParam UUID subject, Actor by, Model model) {
    model.addAttribute("form", new DiscussionForms.Proposal(Ids.next(clock), Set.of(), ""));
    return proposal(target, subject, by, model);
  }

  @PostMapping("/new")
  String propose(@RequestParam Target target, @RequestParam UUID subject, @Valid @ModelAttribute("form") DiscussionForms.Proposal form,
      BindingResult result, Actor by, Model model, HttpServletResponse response) {
    boolean done =
        once.done(form.submissionKey(), result, response, "oversight.propose", () ->
            discussions.propose(
                new ProposeDiscussion(form.submissionKey(), target, subject, form.reasons(), form.question().strip(), by)));
    return done ? "redirect:/desk/discussions/" + form.submissionKey() : proposal(target, subject, by, model);
  }

  private String proposal(Target target, UUID subject, Actor by, Model model) {
    model.addAttribute("target", target);
    model.addAttribute("subject", subject);
    model.addAttribute("brief", discussions.brief(target, subject, by));
    model.addAttribute("reasons",
        Arrays.stream(HardBecause.values())
            .map(one -> Choice.of(one.name(), messages.getMessage(one.messageKey(), null, Locale.SIMPLIFIED_CHINESE)))
            .toList());
    return "oversight/discussion-new";
  }

  @GetMapping("/{id}")
  String view(@PathVariable UUID id, Actor by, Model model) {
    DiscussionView view = discussions.view(new DiscussionId(id), by);
    model.addAttribute("form", minutes(view));
    return show(view, by, model);
  }

  @PostMapping("/{id}")
  String record(@PathVariable UUID id, @Valid @ModelAttribute("form") DiscussionForms.Minutes form, BindingResult result, Actor by,
      Model model, HttpServletResponse response) {
    boolean done =
        once.done(form.submissionKey(), result, response, "oversight.minutes", () ->
            discussions.record(
                new RecordDiscussion(
                    new DiscussionId(id), form.version(), form.heldOn(), form.voices(), form.minutes().strip(), form.decision().strip(),
                    form.supervise(), by)));
    return done ? "redirect:/desk/discussions/" + id : show(discussions.view(new DiscussionId(id), by), by, model);
  }

  @PostMapping("/{id}/draw")
  String draw(@PathVariable UUID id, @Valid @ModelAttribute("drawing") DiscussionForms.Drawing drawing, BindingResult result, Actor by, Model model,
      HttpServletResponse response) {
    boolean done =
        once.done(drawing.submissionKey(), result, response, "oversight.draw", () ->
            discussions.drawExperts(new DiscussionId(id), drawing.panel(), drawing.wanted(), by));
    if (done) return "redirect:/desk/discussions/" + id + "#experts";
    DiscussionView view = discussions.view(new DiscussionId(id), by);
    model.addAttribute("form", minutes(view));
    return show(view, by, model);
  }

  /** Those who were drawn stand in the form already: they give their opinion too. */
  private DiscussionForms.Minutes minutes(DiscussionView view) {
    List<ExpertDraw.Lot> drawn = view.draws().stream().flatMap(one -> one.drawn().stream()).toList();
    String expert = messages.getMessage("oversight.draw.expert", null, Locale.SIMPLIFIED_CHINESE);
    return new DiscussionForms.Minutes(
        Ids.next(clock), view.version(), LocalDate.now(clock), drawn.stream().map(ExpertDraw.Lot::name).toList(),
        drawn.stream().map(one -> expert).toList(), null, "", "", false);
  }

  private String show(DiscussionView view, Actor by, Model model) {
    model.addAttribute("view", view);
    List<ExpertDraws.DrawFrom> pools = view.mayRecord() ? discussions.expertPools(by) : List.of();
    model.addAttribute("pools", pools.stream().map(one -> Choice.of(one.id().toString(), one.name() + " · " + one.people())).toList());
    if (!model.containsAttribute("drawing"))
      model.addAttribute("drawing", new DiscussionForms.Drawing(Ids.next(clock), pools.isEmpty() ? null : pools.getFirst().id(), 3));
    int filled = model.getAttribute("form") instanceof DiscussionForms.Minutes form ? form.filled() : 0;
    int open = Math.min(filled + OPEN, DiscussionForms.ROWS);
    model.addAttribute("open", open);
    model.addAttribute("rows", Math.min(open + OPEN, DiscussionForms.ROWS));
    return "oversight/discussion";
  }
}
