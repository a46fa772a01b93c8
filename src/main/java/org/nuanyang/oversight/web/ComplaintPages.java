package org.nuanyang.oversight.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.oversight.ComplainedOf;
import org.nuanyang.oversight.ComplaintId;
import org.nuanyang.oversight.ComplaintItem;
import org.nuanyang.oversight.ComplaintOutcome;
import org.nuanyang.oversight.ComplaintRow;
import org.nuanyang.oversight.ComplaintView;
import org.nuanyang.oversight.Complaints;
import org.nuanyang.oversight.NotTaken;
import org.nuanyang.oversight.RaiseComplaint;
import org.nuanyang.oversight.Way;
import org.nuanyang.oversight.web.ComplaintForms.Act;
import org.nuanyang.oversight.web.ComplaintForms.Taken;
import org.nuanyang.oversight.web.ComplaintForms.Verb;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.PhoneNumber;
import org.nuanyang.shared.Slice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /desk/complaints}: the bureau's register, each complaint with the next step, and the form for the window. */
@Controller
@RequestMapping("/desk/complaints")
class ComplaintPages {

  private final Complaints complaints;
  private final Network network;
  private final OnceOnly once;
  private final MessageSource messages;
  private final Clock clock;

  ComplaintPages(Complaints complaints, Network network, OnceOnly once, MessageSource messages, Clock clock) {
    this.complaints = complaints;
    this.network = network;
    this.once = once;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "open") String show, @RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    boolean reads = by.has(Role.BUREAU_OFFICER) || by.has(Role.LEADER) || by.has(Role.DIRECTOR);
    if (!reads) return "redirect:/desk/complaints/new"; // a window writes complaints down and reads none
    boolean open = !show.equals("all");
    Slice<ComplaintRow> slice = complaints.list(open, after, by);
    Set<UUID> centres = slice.rows().stream().map(ComplaintRow::organisation).collect(Collectors.toSet());
    model.addAttribute("open", open);
    model.addAttribute("slice", slice);
    model.addAttribute("mayTake", by.has(Role.BUREAU_OFFICER));
    model.addAttribute("centres", network.organisations(centres).values().stream().collect(Collectors.toMap(OrganisationView::id, OrganisationView::name)));
    return "oversight/complaints";
  }

  @GetMapping("/new")
  String take(Actor by, Model model) {
    model.addAttribute("form", new Taken(Ids.next(clock), null, "", null, LocalDate.now(clock), "", "", null, null, "", ""));
    return takeForm(by, model);
  }

  @PostMapping("/new")
  String take(@Valid @ModelAttribute("form") Taken form, BindingResult result, Actor by, Model model, HttpServletResponse response) {
    String phone = text(form.phone());
    if (!phone.isEmpty()) PhoneNumber.problem(phone).ifPresent(problem -> result.rejectValue("phone", problem));
    boolean done = once.done(form.submissionKey(), result, response, "oversight.take-complaint", () -> raise(form, by));
    if (!done) return takeForm(by, model);
    return "redirect:" + (by.has(Role.BUREAU_OFFICER) ? "/desk/complaints/" + form.submissionKey() : "/desk/complaints/new?saved");
  }

  private void raise(Taken form, Actor by) {
    complaints.raise(
        new RaiseComplaint(
            form.submissionKey(), null, text(form.receiptNumber()), form.centre(), text(form.person()), text(form.phone()), form.against(), form.item(), text(form.whom()),
            text(form.grounds()), form.channel(), form.receivedOn(), by));
  }

  private String takeForm(Actor by, Model model) {
    model.addAttribute("centreChoices", network.centres(by.city()).stream().map(one -> Choice.of(one.id().toString(), one.name())).toList());
    model.addAttribute("ways", choices(new Way[] {Way.HALL, Way.LETTER, Way.PHONE}, Way::messageKey));
    model.addAttribute("againsts", choices(ComplainedOf.values(), ComplainedOf::messageKey));
    model.addAttribute("items", choices(ComplaintItem.values(), ComplaintItem::messageKey));
    return "oversight/complaint-new";
  }

  @GetMapping("/{id}")
  String view(@PathVariable UUID id, Actor by, Model model) {
    ComplaintView view = complaints.view(new ComplaintId(id), by);
    model.addAttribute("form", Act.empty(Ids.next(clock), view.version()));
    return show(view, model);
  }

  @PostMapping("/{id}")
  String act(@PathVariable UUID id, @Valid @ModelAttribute("form") Act form, BindingResult result, Actor by, Model model, HttpServletResponse response) {
    form.check(result);
    boolean done = once.done(form.submissionKey(), result, response, "oversight.complaint-act", () -> act(new ComplaintId(id), form, by));
    return done ? "redirect:/desk/complaints/" + id : show(complaints.view(new ComplaintId(id), by), model);
  }

  private void act(ComplaintId id, Act form, Actor by) {
    int seen = form.version();
    switch (form.act()) {
      case ACCEPT -> complaints.accept(id, seen, form.team(), by);
      case NOT_ACCEPT -> complaints.notAccept(id, seen, form.notTaken(), form.said(), by);
      case ASK_MORE -> complaints.askMore(id, seen, form.said(), by);
      case SUPPLIED -> complaints.supplied(id, seen, form.said(), by);
      case STATE -> complaints.state(id, seen, form.said(), by);
      case EXTEND -> complaints.extend(id, seen, form.on(), form.said(), by);
      case CONCLUDE -> complaints.conclude(id, seen, form.outcome(), form.said(), form.ordered(), by);
      case ANSWERED -> complaints.answered(id, seen, form.on(), by);
      case FOLLOWED -> complaints.followed(id, seen, form.said(), by);
      case WITHDRAW -> complaints.withdraw(id, seen, form.said(), by);
    }
  }

  private String show(ComplaintView view, Model model) {
    List<Verb> acts = acts(view);
    Verb tried = model.getAttribute("form") instanceof Act sent ? sent.act() : null;
    model.addAttribute("view", view);
    model.addAttribute("acts", acts);
    model.addAttribute("likely", tried != null && acts.contains(tried) ? tried : acts.isEmpty() ? null : acts.getFirst());
    model.addAttribute("reasons", choices(NotTaken.values(), NotTaken::messageKey));
    model.addAttribute("outcomes", choices(ComplaintOutcome.values(), ComplaintOutcome::messageKey));
    return "oversight/complaint";
  }

  /** What this person can do now, the likely first. */
  private List<Verb> acts(ComplaintView view) {
    if (view.answers()) return List.of(Verb.STATE);
    if (!view.hears()) return List.of();
    return switch (view.state()) {
      case RECEIVED -> view.wanted().isEmpty() ? List.of(Verb.ACCEPT, Verb.NOT_ACCEPT, Verb.ASK_MORE, Verb.WITHDRAW) : List.of(Verb.ACCEPT, Verb.NOT_ACCEPT, Verb.WITHDRAW);
      case SUPPLEMENT -> List.of(Verb.SUPPLIED, Verb.ACCEPT, Verb.NOT_ACCEPT, Verb.WITHDRAW);
      case INVESTIGATING -> view.statement().isEmpty() ? List.of(Verb.STATE, Verb.EXTEND, Verb.WITHDRAW) : List.of(Verb.CONCLUDE, Verb.STATE, Verb.EXTEND, Verb.WITHDRAW);
      case CONCLUDED -> List.of(Verb.ANSWERED);
      case ANSWERED -> List.of(Verb.FOLLOWED);
      case NOT_ACCEPTED, FOLLOWED, WITHDRAWN -> List.of();
    };
  }

  private <T> List<Choice> choices(T[] values, Function<T, String> key) {
    return Arrays.stream(values).map(one -> Choice.of(one.toString(), messages.getMessage(key.apply(one), null, Locale.SIMPLIFIED_CHINESE))).toList();
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
