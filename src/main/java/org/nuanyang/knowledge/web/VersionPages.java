package org.nuanyang.knowledge.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.knowledge.Example;
import org.nuanyang.knowledge.Guide;
import org.nuanyang.knowledge.ManuscriptId;
import org.nuanyang.knowledge.ManuscriptView;
import org.nuanyang.knowledge.TextState;
import org.nuanyang.knowledge.Writing;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One version: read as people will read it, with every citation looked up, and moved on. */
@Controller
@RequestMapping({"/desk/guides/versions/{version}", "/desk/examples/versions/{version}"})
class VersionPages {

  private final Writing writing;
  private final DeskActs acts;
  private final GuideText text;
  private final Clock clock;

  VersionPages(Writing writing, DeskActs acts, GuideText text, Clock clock) {
    this.writing = writing;
    this.acts = acts;
    this.text = text;
    this.clock = clock;
  }

  @GetMapping
  String read(@PathVariable UUID version, HttpServletRequest request, Actor by, Model model) {
    return show(of(version, request, by), by, model);
  }

  /** An address of the other kind is a wrong one. */
  private ManuscriptView of(UUID version, HttpServletRequest request, Actor by) {
    ManuscriptView view = writing.open(new ManuscriptId(version), by);
    if (!request.getRequestURI().startsWith(request.getContextPath() + TextDesk.home(view.kind()) + "/")) throw new Missing("knowledge.text.unknown");
    return view;
  }

  private String show(ManuscriptView view, Actor by, Model model) {
    boolean mine = view.author().equals(by.id());
    boolean reviews = by.has(Role.LAWYER) || by.has(Role.DIRECTOR);
    model.addAttribute("view", view);
    model.addAttribute("kind", view.kind());
    switch (view.text()) {
      case Guide guide -> model.addAttribute("page", GuidePage.of(guide, text.reader()));
      case Example example -> model.addAttribute("page", ExamplePage.of(example, text.reader()));
    }
    model.addAttribute("writes", by.has(Role.KNOWLEDGE_EDITOR));
    model.addAttribute("mayReview", view.state() == TextState.IN_REVIEW && reviews && !mine);
    model.addAttribute("ownReview", view.state() == TextState.IN_REVIEW && reviews && mine);
    model.addAttribute("nextYear", LocalDate.now(clock).plusYears(1));
    model.addAttribute("home", TextDesk.home(view.kind()));
    return "knowledge/version";
  }

  @PostMapping("/move")
  String move(@PathVariable UUID version, @RequestParam UUID submissionKey, @RequestParam int seen, @RequestParam Writing.Move move,
      @RequestParam(defaultValue = "") String note, @RequestParam(required = false) @Nullable LocalDate expiresOn, HttpServletRequest request, Actor by,
      Model model, HttpServletResponse response) {
    ManuscriptView view = of(version, request, by);
    try {
      acts.once(submissionKey, "knowledge.move", () -> writing.move(view.id(), seen, move, note, expiresOn, by));
      return "redirect:" + TextDesk.home(view.kind()) + (move == Writing.Move.PUBLISH ? "/" + view.text().id() : "/versions/" + version);
    } catch (Refusal refused) {
      if (refused.status() != HttpStatus.CONFLICT.value() || refused instanceof Stale) throw refused;
      model.addAttribute("problem", refused);
      model.addAttribute("note", note);
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return show(writing.open(view.id(), by), by, model);
    }
  }
}
