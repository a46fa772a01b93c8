package org.nuanyang.referrals.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.RateLimits;
import org.nuanyang.identity.Role;
import org.nuanyang.referrals.ReferralId;
import org.nuanyang.referrals.ReferralView;
import org.nuanyang.referrals.Referrals;
import org.nuanyang.shared.Missing;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /body/{id}}: the page of a body without a system or an account; the code on the letter opens it, for this one referral. */
@Controller
@RequestMapping("/body/{id}")
class BodyPages {

  private static final String OPENED = "referrals.opened.";
  private static final int TRIES = 10;

  private final Referrals referrals;
  private final Papers papers;
  private final RateLimits limits;
  private final Once once;

  BodyPages(Referrals referrals, Papers papers, RateLimits limits, Once once) {
    this.referrals = referrals;
    this.papers = papers;
    this.limits = limits;
    this.once = once;
  }

  @GetMapping
  String page(@PathVariable UUID id, HttpSession session, Model model) {
    if (session.getAttribute(OPENED + id) == null) return "referrals/code";
    ReferralView view = referrals.ofBody(new ReferralId(id));
    model.addAttribute("form", AnswerForm.blank(view.version()));
    model.addAttribute("view", view);
    return "referrals/body";
  }

  /** Whether there is such a referral is not told to somebody without its code. */
  @PostMapping("/open")
  String open(@PathVariable UUID id, @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpSession session, Model model,
      HttpServletResponse response) {
    boolean within = limits.allow("referral-code", id + " " + request.getRemoteAddr(), TRIES, Duration.ofMinutes(15));
    if (within && referrals.byCode(new ReferralId(id), code.length() > 40 ? "" : code).isPresent()) {
      session.setAttribute(OPENED + id, Boolean.TRUE);
      return "redirect:/body/" + id;
    }
    response.setStatus(within ? HttpStatus.UNPROCESSABLE_CONTENT.value() : HttpStatus.TOO_MANY_REQUESTS.value());
    model.addAttribute("wrong", within ? "referrals.code.wrong" : "referrals.code.too-often");
    return "referrals/code";
  }

  @PostMapping("/answer")
  String answer(@PathVariable UUID id, @Valid @ModelAttribute("form") AnswerForm form, BindingResult errors, Actor by, HttpSession session, Model model,
      HttpServletResponse response) {
    if (session.getAttribute(OPENED + id) == null) return "redirect:/body/" + id;
    ReferralView view = referrals.ofBody(new ReferralId(id));
    boolean done =
        once.done(form.submissionKey(), errors, response, "referrals.answer", () ->
            referrals.answer(new ReferralId(id), form.version(), form.said(), inTheNameOf(view, by)));
    if (done) return "redirect:/body/" + id;
    model.addAttribute("view", view);
    return "referrals/body";
  }

  @GetMapping("/letter.pdf")
  ResponseEntity<byte[]> letter(@PathVariable UUID id, HttpSession session) {
    if (session.getAttribute(OPENED + id) == null) throw new Missing("referrals.unknown");
    ReferralView view = referrals.ofBody(new ReferralId(id));
    if (view.letter() == null) throw new Missing("referrals.unknown");
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(papers.pdf(view.letter()));
  }

  /** Whoever holds the code speaks for the body, and only about this referral. */
  private static Actor inTheNameOf(ReferralView view, Actor by) {
    return new Actor(by.id(), view.bodyName(), Set.of(Role.SERVICE_OFFICER), view.body(), by.city(), DataScope.UNIT, Set.of(view.body()));
  }
}
