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
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Applications;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.oversight.DecideObjection;
import org.nuanyang.oversight.ObjectionId;
import org.nuanyang.oversight.ObjectionRow;
import org.nuanyang.oversight.ObjectionView;
import org.nuanyang.oversight.Objections;
import org.nuanyang.oversight.RaiseObjection;
import org.nuanyang.oversight.Way;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
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

/** {@code /desk/objections}: the bureau's list and its decision; windows enter what comes on paper. */
@Controller
@RequestMapping("/desk/objections")
class ObjectionPages {

  private final Objections objections;
  private final Applications applications;
  private final Network network;
  private final OnceOnly once;
  private final MessageSource messages;
  private final Clock clock;

  ObjectionPages(Objections objections, Applications applications, Network network, OnceOnly once, MessageSource messages, Clock clock) {
    this.objections = objections;
    this.applications = applications;
    this.network = network;
    this.once = once;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "waiting") String show, @RequestParam(required = false) @Nullable String after,
      Actor by, Model model) {
    boolean waiting = !show.equals("all");
    Slice<ObjectionRow> slice = objections.list(waiting, after, by);
    Set<UUID> centres = slice.rows().stream().map(ObjectionRow::organisation).collect(Collectors.toSet());
    model.addAttribute("waiting", waiting);
    model.addAttribute("slice", slice);
    model.addAttribute("centres",
        network.organisations(centres).values().stream().collect(Collectors.toMap(OrganisationView::id, OrganisationView::name)));
    return "oversight/objections";
  }

  @GetMapping("/{id}")
  String view(@PathVariable UUID id, Actor by, Model model) {
    ObjectionView view = objections.view(new ObjectionId(id), by);
    model.addAttribute("form", new DecisionForm(Ids.next(clock), view.version(), null, ""));
    return show(view, model);
  }

  @PostMapping("/{id}")
  String decide(@PathVariable UUID id, @Valid @ModelAttribute("form") DecisionForm form, BindingResult result, Actor by,
      Model model, HttpServletResponse response) {
    boolean done =
        once.done(form.submissionKey(), result, response, "oversight.decide", () ->
            objections.decide(
                new DecideObjection(
                    new ObjectionId(id), form.version(), form.outcome() == DecisionForm.Outcome.CORRECT, form.found().strip(), by)));
    return done ? "redirect:/desk/objections/" + id : show(objections.view(new ObjectionId(id), by), model);
  }

  private String show(ObjectionView view, Model model) {
    model.addAttribute("view", view);
    model.addAttribute("outcomes", choices(DecisionForm.Outcome.values(), one -> "oversight.outcome." + one));
    return "oversight/objection";
  }

  /** Taken at the window, by phone or from a letter, against the decision on this application or its case. */
  @GetMapping("/new")
  String take(@RequestParam UUID subject, @RequestParam(required = false) @Nullable UUID person, Actor by, Model model) {
    by.must(Role.CLERK, Role.REVIEWER, Role.DIRECTOR, Role.BUREAU_OFFICER);
    model.addAttribute("form", new TakenForm(Ids.next(clock), null, LocalDate.now(clock), ""));
    return takeForm(subject, person, by, model);
  }

  @PostMapping("/new")
  String take(@RequestParam UUID subject, @RequestParam(required = false) @Nullable UUID person, @Valid @ModelAttribute("form") TakenForm form, BindingResult result, Actor by,
      Model model, HttpServletResponse response) {
    boolean done = once.done(form.submissionKey(), result, response, "oversight.take", () -> raise(subject, person, form, by));
    return done ? "redirect:/desk/objections/" + form.submissionKey() : takeForm(subject, person, by, model);
  }

  private void raise(UUID subject, @Nullable UUID person, TakenForm form, Actor by) {
    ApplicationFile file = applications.file(new ApplicationId(subject), by);
    Objections.Open against = open(file, person);
    objections.raise(
        new RaiseObjection(
            form.submissionKey(), file.matter(), against.subject(), against.against(), form.channel(), form.receivedOn(),
            form.grounds().strip(), null, by));
  }

  /** @param person of a group, who was refused alone */
  private String takeForm(UUID subject, @Nullable UUID person, Actor by, Model model) {
    ApplicationFile file = applications.file(new ApplicationId(subject), by);
    model.addAttribute("file", file);
    model.addAttribute("person", person);
    model.addAttribute("open", open(file, person));
    model.addAttribute("ways", choices(new Way[] {Way.HALL, Way.LETTER, Way.PHONE}, Way::messageKey));
    return "oversight/objection-new";
  }

  private Objections.Open open(ApplicationFile file, @Nullable UUID person) {
    return objections.open(file.matter()).stream()
        .filter(one -> one.subject().equals(person == null ? file.id().value() : person))
        .findFirst()
        .orElseThrow(() -> new Missing("oversight.objection.nothing"));
  }

  private <T> List<Choice> choices(T[] values, Function<T, String> key) {
    return Arrays.stream(values)
        .map(one -> Choice.of(one.toString(), messages.getMessage(key.apply(one), null, Locale.SIMPLIFIED_CHINESE)))
        .toList();
  }
}
