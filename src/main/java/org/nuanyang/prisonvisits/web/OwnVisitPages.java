package org.nuanyang.prisonvisits.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.ProvenPhone;
import org.nuanyang.identity.RateLimits;
import org.nuanyang.identity.Source;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.FindMatters;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.ReceiptNumber;
import org.nuanyang.notices.PhoneCodes;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.PhoneNumber;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.nuanyang.prisonvisits.VisitId;
import org.nuanyang.prisonvisits.VisitState;
import org.nuanyang.prisonvisits.VisitView;
import org.nuanyang.prisonvisits.Visits;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A relative asks for a visit on the phone, chooses the time, and gives it back. */
@Controller
class OwnVisitPages {

  private static final int DAYS = 21;
  private static final int REQUESTS_A_DAY = 3;
  private static final int REQUESTS_OF_A_NETWORK = 60;
  private static final String PURPOSE = "prison-visit";

  private final Visits visits;
  private final FindMatters find;
  private final VisitWords words;
  private final PhoneCodes codes;
  private final RateLimits limits;
  private final Clock clock;

  OwnVisitPages(Visits visits, FindMatters find, VisitWords words, PhoneCodes codes, RateLimits limits, Clock clock) {
    this.visits = visits;
    this.find = find;
    this.words = words;
    this.codes = codes;
    this.limits = limits;
    this.clock = clock;
  }

  /** What the visitor does with the visit. */
  enum Act { BOOK, GIVE_BACK, CANCEL }

  @GetMapping("/prison-visits")
  String form(HttpSession session, Actor by, Model model) {
    model.addAttribute("form", VisitForm.blank(ProvenPhone.of(session).orElse("")));
    words.choices(model, by);
    return "prisonvisits/request";
  }

  /** Sent without a code, the form comes back and asks for the one that went to the phone. */
  @PostMapping("/prison-visits")
  String request(@Valid @ModelAttribute("form") VisitForm form, BindingResult errors, @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "false") boolean again, HttpSession session, Actor by, Model model, HttpServletResponse response) {
    words.look(form, by, errors);
    if (errors.hasErrors()) return back(errors, by, model, response);
    String phone = new PhoneNumber(form.phone()).digits();
    if (!proven(phone, again ? "" : code, session)) {
      if (again || code.isBlank()) send(phone, errors, by);
      else errors.reject("matters.follow.code.wrong");
      model.addAttribute("asksCode", true);
      return back(errors, by, model, response);
    }
    if (!mayAsk(phone)) {
      errors.reject("prisonvisits.asked-too-often");
      return back(errors, by, model, response);
    }
    VisitId id = words.request(form, Channel.ONLINE, Actor.citizen(by.city()));
    return "redirect:/prison-visits/done?number=" + visits.own(id).receiptNumber();
  }

  private String back(BindingResult errors, Actor by, Model model, HttpServletResponse response) {
    if (errors.hasErrors()) response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    words.choices(model, by);
    return "prisonvisits/request";
  }

  private boolean proven(String phone, String code, HttpSession session) {
    if (ProvenPhone.of(session).filter(phone::equals).isPresent()) return true;
    if (code.isBlank() || !codes.prove(phone, PURPOSE, code.strip())) return false;
    ProvenPhone.prove(session, phone);
    return true;
  }

  private void send(String phone, BindingResult errors, Actor by) {
    try {
      codes.send(by.city(), phone, PURPOSE);
    } catch (Refusal tooOften) {
      errors.reject(tooOften.messageKey(), tooOften.arguments(), null);
    }
  }

  private boolean mayAsk(String phone) {
    return limits.allow("prison-visit", Source.address(), REQUESTS_OF_A_NETWORK, Duration.ofHours(1))
        && limits.allow("prison-visit-phone", phone, REQUESTS_A_DAY, Duration.ofDays(1));
  }

  @GetMapping("/prison-visits/done")
  String done(@RequestParam(defaultValue = "") String number, Model model) {
    model.addAttribute("number", ReceiptNumber.parse(number).orElseThrow(() -> new Missing("prisonvisits.unknown")).value());
    return "prisonvisits/done";
  }

  @GetMapping("/follow/{number}/prison-visit/{id}")
  String own(@PathVariable String number, @PathVariable UUID id, HttpSession session, Model model) {
    return show(number, mine(number, id, session), model);
  }

  @PostMapping("/follow/{number}/prison-visit/{id}")
  String act(@PathVariable String number, @PathVariable UUID id, @RequestParam UUID submissionKey, @RequestParam int version, @RequestParam Act act,
      @RequestParam(defaultValue = "") String from, HttpSession session, Actor by, Model model, HttpServletResponse response) {
    VisitView visit = mine(number, id, session);
    Actor visitor = Actor.citizen(by.city());
    try {
      words.once(submissionKey, () -> {
        switch (act) {
          case BOOK -> visits.book(visit.id(), version, submissionKey, moment(from), visitor);
          case GIVE_BACK -> visits.giveBack(visit.id(), version, visitor);
          case CANCEL -> visits.cancel(visit.id(), version, visitor);
        }
      });
    } catch (Refusal refused) {
      if (refused.status() != HttpStatus.CONFLICT.value() || refused instanceof Stale) throw refused;
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("problem", words.say(refused.messageKey(), refused.arguments()));
      return show(number, mine(number, id, session), model);
    }
    return "redirect:/follow/" + number + (act == Act.CANCEL ? "" : "/prison-visit/" + id);
  }

  static Instant moment(String from) {
    try {
      return Slice.moment(from);
    } catch (DateTimeException forged) {
      throw new Refusal("prisonvisits.choose-slot");
    }
  }

  private String show(String number, VisitView visit, Model model) {
    model.addAttribute("number", number);
    model.addAttribute("view", visit);
    model.addAttribute("slots", visit.state() == VisitState.APPROVED ? visits.slots(visit.id(), LocalDate.now(clock), DAYS) : List.of());
    return "prisonvisits/own";
  }

  private VisitView mine(String number, UUID id, HttpSession session) {
    MatterId matter =
        ProvenPhone.of(session).flatMap(phone -> find.ofCitizen(number, phone)).orElseThrow(() -> new Missing("matters.follow.prove-first"));
    if (!visits.on(matter).contains(new VisitId(id))) throw new Missing("prisonvisits.unknown");
    return visits.own(new VisitId(id));
  }
}
