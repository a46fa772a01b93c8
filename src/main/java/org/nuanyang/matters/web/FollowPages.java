package org.nuanyang.matters.web;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuanyang.documents.QrCodes;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.ProvenPhone;
import org.nuanyang.matters.FindMatters;
import org.nuanyang.matters.FollowActions;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.OwnShare;
import org.nuanyang.matters.OwnShares;
import org.nuanyang.matters.Nudges;
import org.nuanyang.matters.ReceiptNumber;
import org.nuanyang.matters.SafeModes;
import org.nuanyang.matters.TimelineEntry;
import org.nuanyang.notices.PhoneCodes;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.PhoneNumber;
import org.nuanyang.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Following a matter without an account: receipt number and phone, proved by a code. Whether number
 * and phone belong together is never told to somebody who has not proved the phone.
 */
@Controller
@RequestMapping("/follow")
class FollowPages {

  static final String PURPOSE = "follow";

  private final Matters matters;
  private final FindMatters find;
  private final PhoneCodes codes;
  private final OwnPapers ownPapers;
  private final ObjectProvider<FollowActions> actions;
  private final ObjectProvider<OwnShares> shares;
  private final Nudges nudges;
  private final SafeModes safe;
  private final Clock clock;

  FollowPages(Matters matters, FindMatters find, PhoneCodes codes, OwnPapers ownPapers,
      ObjectProvider<FollowActions> actions, ObjectProvider<OwnShares> shares, Nudges nudges, SafeModes safe, Clock clock) {
    this.matters = matters;
    this.find = find;
    this.codes = codes;
    this.ownPapers = ownPapers;
    this.actions = actions;
    this.shares = shares;
    this.nudges = nudges;
    this.safe = safe;
    this.clock = clock;
  }

  @GetMapping
  String form(@RequestParam(defaultValue = "") String number, HttpSession session, Actor by, Model model) {
    model.addAttribute("form", new FollowForm(number, "", ""));
    ProvenPhone.of(session).ifPresent(phone -> model.addAttribute("own", find.ofPhone(by.city(), phone)));
    return "matters/follow-form";
  }

  @PostMapping
  String sendCode(@ModelAttribute("form") FollowForm form, BindingResult errors, Actor by, Model model) {
    check(form, errors);
    if (errors.hasErrors()) return "matters/follow-form";
    String phone = new PhoneNumber(form.phone()).digits();
    try {
      if (mayFollow(form.number(), phone)) codes.send(by.city(), phone, PURPOSE);
    } catch (Refusal tooOften) {
      errors.reject(tooOften.messageKey(), tooOften.arguments(), null);
      return "matters/follow-form";
    }
    model.addAttribute("codeSent", true);
    return "matters/follow-form";
  }

  @PostMapping("/prove")
  String prove(@ModelAttribute("form") FollowForm form, BindingResult errors, HttpSession session, Model model) {
    check(form, errors);
    if (!errors.hasErrors()) {
      String phone = new PhoneNumber(form.phone()).digits();
      if (mayFollow(form.number(), phone) && codes.prove(phone, PURPOSE, form.code().strip())) {
        ProvenPhone.prove(session, phone);
        return "redirect:/follow/" + ReceiptNumber.parse(form.number()).orElseThrow().value();
      }
      errors.rejectValue("code", "matters.follow.code.wrong");
    }
    model.addAttribute("codeSent", true);
    return "matters/follow-form";
  }

  /** Who was refused alone has a decision of their own here, and nothing of the others'. */
  private boolean mayFollow(String number, String phone) {
    return find.ofCitizen(number, phone).isPresent()
        || find.ofBystander(number, phone).filter(matter -> !ownPapers.of(matters.facts(matter), phone).isEmpty()).isPresent();
  }

  private String aside(String number, String phone, Model model) {
    MatterView view = find.ofBystander(number, phone).map(matters::facts).orElseThrow(() -> new Missing("matters.follow.prove-first"));
    model.addAttribute("matter", view);
    model.addAttribute("papers", ownPapers.of(view, phone));
    model.addAttribute("actions", actions.stream().flatMap(a -> a.offeredAside(view.id(), view.receiptNumber(), phone).stream()).toList());
    return "matters/follow-aside";
  }

