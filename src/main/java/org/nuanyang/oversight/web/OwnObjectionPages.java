package org.nuanyang.oversight.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.ProvenPhone;
import org.nuanyang.matters.FindMatters;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.oversight.ObjectionId;
import org.nuanyang.oversight.Objections;
import org.nuanyang.oversight.RaiseObjection;
import org.nuanyang.oversight.Way;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The person objects to a decision on the own phone, and takes an objection back. */
@Controller
@RequestMapping("/follow/{number}/objection/{id}")
class OwnObjectionPages {

  private final Objections objections;
  private final FindMatters find;
  private final Matters matters;
  private final OnceOnly once;
  private final Clock clock;

  OwnObjectionPages(Objections objections, FindMatters find, Matters matters, OnceOnly once, Clock clock) {
    this.objections = objections;
    this.find = find;
    this.matters = matters;
    this.once = once;
    this.clock = clock;
  }

  @GetMapping
  String form(@PathVariable String number, @PathVariable UUID id, HttpSession session, Model model) {
    MatterView matter = own(number, session);
    if (objections.open(matter.id()).stream().noneMatch(one -> one.subject().equals(id))) return back(matter);
    model.addAttribute("form", new ObjectionForm(Ids.next(clock), ""));
    return show(matter, id, session, model);
  }

  @PostMapping
  String send(@PathVariable String number, @PathVariable UUID id, @Valid @ModelAttribute("form") ObjectionForm form,
      BindingResult result, HttpSession session, Actor by, Model model, HttpServletResponse response) {
    MatterView matter = own(number, session);
    boolean done = once.done(form.submissionKey(), result, response, "oversight.own-objection", () -> raise(matter.id(), id, form, phone(session), by));
    return done ? back(matter) : show(matter, id, session, model);
  }

  private void raise(MatterId matter, UUID subject, ObjectionForm form, String phone, Actor by) {
    Objections.Open against =
        objections.open(matter).stream()
            .filter(one -> one.subject().equals(subject))
            .findFirst()
            .orElseThrow(() -> new Missing("oversight.objection.unknown"));
    objections.raise(
        new RaiseObjection(
            form.submissionKey(), matter, subject, against.against(), Way.ONLINE, LocalDate.now(clock), form.grounds().strip(), phone, by));
  }

  private String show(MatterView matter, UUID id, HttpSession session, Model model) {
    boolean mine = objections.openTo(matter.id(), phone(session)).stream().anyMatch(one -> one.subject().equals(id));
    model.addAttribute("matter", matter);
    model.addAttribute("mine", mine);
    model.addAttribute("speakers", mine ? List.of() : objections.speakers(matter.id()));
    model.addAttribute("id", id);
    return "oversight/own-objection";
  }

  @GetMapping("/withdraw")
  String takeBack(@PathVariable String number, @PathVariable UUID id, HttpSession session, Model model) {
    model.addAttribute("matter", own(number, session));
    model.addAttribute("id", id);
    return "oversight/own-objection-withdraw";
  }

  @PostMapping("/withdraw")
  String takeBack(@PathVariable String number, @PathVariable UUID id, HttpSession session, Actor by) {
    MatterView matter = own(number, session);
    if (objections.waitsOn(matter.id(), new ObjectionId(id), phone(session))) objections.withdraw(new ObjectionId(id), by);
    return back(matter);
  }

  private MatterView own(String number, HttpSession session) {
    return ProvenPhone.of(session)
        .flatMap(phone -> find.ofCitizen(number, phone).or(() -> refusedAlone(number, phone)))
        .map(matters::facts)
        .orElseThrow(() -> new Missing("matters.follow.prove-first"));
  }

  /** Whoever does not stand with the others comes in for a decision of their own, or for the objection to it. */
  private Optional<MatterId> refusedAlone(String number, String phone) {
    return find.ofBystander(number, phone).filter(matter -> objections.concerns(matter, phone));
  }

  private static String phone(HttpSession session) {
    return ProvenPhone.of(session).orElseThrow(() -> new Missing("matters.follow.prove-first"));
  }

  private static String back(MatterView matter) {
    return "redirect:/follow/" + matter.receiptNumber();
  }
}
