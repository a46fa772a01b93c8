package org.nuanyang.mediation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.ProvenPhone;
import org.nuanyang.identity.RateLimits;
import org.nuanyang.matters.Channel;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.Mediations;
import org.nuanyang.mediation.PartyDesk;
import org.nuanyang.mediation.Source;
import org.nuanyang.notices.PhoneCodes;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.PhoneNumber;
import org.nuanyang.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /mediate}: asking for mediation on the phone, one thing a screen; what was typed before travels along in the form. */
@Controller
@RequestMapping("/mediate")
class MediatePages {

  static final String PURPOSE = "mediate";
  private static final int REQUESTS_AN_HOUR = 20;

  private final Mediations mediations;
  private final PartyDesk parties;
  private final PhoneCodes codes;
  private final RateLimits limits;
  private final Words words;
  private final Clock clock;

  MediatePages(Mediations mediations, PartyDesk parties, PhoneCodes codes, RateLimits limits, Words words, Clock clock) {
    this.mediations = mediations;
    this.parties = parties;
    this.codes = codes;
    this.limits = limits;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping
  String begin(Model model) {
    model.addAttribute("unsuitable", mediations.unsuitable());
    return "mediation/mediate";
  }

  @GetMapping("/new")
  String blank(Actor by, Model model) {
    model.addAttribute("form", DisputeForm.empty());
    return screen(1, by, model);
  }

  @PostMapping
  String next(@ModelAttribute("form") DisputeForm form, BindingResult errors, @RequestParam(name = "do", defaultValue = "next") String act,
      HttpServletRequest request, HttpSession session, Actor by, Model model) {
    int step = form.screen();
    if (act.equals("back")) return screen(Math.max(1, step - 1), by, model);
    form.checkStory(errors);
    if (errors.hasErrors()) return screen(1, by, model);
    if (step == 1) return screen(2, by, model);
    form.checkOther(errors);
    if (errors.hasErrors()) return screen(2, by, model);
    if (step == 2) return screen(3, by, model);
    form.checkOwn(errors, true);
    form.checkCommittee(errors, words.committees(by.city()));
    if (errors.hasErrors()) return screen(3, by, model);
    String phone = new PhoneNumber(form.phone()).digits();
    boolean proven = ProvenPhone.of(session).filter(phone::equals).isPresent();
    if (!proven && (step == 3 || act.equals("again"))) return sent(phone, errors, by, model);
    if (!proven && !codes.prove(phone, PURPOSE, form.code())) {
      errors.rejectValue("code", "matters.follow.code.wrong");
      return screen(4, by, model);
    }
    ProvenPhone.prove(session, phone);
    if (!limits.allow("mediate", request.getRemoteAddr(), REQUESTS_AN_HOUR, Duration.ofHours(1))) {
      errors.reject("mediation.form.too-often");
      return screen(4, by, model);
    }
    UUID key = form.submissionKey() == null ? Ids.next(clock) : form.submissionKey();
    MediationId made = mediations.apply(form.ofOnePerson().order(key, Source.PERSON, Channel.ONLINE, null, words.say(form.category().messageKey()), by));
    return "redirect:/settle/" + parties.codeOf(made, phone).orElseThrow() + "?asked";
  }

  private String sent(String phone, BindingResult errors, Actor by, Model model) {
    try {
      codes.send(by.city(), phone, PURPOSE);
    } catch (Refusal tooOften) {
      errors.reject(tooOften.messageKey(), tooOften.arguments(), null);
    }
    return screen(4, by, model);
  }

  private String screen(int step, Actor by, Model model) {
    model.addAttribute("step", step);
    if (step == 1) model.addAttribute("categories", words.categories());
    if (step == 3) model.addAttribute("committees", words.committees(by.city()));
    return "mediation/ask";
  }
}
