package org.nuanyang.mediation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Matters;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.Mediations;
import org.nuanyang.mediation.Source;
import org.nuanyang.mediation.Transfers;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Registering a dispute at the window, on the phone or on the committee's own motion. */
@Controller
@RequestMapping("/desk/mediation/new")
class RegisterPages {

  private static final String NO_AID = "mediation.transfer.no-aid";
  private static final String NO_OPPONENT = "mediation.no-opponent";

  private final Mediations mediations;
  private final Transfers transfers;
  private final Matters matters;
  private final Network network;
  private final Words words;
  private final Clock clock;

  RegisterPages(Mediations mediations, Transfers transfers, Matters matters, Network network, Words words, Clock clock) {
    this.mediations = mediations;
    this.transfers = transfers;
    this.matters = matters;
    this.network = network;
    this.words = words;
    this.clock = clock;
  }

  /** A dispute told for the first time, or one that a matter tells already. */
  @GetMapping
  String blank(@RequestParam(required = false) @Nullable UUID matter, Actor by, Model model) {
    by.must(Role.MEDIATOR, Role.CLERK);
    model.addAttribute("form", DisputeForm.empty());
    if (matter == null) return form(null, by, model);
    MatterView told = matters.view(new MatterId(matter), by);
    // What legal aid is at work on goes to a committee as a transfer, with both consents.
    return transfers.hindrances(told.id(), by).contains(NO_AID) ? form(fit(told, by), by, model) : "redirect:/desk/transfers/new?matter=" + matter;
  }

  private MatterView fit(MatterView told, Actor by) {
    transfers.hindrances(told.id(), by).stream().filter(one -> !one.equals(NO_AID) && !one.equals(NO_OPPONENT)).findFirst().ifPresent(one -> {
      throw new Refusal(one);
    });
    return told;
  }

  private String form(@Nullable MatterView told, Actor by, Model model) {
    by.must(Role.MEDIATOR, Role.CLERK);
    model.addAttribute("told", told);
    model.addAttribute("categories", words.categories());
    model.addAttribute("sources", words.choices(new Source[] {Source.PERSON, Source.COURT, Source.POLICE, Source.DISPUTE_CENTRE, Source.PETITION_OFFICE, Source.OWN_MOTION}, Source::messageKey));
    model.addAttribute("channels", words.choices(new Channel[] {Channel.HALL, Channel.HOTLINE, Channel.STATION}, one -> "mediation.channel." + one.name()));
    model.addAttribute("committees", committees(by));
    return "mediation/register";
  }

  private List<Choice> committees(Actor by) {
    return words.committees(by.city()).stream()
        .filter(one -> !by.has(Role.MEDIATOR) || by.sees(by.city(), UUID.fromString(one.value())))
        .toList();
  }

  @PostMapping
  String register(@ModelAttribute("form") DisputeForm form, BindingResult errors, @RequestParam(required = false) @Nullable UUID matter, Actor by, Model model) {
    by.must(Role.MEDIATOR, Role.CLERK);
    MatterView told = matter == null ? null : fit(matters.view(new MatterId(matter), by), by);
    LocalDate today = LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
    if (told == null) {
      form.checkStory(errors);
      form.checkOther(errors);
      form.checkOwn(errors, false);
      form.checkDesk(errors, today);
    } else {
      form.checkMissing(errors, told, today);
    }
    if (form.source() == null || form.source() == Source.AID) errors.rejectValue("source", "mediation.form.source");
    if (form.committee() != null && committees(by).stream().noneMatch(one -> one.value().equals(form.committee().toString()))) errors.rejectValue("committee", "mediation.form.committee");
    if (errors.hasErrors()) return form(told, by, model);
    Channel channel = form.channel() == null ? Channel.HALL : form.channel();
    UUID key = form.submissionKey() == null ? Ids.next(clock) : form.submissionKey();
    UUID referrer = referrer(form, by);
    MediationId made = told == null ? mediations.apply(form.order(key, form.source(), channel, referrer, form.summary(), by)) : onMatter(told, form, key, channel, referrer, by);
    return by.has(Role.MEDIATOR) ? "redirect:/desk/mediation/" + made + "?saved" : "redirect:/desk/mediation?saved";
  }

  /** The other side is asked for once, and belongs to the matter from now on. */
  private MediationId onMatter(MatterView told, DisputeForm form, UUID key, Channel channel, @Nullable UUID referrer, Actor by) {
    if (told.opponents().isEmpty()) matters.join(told.id(), List.of(form.other()), by);
    return mediations.apply(form.order(told, key, channel, referrer, by));
  }

  /** The organ it came from, when the register of organisations knows exactly one of that kind; the number on its paper is kept in any case. */
  private @Nullable UUID referrer(DisputeForm form, Actor by) {
    if (form.source() != Source.COURT && form.source() != Source.POLICE) return null;
    List<OrganisationView> organs = network.caseOrgans(by.city()).stream().filter(one -> one.kind().name().equals(form.source().name())).toList();
    return organs.size() == 1 ? organs.getFirst().id() : null;
  }
}
