package org.nuanyang.rounds.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.AccountView;
import org.nuanyang.identity.Accounts;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.SiteView;
import org.nuanyang.oversight.Supervision;
import org.nuanyang.oversight.Target;
import org.nuanyang.rounds.ChargeKind;
import org.nuanyang.rounds.Charges;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /desk/rounds/new}: makes a leader answer for a place, or for the file the person came from. */
@Controller
class GivePages {

  private static final Set<OrganisationKind> PLACES = Set.of(OrganisationKind.CITY_CENTRE, OrganisationKind.COUNTY_CENTRE, OrganisationKind.STATION);

  private final Charges charges;
  private final Accounts accounts;
  private final Network network;
  private final Supervision supervision;
  private final Clock clock;

  GivePages(Charges charges, Accounts accounts, Network network, Supervision supervision, Clock clock) {
    this.charges = charges;
    this.accounts = accounts;
    this.network = network;
    this.supervision = supervision;
    this.clock = clock;
  }

  @GetMapping("/desk/rounds/new")
  String blank(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String subject, Actor by, Model model) {
    ChargeKind what = RoundInput.word(ChargeKind.values(), kind).orElse(ChargeKind.PLACE);
    GiveForm form = GiveForm.blank(what, RoundInput.id(subject).orElse(null), today());
    model.addAttribute("form", form);
    return form(form, by, model);
  }

  @PostMapping("/desk/rounds/new")
  String give(@ModelAttribute("form") GiveForm form, BindingResult errors, HttpServletResponse response, Actor by, Model model) {
    form.check(today(), errors);
    if (!errors.hasErrors()) {
      try {
        UUID key = RoundInput.id(form.submissionKey()).orElseGet(() -> Ids.next(clock));
        return "redirect:/desk/rounds/" + charges.give(form.order(key, by)) + "?saved";
      } catch (Refusal refusal) {
        if (refusal.status() != HttpStatus.CONFLICT.value()) throw refusal;
        errors.reject(refusal.messageKey(), refusal.arguments(), refusal.messageKey());
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return form(form, by, model);
  }

  private String form(GiveForm form, Actor by, Model model) {
    ChargeKind kind = form.what();
    model.addAttribute("place", kind == ChargeKind.PLACE);
    UUID subject = RoundInput.id(form.subject()).orElse(null);
    model.addAttribute("label", kind == ChargeKind.PLACE || subject == null ? "" : supervision.label(kind == ChargeKind.CASE ? Target.CASE : Target.APPLICATION, subject, by));
    model.addAttribute("places", places(by, subject));
    model.addAttribute("leaders", leaders(by));
    return "rounds/new";
  }

  /** Centres and stations; another place only when the person came from its page. */
  private List<Choice> places(Actor by, @Nullable UUID subject) {
    Map<String, Choice> all = new LinkedHashMap<>();
    network.sites(by.city(), PLACES).stream()
        .filter(one -> by.sees(by.city(), one.id()))
        .sorted(Comparator.comparing(SiteView::kind).thenComparing(SiteView::name))
        .forEach(one -> all.put(one.id().toString(), Choice.of(one.id().toString(), one.name())));
    if (subject != null && !all.containsKey(subject.toString()))
      network.organisations(Set.of(subject)).values().stream().filter(one -> by.sees(one.city(), one.id())).forEach(one -> all.put(one.id().toString(), Choice.of(one.id().toString(), one.name())));
    return List.copyOf(all.values());
  }

  private List<Choice> leaders(Actor by) {
    Map<UUID, AccountView> all = new LinkedHashMap<>();
    Stream.of(Role.LEADER, Role.BUREAU_OFFICER, Role.DIRECTOR).flatMap(role -> accounts.having(role, by.city(), null).stream()).forEach(one -> all.put(one.id(), one));
    return all.values().stream().map(one -> Choice.of(one.id().toString(), one.name())).toList();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
  }
}
