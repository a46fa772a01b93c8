package org.nuanyang.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.nuanyang.assessment.Assessments;
import org.nuanyang.assessment.Checklist;
import org.nuanyang.assessment.KeptAssessment;
import org.nuanyang.assessment.KeptAssessments;
import org.nuanyang.assessment.KeptId;
import org.nuanyang.documents.PaperDownload;
import org.nuanyang.documents.QrCodes;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.ProvenPhone;
import org.nuanyang.identity.RateLimits;
import org.nuanyang.identity.Source;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.FindMatters;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterRow;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** An assessment somebody asked to keep: shown again by its address, looked at by a lawyer, laid into a matter, taken back. */
@Controller
@RequestMapping("/risk")
class KeptPages {

  private static final int KEPT_AN_HOUR = 300;

  private final KeptAssessments kept;
  private final Assessments assessments;
  private final LetterView letters;
  private final PaperDownload printed;
  private final FindMatters find;
  private final RateLimits limits;
  private final RiskWords words;

  KeptPages(KeptAssessments kept, Assessments assessments, LetterView letters, PaperDownload printed, FindMatters find, RateLimits limits, RiskWords words) {
    this.kept = kept;
    this.assessments = assessments;
    this.letters = letters;
    this.printed = printed;
    this.find = find;
    this.limits = limits;
    this.words = words;
  }

  @PostMapping("/{category}/keep")
  String keep(@PathVariable Category category, @RequestParam UUID submissionKey, HttpServletRequest request, Actor by) {
    if (!limits.allow("assessment-keep", Source.address(), KEPT_AN_HOUR, Duration.ofHours(1))) throw new TooMany();
    Checklist checklist = assessments.checklist(category);
    RiskAnswers sent = RiskAnswers.of(checklist, request.getParameterMap());
    RiskAnswers answers = sent.only(assessments.screens(category, sent.values()));
    return "redirect:/risk/kept/" + kept.keep(submissionKey, category, answers.values(), by.city()).value();
  }

  @GetMapping("/kept/{id}")
  String show(@PathVariable UUID id, HttpSession session, Actor by, Model model) {
    KeptAssessment one = kept.find(new KeptId(id));
    model.addAttribute("kept", one);
    model.addAttribute("checklist", assessments.checklist(one.category()));
    model.addAttribute("letter", letters.of(one.letter()));
    model.addAttribute("query", new RiskAnswers(one.answers()).at(""));
    model.addAttribute("matters", own(session, by));
    String address = ServletUriComponentsBuilder.fromCurrentContextPath().path("/risk/kept/" + id).toUriString();
    model.addAttribute("qr", QrCodes.svg(address, words.say("assessment.qr")));
    return "assessment/kept";
  }

  private List<MatterRow> own(HttpSession session, Actor by) {
    return ProvenPhone.of(session).map(phone -> find.ofPhone(by.city(), phone)).orElse(List.of());
  }

  @GetMapping("/kept/{id}/letter")
  ResponseEntity<byte[]> letter(@PathVariable UUID id, @RequestParam(defaultValue = "pdf") String format) {
    return printed.of(kept.letter(new KeptId(id)), format);
  }

  @PostMapping("/kept/{id}/ask")
  String ask(@PathVariable UUID id) {
    kept.askLawyer(new KeptId(id));
    return "redirect:/risk/kept/" + id;
  }

  @PostMapping("/kept/{id}/matter")
  String attach(@PathVariable UUID id, @RequestParam UUID matter, HttpSession session, Actor by) {
    MatterRow mine = own(session, by).stream().filter(row -> row.id().equals(matter)).findFirst().orElseThrow(() -> new Missing("assessment.not-your-matter"));
    kept.attach(new KeptId(id), new MatterId(matter), by);
    return "redirect:/follow/" + mine.receiptNumber();
  }

  @PostMapping("/kept/{id}/forget")
  String forget(@PathVariable UUID id, Model model) {
    kept.forget(new KeptId(id));
    return "redirect:/risk?forgotten";
  }

  private static final class TooMany extends Refusal {
    TooMany() {
      super("assessment.too-many");
    }

    @Override
    public int status() {
      return 429;
    }
  }
}
