package org.nuanyang.oversight.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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
    return show(matter, id, model);
  }

  @PostMapping
  String send(@PathVariable String number, @PathVariable UUID id, @Valid @ModelAttribute("form") ObjectionForm form,
      BindingResult result, HttpSession session, Actor by, Model model, HttpServletResponse response) {
    MatterView matter = own(number, session);
    boolean done = once.done(form.submissionKey(), result, response, "oversight.own-objection", () -> raise(matter.id(), id, form, by));
    return done ? back(matter) : show(matter, id, model);
  }

  private void raise(MatterId matter, UUID subject, ObjectionForm form, Actor by) {
    Objections.Open against =
        objections.open(matter).stream()
            .filter(one -> one.subject().equals(subject))
            .findFirst()
            .orElseThrow(() -> new Missing("oversight.objection.unknown"));
    objections.raise(
        new RaiseObjection(
            form.submissionKey(), matter, subject, against.against(), Way.ONLINE, LocalDate.now(clock), form.grounds().strip(), by));
  }

  private String show(MatterView matter, UUID id, Model model) {
    model.addAttribute("matter", matter);
    model.addAttribute("open", objections.open(matter.id()).stream().filter(one -> one.subject().equals(id)).findFirst().orElse(null));
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
    if (objections.waitsOn(matter.id(), new ObjectionId(id))) objections.withdraw(new ObjectionId(id), by);
    return back(matter);
  }

  private MatterView own(String number, HttpSession session) {
    return ProvenPhone.of(session)
        .flatMap(phone -> find.ofCitizen(number, phone))
        .map(matters::facts)
        .orElseThrow(() -> new Missing("matters.follow.prove-first"));
  }

  private static String back(MatterView matter) {
    return "redirect:/follow/" + matter.receiptNumber();
  }
}
