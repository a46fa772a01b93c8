package org.nuanyang.mediation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Channel;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.Mediations;
import org.nuanyang.mediation.Source;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Ids;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Registering a dispute at the window, on the phone or on the committee's own motion. */
@Controller
@RequestMapping("/desk/mediation/new")
class RegisterPages {

  private final Mediations mediations;
  private final Network network;
  private final Words words;
  private final Clock clock;

  RegisterPages(Mediations mediations, Network network, Words words, Clock clock) {
    this.mediations = mediations;
    this.network = network;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping
  String blank(Actor by, Model model) {
    model.addAttribute("form", DisputeForm.empty());
    return form(by, model);
  }

  private String form(Actor by, Model model) {
    by.must(Role.MEDIATOR, Role.CLERK);
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
  String register(@ModelAttribute("form") DisputeForm form, BindingResult errors, Actor by, Model model) {
    form.checkStory(errors);
    form.checkOther(errors);
    form.checkOwn(errors, false);
    form.checkDesk(errors, LocalDate.ofInstant(clock.instant(), CityClock.ZONE));
    if (form.source() == null || form.source() == Source.AID) errors.rejectValue("source", "mediation.form.source");
    if (form.committee() != null && committees(by).stream().noneMatch(one -> one.value().equals(form.committee().toString()))) errors.rejectValue("committee", "mediation.form.committee");
    if (errors.hasErrors()) return form(by, model);
    Channel channel = form.channel() == null ? Channel.HALL : form.channel();
    UUID key = form.submissionKey() == null ? Ids.next(clock) : form.submissionKey();
    MediationId made = mediations.apply(form.order(key, form.source(), channel, referrer(form, by), form.summary(), by));
    return by.has(Role.MEDIATOR) ? "redirect:/desk/mediation/" + made + "?saved" : "redirect:/desk/mediation?saved";
  }

  /** The organ it came from, when the register of organisations knows exactly one of that kind; the number on its paper is kept in any case. */
  private @Nullable UUID referrer(DisputeForm form, Actor by) {
    if (form.source() != Source.COURT && form.source() != Source.POLICE) return null;
    List<OrganisationView> organs = network.caseOrgans(by.city()).stream().filter(one -> one.kind().name().equals(form.source().name())).toList();
    return organs.size() == 1 ? organs.getFirst().id() : null;
  }
}
