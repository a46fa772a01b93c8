package org.nuanyang.patrol.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.VillageView;
import org.nuanyang.directory.Villages;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.network.PlaceDuty;
import org.nuanyang.network.PlacePeople;
import org.nuanyang.network.PlacePeopleSearch;
import org.nuanyang.patrol.DangerSign;
import org.nuanyang.patrol.DisputeKind;
import org.nuanyang.patrol.DisputeResult;
import org.nuanyang.patrol.DisputeState;
import org.nuanyang.patrol.DisputeView;
import org.nuanyang.patrol.Disputes;
import org.nuanyang.patrol.FindDisputes;
import org.nuanyang.patrol.PartyTold;
import org.nuanyang.patrol.ReferralWay;
import org.nuanyang.patrol.RiskLevel;
import org.nuanyang.patrol.Satisfied;
import org.nuanyang.patrol.SpotPapers;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.PersonName;
import org.nuanyang.shared.PhoneNumber;
import org.nuanyang.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /desk/patrol}: the list of disputes, a new card, and one card with all that can be done about it. */
@Controller
@RequestMapping("/desk/patrol")
class CardPages {

  private static final int MOST_MEDIATORS = 1000;

  private final Disputes disputes;
  private final Villages villages;
  private final Network network;
  private final PlacePeople people;
  private final SpotPapers spot;
  private final PatrolWords words;
  private final Clock clock;

