package org.nuanyang.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assessment.KeptAssessment;
import org.nuanyang.assessment.KeptId;
import org.nuanyang.assessment.OpinionDesk;
import org.nuanyang.assessment.OpinionLetter;
import org.nuanyang.assessment.ReviseOpinion;
import org.nuanyang.identity.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /desk/opinions}: letters that wait for a lawyer; each wording is kept, and one is signed. */
@Controller
@RequestMapping("/desk/opinions")
class OpinionPages {

  private static final int LONGEST = 20_000;
  private static final int LONGEST_REASON = 500;

  private final OpinionDesk desk;

  OpinionPages(OpinionDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  String waiting(Actor by, Model model) {
    model.addAttribute("waiting", desk.waiting(by));
    return "assessment/desk";
  }

  @GetMapping("/{id}")
  String one(@PathVariable UUID id, Actor by, Model model) {
    return show(id, null, by, model);
  }

  /** @param typed what the lawyer wrote without a reason; null when nothing was sent */
  private String show(UUID id, @Nullable List<String> typed, Actor by, Model model) {
    KeptAssessment kept = desk.open(new KeptId(id), by);
    List<String> standing = kept.letter().sections().stream().map(OpinionLetter.Section::text).toList();
    model.addAttribute("texts", typed != null && typed.size() == standing.size() ? typed : standing);
    model.addAttribute("kept", kept);
    model.addAttribute("wordings", desk.wordings(new KeptId(id), by));
    model.addAttribute("query", new RiskAnswers(kept.answers()).at(""));
    model.addAttribute("bare", typed != null);
    return "assessment/desk-one";
  }

  @PostMapping("/{id}/text")
  String revise(@PathVariable UUID id, @RequestParam int version, @RequestParam(defaultValue = "") String reason, HttpServletRequest request,
      Actor by, Model model) {
    List<String> texts = Arrays.stream(request.getParameterValues("text") == null ? new String[0] : request.getParameterValues("text"))
        .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) : text)
        .toList();
    if (reason.isBlank()) return show(id, texts, by, model);
    String why = reason.strip();
    desk.revise(new ReviseOpinion(new KeptId(id), version, texts, why.length() > LONGEST_REASON ? why.substring(0, LONGEST_REASON) : why, by));
    return "redirect:/desk/opinions/" + id;
  }

  @PostMapping("/{id}/sign")
  String sign(@PathVariable UUID id, @RequestParam int version, Actor by) {
    desk.sign(new KeptId(id), version, by);
    return "redirect:/desk/opinions/" + id;
  }
}
