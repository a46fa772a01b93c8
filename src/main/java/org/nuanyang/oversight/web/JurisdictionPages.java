package org.nuanyang.oversight.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Applications;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.oversight.DecideDispute;
import org.nuanyang.oversight.DisputeRow;
import org.nuanyang.oversight.DisputeView;
import org.nuanyang.oversight.JurisdictionDisputes;
import org.nuanyang.oversight.RaiseDispute;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /desk/jurisdiction}: which centre an application belongs to, raised by either and ruled by the bureau. */
@Controller
@RequestMapping("/desk/jurisdiction")
class JurisdictionPages {

  private final JurisdictionDisputes disputes;
  private final Applications applications;
  private final Network network;
  private final OnceOnly once;
  private final Clock clock;

  JurisdictionPages(JurisdictionDisputes disputes, Applications applications, Network network, OnceOnly once, Clock clock) {
    this.disputes = disputes;
    this.applications = applications;
    this.network = network;
    this.once = once;
    this.clock = clock;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "waiting") String show, @RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    boolean waiting = !show.equals("all");
    Slice<DisputeRow> slice = disputes.list(waiting, after, by);
    model.addAttribute("waiting", waiting);
    model.addAttribute("slice", slice);
    model.addAttribute("centres", names(by.city()));
    return "oversight/jurisdiction-list";
  }

  @GetMapping("/new")
  String raise(@RequestParam UUID application, Actor by, Model model) {
    by.must(Role.CLERK, Role.REVIEWER, Role.DIRECTOR);
    model.addAttribute("form", new DisputeForms.Raise(Ids.next(clock), null, ""));
    return raiseForm(application, by, model);
  }

  @PostMapping("/new")
  String raise(@RequestParam UUID application, @Valid @ModelAttribute("form") DisputeForms.Raise form, BindingResult result, Actor by,
      Model model, HttpServletResponse response) {
    boolean done =
        once.done(form.submissionKey(), result, response, "oversight.raise-dispute", () ->
            disputes.raise(new RaiseDispute(form.submissionKey(), new ApplicationId(application), form.other(), form.grounds().strip(), by)));
    return done ? "redirect:/desk/jurisdiction/" + form.submissionKey() : raiseForm(application, by, model);
  }

  private String raiseForm(UUID application, Actor by, Model model) {
    ApplicationFile file = applications.file(new ApplicationId(application), by);
    model.addAttribute("file", file);
    model.addAttribute("holder", network.organisation(file.holding()).name());
    model.addAttribute(
        "choices",
        network.centres(file.city()).stream().map(one -> Choice.of(one.id().toString(), one.name())).toList());
    return "oversight/jurisdiction-new";
  }

  @GetMapping("/{id}")
  String view(@PathVariable UUID id, Actor by, Model model) {
    DisputeView view = disputes.view(id, by);
    model.addAttribute("form", new DisputeForms.Ruling(Ids.next(clock), view.version(), null, ""));
    return show(view, model);
  }

  @PostMapping("/{id}")
  String decide(@PathVariable UUID id, @Valid @ModelAttribute("form") DisputeForms.Ruling form, BindingResult result, Actor by, Model model,
      HttpServletResponse response) {
    boolean done =
        once.done(form.submissionKey(), result, response, "oversight.decide-dispute", () ->
            disputes.decide(new DecideDispute(id, form.version(), form.competent(), form.found().strip(), by)));
    return done ? "redirect:/desk/jurisdiction/" + id : show(disputes.view(id, by), model);
  }

  private String show(DisputeView view, Model model) {
    model.addAttribute("view", view);
    model.addAttribute("centres", names(view.application().city()));
    List<OrganisationView> all = network.centres(view.application().city());
    model.addAttribute(
        "choices",
        all.stream()
            .sorted((one, two) -> Boolean.compare(isParty(view, two), isParty(view, one)))
            .map(one -> Choice.of(one.id().toString(), one.name()))
            .toList());
    return "oversight/jurisdiction";
  }

  private static boolean isParty(DisputeView view, OrganisationView one) {
    return one.id().equals(view.holder()) || one.id().equals(view.other());
  }

  private Map<UUID, String> names(String city) {
    return network.centres(city).stream().collect(Collectors.toMap(OrganisationView::id, OrganisationView::name));
  }
}
