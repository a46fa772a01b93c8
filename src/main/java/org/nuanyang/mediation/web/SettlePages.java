package org.nuanyang.mediation.web;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.documents.PaperDownload;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.ProvenPhone;
import org.nuanyang.mediation.PartyDesk;
import org.nuanyang.mediation.PartyDesk.PartyPage;
import org.nuanyang.notices.PhoneCodes;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.PhoneNumber;
import org.nuanyang.shared.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /settle/…}: a party's own page, opened by their code and their phone; here they agree, follow and sign. */
@Controller
@RequestMapping("/settle")
class SettlePages {

  private static final String PURPOSE = "settle";
  private static final String SIGNING = "settle-sign";

  private final PartyDesk parties;
  private final PhoneCodes codes;
  private final PaperDownload download;

  SettlePages(PartyDesk parties, PhoneCodes codes, PaperDownload download) {
    this.parties = parties;
    this.codes = codes;
    this.download = download;
  }

  @GetMapping
  String enter(@RequestParam(defaultValue = "") String code, HttpSession session, Actor by, Model model) {
    ProvenPhone.of(session).ifPresent(phone -> model.addAttribute("own", parties.of(by.city(), phone)));
    if (code.isBlank()) return "mediation/settle";
    Optional<String> known = parties.code(code);
    if (known.isPresent()) return "redirect:/settle/" + known.get();
    model.addAttribute("wrongCode", true);
    model.addAttribute("code", code.length() > 20 ? "" : code);
    return "mediation/settle";
  }

  @GetMapping("/{code}")
  String page(@PathVariable String code, HttpSession session, Model model) {
    String known = parties.code(code).orElseThrow(() -> new Missing("mediation.unknown"));
    String phone = parties.phone(known).orElse("");
    model.addAttribute("code", known);
    if (phone.isEmpty() || ProvenPhone.of(session).filter(phone::equals).isEmpty()) {
      model.addAttribute("masked", phone.isEmpty() ? "" : new PhoneNumber(phone).masked());
      return "mediation/settle-prove";
    }
    return shown(parties.page(known, phone), model);
  }

  private static String shown(PartyPage page, Model model) {
    model.addAttribute("page", page);
    return "mediation/settle-page";
  }

  @PostMapping("/{code}/send")
  String send(@PathVariable String code, Actor by, Model model) {
    String known = parties.code(code).orElseThrow(() -> new Missing("mediation.unknown"));
    String phone = parties.phone(known).orElseThrow(() -> new Missing("mediation.unknown"));
    model.addAttribute("code", known);
    model.addAttribute("masked", new PhoneNumber(phone).masked());
    try {
      codes.send(by.city(), phone, PURPOSE);
      model.addAttribute("sent", true);
    } catch (Refusal tooOften) {
      model.addAttribute("problem", tooOften);
    }
    return "mediation/settle-prove";
  }

  @PostMapping("/{code}/prove")
  String prove(@PathVariable String code, @RequestParam(defaultValue = "") String proof, HttpSession session, Model model) {
    String known = parties.code(code).orElseThrow(() -> new Missing("mediation.unknown"));
    String phone = parties.phone(known).orElseThrow(() -> new Missing("mediation.unknown"));
    if (codes.prove(phone, PURPOSE, proof.strip())) {
      ProvenPhone.prove(session, phone);
      return "redirect:/settle/" + known;
    }
    model.addAttribute("code", known);
    model.addAttribute("masked", new PhoneNumber(phone).masked());
    model.addAttribute("sent", true);
    model.addAttribute("wrong", true);
    return "mediation/settle-prove";
  }

  @PostMapping("/{code}/answer")
  String answer(@PathVariable String code, @RequestParam(defaultValue = "") String yes, HttpSession session, Actor by) {
    if (!yes.matches("YES|NO")) throw new Refusal("mediation.consent.choose");
    parties.answer(code, phone(session), yes.equals("YES"), by);
    return "redirect:/settle/" + code + "?answered";
  }

  @PostMapping("/{code}/mediators/{mediator}")
  String acceptMediator(@PathVariable String code, @PathVariable UUID mediator, @RequestParam(defaultValue = "") String objects,
      @RequestParam(defaultValue = "") String text, HttpSession session, Actor by) {
    if (!objects.matches("YES|NO")) throw new Refusal("mediation.trust.choose");
    parties.acceptMediator(code, phone(session), mediator, objects.equals("YES"), Words.text(text, Words.LONGEST), by);
    return "redirect:/settle/" + code + "?answered";
  }

  /** The code for a signature is one of its own: whoever looks over a shoulder while the page is open cannot sign. */
  @PostMapping("/{code}/sign/send")
  String sendToSign(@PathVariable String code, HttpSession session, Actor by, Model model) {
    PartyPage page = parties.page(code, phone(session));
    try {
      codes.send(by.city(), phone(session), SIGNING);
      model.addAttribute("signing", true);
    } catch (Refusal tooOften) {
      model.addAttribute("problem", tooOften);
    }
    return shown(page, model);
  }

  @PostMapping("/{code}/sign")
  String sign(@PathVariable String code, @RequestParam(defaultValue = "") String proof, @RequestParam(defaultValue = "") String digest,
      HttpSession session, Actor by, Model model) {
    PartyPage page = parties.page(code, phone(session));
    if (!codes.prove(phone(session), SIGNING, proof.strip())) {
      model.addAttribute("signing", true);
      model.addAttribute("wrong", true);
      return shown(page, model);
    }
    parties.sign(code, phone(session), digest, by);
    return "redirect:/settle/" + code + "?signed";
  }

  @GetMapping("/{code}/agreement.pdf")
  ResponseEntity<byte[]> paper(@PathVariable String code, HttpSession session) {
    return download.shown(parties.paper(code, phone(session)));
  }

  private static String phone(HttpSession session) {
    return ProvenPhone.of(session).orElseThrow(() -> new Missing("matters.follow.prove-first"));
  }
}