  CardPages(Disputes disputes, Villages villages, Network network, PlacePeople people, SpotPapers spot, PatrolWords words, Clock clock) {
    this.disputes = disputes;
    this.villages = villages;
    this.network = network;
    this.people = people;
    this.spot = spot;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "") String place, @RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String risk,
      @RequestParam(defaultValue = "LIVE") String state, @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to,
      @RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    Optional<DisputeState> one = PatrolWords.word(DisputeState.values(), state);
    Boolean live = switch (state) {
      case "LIVE", "MINE" -> true;
      case "OVER" -> false;
      default -> null;
    };
    var wanted =
        new FindDisputes(
            PatrolWords.strip(place), PatrolWords.word(DisputeKind.values(), kind).orElse(null), PatrolWords.word(RiskLevel.values(), risk).orElse(null),
            one.orElse(null), live, state.equals("MINE"), PatrolWords.day(from).orElse(null), PatrolWords.day(to).orElse(null));
    model.addAttribute("slice", disputes.list(wanted, after, by));
    model.addAttribute("state", one.isPresent() || live != null ? state : "ALL");
    model.addAttribute("kind", wanted.kind());
    model.addAttribute("risk", wanted.risk());
    model.addAttribute("place", wanted.place());
    model.addAttribute("placeName", placeName(wanted.place()));
    model.addAttribute("from", wanted.from());
    model.addAttribute("to", wanted.to());
    model.addAttribute("kinds", words.choices(DisputeKind.values(), DisputeKind::messageKey));
    model.addAttribute("risks", words.choices(RiskLevel.values(), RiskLevel::messageKey));
    List<Choice> states = new ArrayList<>(List.of(Choice.of("LIVE", words.say("patrol.list.live")), Choice.of("MINE", words.say("patrol.list.mine"))));
    states.addAll(words.choices(DisputeState.values(), DisputeState::messageKey));
    states.add(Choice.of("ALL", words.say("patrol.list.all")));
    model.addAttribute("states", states);
    model.addAttribute("works", works(by));
    model.addAttribute("sets", sets(by));
    return "patrol/cards";
  }

  private String placeName(String place) {
    if (place.isEmpty()) return "";
    String[] parts = place.split(" ", 2);
    if (parts[0].matches("\\d{6}")) return PatrolWords.county(parts[0]) + (parts.length == 2 ? parts[1] : "");
    return PatrolWords.id(place).map(id -> known(id).map(VillageView::fullName).orElse("")).orElse("");
  }

  private Optional<VillageView> known(UUID id) {
    try {
      return Optional.of(villages.village(id));
    } catch (Missing unknown) {
      return Optional.empty();
    }
  }

  static boolean works(Actor by) {
    return by.has(Role.MEDIATOR) || by.has(Role.CLERK) || by.has(Role.DIRECTOR) || by.has(Role.ORGAN_OFFICER);
  }

  static boolean sets(Actor by) {
    return by.has(Role.MEDIATOR) || by.has(Role.DIRECTOR) || by.has(Role.LEADER) || by.has(Role.ORGAN_OFFICER);
  }

  @GetMapping("/cards/new")
  String blank(@RequestParam(required = false) @Nullable String task, @RequestParam(required = false) @Nullable String village, Actor by, Model model) {
    model.addAttribute("form", CardForm.blank(task, village));
    return form(by, model);
  }

  private String form(Actor by, Model model) {
    model.addAttribute("kinds", words.choices(DisputeKind.values(), DisputeKind::messageKey));
    model.addAttribute("signs", words.choices(DangerSign.values(), DangerSign::messageKey));
    model.addAttribute("villages", words.suggested(by));
    return "patrol/new";
  }

  @PostMapping("/cards")
  String report(@ModelAttribute("form") CardForm form, BindingResult errors, Actor by, Model model) {
    Optional<VillageView> where = words.village(form.village(), by);
    form.check(where, today(), errors);
    if (errors.hasErrors() || where.isEmpty()) return form(by, model);
    UUID key = PatrolWords.id(form.submissionKey()).orElseGet(() -> Ids.next(clock));
    return "redirect:/desk/patrol/cards/" + disputes.report(form.order(key, where.get(), by)) + "?saved";
  }

  @GetMapping("/cards/{id}")
  String one(@PathVariable UUID id, Actor by, Model model) {
    DisputeView view = disputes.view(id, by);
    model.addAttribute("one", view);
    model.addAttribute("base", "/desk/patrol/cards/" + id);
    model.addAttribute("alike", disputes.alike(id, by));
    model.addAttribute("papers", spot.of(id, by));
    model.addAttribute("hears", spot.hears());
    model.addAttribute("unsafe", view.state().live() && view.signs().stream().anyMatch(sign -> sign != DangerSign.MINORS && sign != DangerSign.GROUP_PETITION));
    model.addAttribute("levels", words.choices(RiskLevel.values(), RiskLevel::messageKey).stream().filter(level -> !level.value().equals(view.risk().name())).toList());
    model.addAttribute("ways", words.choices(ReferralWay.values(), ReferralWay::messageKey));
    model.addAttribute("results", words.choices(DisputeResult.values(), DisputeResult::messageKey));
    model.addAttribute("asked", words.choices(Satisfied.values(), Satisfied::messageKey));
    model.addAttribute("committees", view.may().work() && view.state().next().contains(DisputeState.IN_MEDIATION) ? committees(view, by) : List.of());
    model.addAttribute("first", party(view, 0));
    model.addAttribute("second", party(view, 1));
    model.addAttribute("suggested", disputes.revisitOn(view.city()));
    model.addAttribute("today", today());
    return "patrol/card";
  }

  private static PartyTold party(DisputeView view, int place) {
    return place < view.parties().size() ? view.parties().get(place) : new PartyTold("", "");
  }

  /** Places of the city where mediators are; those of the card's county first. A mediator takes it to their own. */
  private List<Choice> committees(DisputeView view, Actor by) {
    List<UUID> places =
        people.search(new PlacePeopleSearch(PlaceDuty.MEDIATOR, "", null, MOST_MEDIATORS), Actor.system(by.city())).rows().stream()
            .map(one -> one.organisation())
            .distinct()
            .filter(unit -> !by.has(Role.MEDIATOR) || by.sees(by.city(), unit))
            .toList();
    return network.organisations(places).values().stream()
        .filter(OrganisationView::active)
        .sorted(Comparator.comparing((OrganisationView one) -> !one.region().equals(view.region())).thenComparing(OrganisationView::region).thenComparing(OrganisationView::name))
        .map(one -> Choice.of(one.id().toString(), one.name()))
        .toList();
  }

  @PostMapping("/cards/{id}/weigh")
  String weigh(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, @RequestParam(defaultValue = "") String level,
      @RequestParam(defaultValue = "") String text, Actor by) {
    disputes.weigh(id, version, chosen(RiskLevel.values(), level), PatrolWords.said(text), by);
    return done(id);
  }

  @PostMapping("/cards/{id}/act")
  String act(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "false") boolean police, Actor by) {
    disputes.act(id, version, PatrolWords.said(text), police, by);
    return done(id);
  }

  @PostMapping("/cards/{id}/settle")
  String settle(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, @RequestParam(defaultValue = "") String text, Actor by) {
    disputes.settle(id, version, PatrolWords.said(text), by);
    return done(id);
  }

  @PostMapping("/cards/{id}/watch")
  String watch(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String text, Actor by) {
    LocalDate day = PatrolWords.day(on).orElseThrow(() -> new Refusal("patrol.watch.choose"));
    disputes.watch(id, version, day, PatrolWords.said(text), by);
    return done(id);
  }

  @PostMapping("/cards/{id}/mediate")
  String mediate(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, @RequestParam(defaultValue = "") String committee,
      @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String phone, @RequestParam(defaultValue = "") String otherName,
      @RequestParam(defaultValue = "") String otherPhone, Actor by) {
    DisputeView view = disputes.view(id, by);
    UUID chosen = PatrolWords.id(committee).orElseThrow(() -> new Refusal("patrol.mediate.committee"));
    if (committees(view, by).stream().noneMatch(one -> one.value().equals(chosen.toString()))) throw new Refusal("patrol.mediate.committee");
    return "redirect:/desk/mediation/" + disputes.mediate(id, version, chosen, List.of(party(name, phone), party(otherName, otherPhone)), by).value();
  }

  private static PartyTold party(String name, String phone) {
    String who = PatrolWords.strip(name), call = PatrolWords.strip(phone);
    if (!who.isEmpty() && PersonName.problem(who).isPresent()) throw new Refusal("patrol.mediate.names");
    if (!call.isEmpty() && PhoneNumber.problem(call).isPresent()) throw new Refusal("patrol.mediate.phone");
    return CardForm.party(who, call);
  }

  @PostMapping("/cards/{id}/refer")
  String refer(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, @RequestParam(defaultValue = "") String way,
      @RequestParam(defaultValue = "") String body, @RequestParam(defaultValue = "") String text, Actor by) {
    ReferralWay chosen = chosen(ReferralWay.values(), way);
    String office = PatrolWords.atMost(body);
    if (chosen == ReferralWay.BODY && office.isEmpty()) throw new Refusal("patrol.refer.body");
    disputes.refer(id, version, chosen, chosen == ReferralWay.BODY ? office : "", PatrolWords.said(text), by);
    return done(id);
  }

  @PostMapping("/cards/{id}/close")
  String close(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, @RequestParam(defaultValue = "") String result,
      @RequestParam(defaultValue = "") String satisfied, @RequestParam(defaultValue = "") String text, Actor by) {
    disputes.close(id, version, chosen(DisputeResult.values(), result), chosen(Satisfied.values(), satisfied), PatrolWords.said(text), by);
    return done(id);
  }

  @PostMapping("/cards/{id}/reopen")
  String reopen(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, @RequestParam(defaultValue = "") String text, Actor by) {
    disputes.reopen(id, version, PatrolWords.said(text), by);
    return done(id);
  }

  @PostMapping("/cards/{id}/join")
  String join(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, @RequestParam UUID other, Actor by) {
    disputes.join(id, version, other, by);
    return done(other);
  }

  @PostMapping("/cards/{id}/differ")
  String differ(@PathVariable UUID id, @RequestParam UUID other, Actor by) {
    disputes.differ(id, other, by);
    return done(id);
  }

  private static <E extends Enum<E>> E chosen(E[] values, String typed) {
    return PatrolWords.word(values, typed).orElseThrow(() -> new Refusal("patrol.choose"));
  }

  private static String done(UUID id) {
    return "redirect:/desk/patrol/cards/" + id + "?saved";
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
  }
}
