package org.nuanyang.mediation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.Channel;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.Referrals;
import org.nuanyang.mediation.Mediations;
import org.nuanyang.mediation.Source;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Ids;
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

/** Courts, police, dispute centres and petition offices send disputes to a committee here, and see what came of each. */
@Controller
@RequestMapping("/organ/disputes")
class OrganDisputes {

  private final Mediations mediations;
  private final Referrals referrals;
  private final Network network;
  private final Words words;
  private final Clock clock;

  OrganDisputes(Mediations mediations, Referrals referrals, Network network, Words words, Clock clock) {
    this.mediations = mediations;
    this.referrals = referrals;
    this.network = network;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping
  String list(@RequestParam(required = false) @Nullable String after, Actor by, Model model) {
    OrganisationView organ = organ(by);
    model.addAttribute("organName", organ.name());
    model.addAttribute("notices", organ.kind().isCaseOrgan());
    model.addAttribute("patrols", organ.kind() == OrganisationKind.DISPUTE_CENTRE);
    model.addAttribute("slice", referrals.list(after, by));
    return "mediation/organ";
  }

  @GetMapping("/new")
  String blank(Actor by, Model model) {
    model.addAttribute("form", DisputeForm.empty());
    return form(by, model);
  }

  private String form(Actor by, Model model) {
    model.addAttribute("organName", organ(by).name());
    model.addAttribute("categories", words.categories());
    model.addAttribute("committees", words.committees(by.city()));
    return "mediation/organ-form";
  }

  @PostMapping
  String send(@ModelAttribute("form") DisputeForm form, BindingResult errors, Actor by, Model model) {
    OrganisationView organ = organ(by);
    form.checkStory(errors);
    form.checkOther(errors);
    form.checkOwn(errors, false);
    form.checkCommittee(errors, words.committees(by.city()));
    form.checkDesk(errors, LocalDate.ofInstant(clock.instant(), CityClock.ZONE));
    if (form.referrerNumber().isEmpty()) errors.rejectValue("referrerNumber", "mediation.form.number");
    if (errors.hasErrors()) return form(by, model);
    UUID key = form.submissionKey() == null ? Ids.next(clock) : form.submissionKey();
    MediationId made = mediations.apply(form.order(key, source(organ), Channel.ONLINE, organ.id(), form.summary(), by));
    return "redirect:/organ/disputes/" + made + "?given";
  }

  @GetMapping("/{id}")
  String one(@PathVariable UUID id, Actor by, Model model) {
    model.addAttribute("one", referrals.referral(new MediationId(id), by));
    return "mediation/organ-one";
  }

  private OrganisationView organ(Actor by) {
    OrganisationView organ = by.organisation() == null ? null : network.organisation(by.organisation());
    if (organ == null || !organ.kind().refersDisputes()) throw new Refusal("mediation.organ.not");
    return organ;
  }

  static Source source(OrganisationView organ) {
    return switch (organ.kind()) {
      case COURT -> Source.COURT;
      case POLICE -> Source.POLICE;
      case PETITION_OFFICE -> Source.PETITION_OFFICE;
      default -> organ.kind() == OrganisationKind.DISPUTE_CENTRE ? Source.DISPUTE_CENTRE : refuse();
    };
  }

  private static Source refuse() {
    throw new Refusal("mediation.organ.not");
  }
}