  private static void check(FollowForm form, BindingResult errors) {
    if (ReceiptNumber.parse(form.number()).isEmpty()) errors.rejectValue("number", "matters.follow.number.wrong");
    PhoneNumber.mobileProblem(form.phone()).ifPresent(key -> errors.rejectValue("phone", key));
  }

  @GetMapping("/{number}")
  String follow(@PathVariable String number, HttpSession session, Model model) {
    Optional<String> phone = ProvenPhone.of(session);
    Optional<MatterId> matter = phone.flatMap(proven -> find.ofCitizen(number, proven));
    if (matter.isEmpty() && phone.isPresent() && mayFollow(number, phone.get())) return aside(number, phone.get(), model);
    if (matter.isEmpty()) {
      model.addAttribute("form", new FollowForm(number, "", ""));
      return "matters/follow-form";
    }
    MatterView view = matters.facts(matter.get());
    List<TimelineEntry> newestFirst = new ArrayList<>(matters.timeline(matter.get(), true));
    Collections.reverse(newestFirst);
    model.addAttribute("matter", view);
    Instant from = nudges.possibleFrom(matter.get());
    model.addAttribute("nudge", from == null ? "NEVER" : from.isAfter(clock.instant()) ? "LATER" : "NOW");
    model.addAttribute("nudgeFrom", from);
    model.addAttribute("shares", shares(view, phone.orElseThrow()));
    model.addAttribute("safe", safe.of(matter.get()).orElse(null));
    model.addAttribute("decides", view.applicant().phone().equals(phone.orElseThrow()));
    model.addAttribute("timeline", newestFirst);
    model.addAttribute("papers", ownPapers.of(view, phone.orElseThrow()));
    model.addAttribute(
        "actions",
        actions.stream()
            .filter(a -> !a.bindAll() || view.isSpokenForBy(phone.orElseThrow()))
            .flatMap(a -> a.offered(matter.get(), view.receiptNumber(), phone.orElseThrow()).stream())
            .toList());
    return "matters/follow";
  }

  /** Pressing twice rings once, so a double tap does no harm. */
  @PostMapping("/{number}/nudge")
  String nudge(@PathVariable String number, HttpSession session, Actor by) {
    MatterId matter =
        ProvenPhone.of(session)
            .flatMap(phone -> find.ofCitizen(number, phone))
            .orElseThrow(() -> new Missing("matters.follow.prove-first"));
    nudges.nudge(matter, by);
    return "redirect:/follow/" + ReceiptNumber.parse(number).orElseThrow().value();
  }

  /** Members of a group read one timeline, but each only their own figures. */
  private Map<String, List<OwnShare>> shares(MatterView matter, String phone) {
    Map<UUID, String> own = new LinkedHashMap<>();
    matter.recipients().stream().filter(person -> person.phone().equals(phone)).forEach(person -> own.put(person.id(), person.name()));
    if (own.isEmpty()) return Map.of();
    return shares.stream()
        .flatMap(service -> service.of(matter.id(), own.keySet()).stream())
        .filter(share -> own.containsKey(share.person()))
        .collect(Collectors.groupingBy(share -> own.get(share.person()), LinkedHashMap::new, Collectors.toList()));
  }

  @PostMapping("/leave")
  String leave(HttpSession session) {
    ProvenPhone.forget(session);
    return "redirect:/follow";
  }

  /** The QR of a receipt number holds the address of this page and nothing else. */
  @GetMapping(value = "/{number}/qr.png", produces = MediaType.IMAGE_PNG_VALUE)
  ResponseEntity<byte[]> qr(@PathVariable String number) {
    String clean = ReceiptNumber.parse(number).map(ReceiptNumber::value).orElse("");
    String address =
        ServletUriComponentsBuilder.fromCurrentContextPath().path("/follow/{number}").buildAndExpand(clean).toUriString();
    return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(QrCodes.png(address, 360));
  }
}
