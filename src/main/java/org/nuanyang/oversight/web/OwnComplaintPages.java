package org.nuanyang.oversight.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.ProvenPhone;
import org.nuanyang.matters.FindMatters;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.oversight.ComplainedOf;
import org.nuanyang.oversight.ComplaintItem;
import org.nuanyang.oversight.Complaints;
import org.nuanyang.oversight.Objections;
import org.nuanyang.oversight.RaiseComplaint;
import org.nuanyang.oversight.Way;
import org.nuanyang.oversight.web.ComplaintForms.Own;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The person complains on the own phone, reads what became of it, and is shown the objection where that is the way. */
@Controller
@RequestMapping("/follow/{number}/complaint")
class OwnComplaintPages {

  private final Complaints complaints;
  private final Objections objections;
  private final FindMatters find;
  private final Matters matters;
  private final OnceOnly once;
  private final MessageSource messages;
  private final Clock clock;

  OwnComplaintPages(Complaints complaints, Objections objections, FindMatters find, Matters matters, OnceOnly once, MessageSource messages, Clock clock) {
    this.complaints = complaints;
    this.objections = objections;
    this.find = find;
    this.matters = matters;
    this.once = once;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping
  String form(@PathVariable String number, HttpSession session, Model model) {
    MatterView matter = own(number, session);
    model.addAttribute("form", new Own(Ids.next(clock), null, null, "", ""));
    return show(matter, model);
  }

  @PostMapping
  String send(@PathVariable String number, @Valid @ModelAttribute("form") Own form, BindingResult result, HttpSession session, Actor by, Model model,
      HttpServletResponse response) {
    MatterView matter = own(number, session);
    boolean done = once.done(form.submissionKey(), result, response, "oversight.own-complaint", () -> raise(matter, form, by));
    return done ? "redirect:/follow/" + matter.receiptNumber() + "/complaint?saved" : show(matter, model);
  }

  private void raise(MatterView matter, Own form, Actor by) {
    String whom = form.whom() == null ? "" : form.whom().strip();
    complaints.raise(
        new RaiseComplaint(
            form.submissionKey(), matter.id(), matter.receiptNumber(), matter.organisation(), matter.applicant().name(), matter.applicant().phone(), form.against(), form.item(), whom,
            form.grounds().strip(), Way.ONLINE, LocalDate.now(clock), by));
  }

  private String show(MatterView matter, Model model) {
    model.addAttribute("matter", matter);
    model.addAttribute("before", complaints.own(matter.id()));
    model.addAttribute("objection", objections.openTo(matter.id(), matter.applicant().phone()).stream().findFirst().orElse(null));
    model.addAttribute("againsts", choices(ComplainedOf.values(), ComplainedOf::messageKey));
    model.addAttribute("items", choices(ComplaintItem.values(), ComplaintItem::messageKey));
    return "oversight/own-complaint";
  }

  /** The applicant's own matter: a member of a group has a phone of their own, and complains in their own name at the window. */
  private MatterView own(String number, HttpSession session) {
    String phone = ProvenPhone.of(session).orElseThrow(() -> new Missing("matters.follow.prove-first"));
    MatterView matter = find.ofCitizen(number, phone).map(matters::facts).orElseThrow(() -> new Missing("matters.follow.prove-first"));
    if (!matter.applicant().phone().equals(phone)) throw new Missing("matters.follow.prove-first");
    return matter;
  }

  private <T> List<Choice> choices(T[] values, Function<T, String> key) {
    return Arrays.stream(values).map(one -> Choice.of(one.toString(), messages.getMessage(key.apply(one), null, Locale.SIMPLIFIED_CHINESE))).toList();
  }
}
