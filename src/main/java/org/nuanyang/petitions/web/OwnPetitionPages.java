package org.nuanyang.petitions.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.time.Duration;
import org.nuanyang.identity.Actor;

import org.nuanyang.identity.ProvenPhone;
import org.nuanyang.identity.RateLimits;
import org.nuanyang.identity.Source;
import org.nuanyang.matters.ReceiptNumber;
import org.nuanyang.notices.PhoneCodes;
import org.nuanyang.petitions.PetitionId;
import org.nuanyang.petitions.PetitionSource;
import org.nuanyang.petitions.Petitions;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.PhoneNumber;
import org.nuanyang.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /petition}: somebody tells the trouble on the phone; a lawyer names the door. */
@Controller
class OwnPetitionPages {

  private static final int A_DAY = 3;
  private static final int OF_A_NETWORK = 60;
  private static final String PURPOSE = "petition";

  private final Petitions petitions;
  private final PetitionWords words;
  private final PhoneCodes codes;
  private final RateLimits limits;

  OwnPetitionPages(Petitions petitions, PetitionWords words, PhoneCodes codes, RateLimits limits) {
    this.petitions = petitions;
    this.words = words;
    this.codes = codes;
    this.limits = limits;
  }

  @GetMapping("/petition")
  String form(HttpSession session, Model model) {
    model.addAttribute("form", PetitionForm.blank(ProvenPhone.of(session).orElse(""), null));
    words.choices(model);
    return "petitions/own";
  }

  /** Sent without a code, the form comes back and asks for the one that went to the phone. */
  @PostMapping("/petition")
  String send(@Valid @ModelAttribute("form") PetitionForm form, BindingResult errors, @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "false") boolean again, HttpSession session, Actor by, Model model, HttpServletResponse response) {
    words.look(form, errors);
    if (errors.hasErrors()) return back(errors, model, response);
    String phone = new PhoneNumber(PetitionWords.text(form.phone())).digits();
    if (!proven(phone, again ? "" : code, session)) {
      if (again || code.isBlank()) sendCode(phone, errors, by);
      else errors.reject("matters.follow.code.wrong");
      model.addAttribute("asksCode", true);
      return back(errors, model, response);
    }
    if (!mayAsk(phone)) {
      errors.reject("petitions.asked-too-often");
      return back(errors, model, response);
    }
    PetitionId id = words.bring(form, null, PetitionSource.ONLINE, Actor.citizen(by.city()));
    return "redirect:/petition/done?number=" + petitions.facts(id).receiptNumber();
  }

  private String back(BindingResult errors, Model model, HttpServletResponse response) {
    if (errors.hasErrors()) response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    words.choices(model);
    return "petitions/own";
  }

  private boolean proven(String phone, String code, HttpSession session) {
    if (ProvenPhone.of(session).filter(phone::equals).isPresent()) return true;
    if (code.isBlank() || !codes.prove(phone, PURPOSE, code.strip())) return false;
    ProvenPhone.prove(session, phone);
    return true;
  }

  private void sendCode(String phone, BindingResult errors, Actor by) {
    try {
      codes.send(by.city(), phone, PURPOSE);
    } catch (Refusal tooOften) {
      errors.reject(tooOften.messageKey(), tooOften.arguments(), null);
    }
  }

  private boolean mayAsk(String phone) {
    return limits.allow("petition", Source.address(), OF_A_NETWORK, Duration.ofHours(1)) && limits.allow("petition-phone", phone, A_DAY, Duration.ofDays(1));
  }

  @GetMapping("/petition/done")
  String done(@RequestParam(defaultValue = "") String number, Model model) {
    model.addAttribute("number", ReceiptNumber.parse(number).orElseThrow(() -> new Missing("petitions.unknown")).value());
    return "petitions/done";
  }
}
