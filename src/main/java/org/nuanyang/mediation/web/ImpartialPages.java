package org.nuanyang.mediation.web;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.mediation.ConsentWay;
import org.nuanyang.mediation.Impartiality;
import org.nuanyang.mediation.Impartiality.PartyAnswer;
import org.nuanyang.mediation.Impartiality.StateInterests;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.Mediations;
import org.nuanyang.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a mediator states about ties to the parties, what a party says of the mediator, and the sealed reasons. */
@Controller
@RequestMapping("/desk/mediation/{id}/mediators/{mediator}")
class ImpartialPages {

  private static final int MOST = 30;

  private final Impartiality impartiality;
  private final Mediations mediations;

  ImpartialPages(Impartiality impartiality, Mediations mediations) {
    this.impartiality = impartiality;
    this.mediations = mediations;
  }

  @PostMapping("/statement")
  String state(@PathVariable UUID id, @PathVariable UUID mediator, @RequestParam(defaultValue = "-1") int version,
      @RequestParam(defaultValue = "") Set<String> interests, @RequestParam(defaultValue = "false") boolean none, @RequestParam(defaultValue = "") String text,
      Actor by) {
    if (interests.size() > MOST) throw new Refusal("mediation.interest.choose");
    impartiality.state(new StateInterests(new MediationId(id), version, mediator, interests, none, Words.text(text, Words.LONGEST), by));
    return done(id);
  }

  @PostMapping("/answer")
  String answer(@PathVariable UUID id, @PathVariable UUID mediator, @RequestParam(defaultValue = "-1") int version,
      @RequestParam(required = false) @Nullable UUID party, @RequestParam(defaultValue = "") String objects, @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "SIGNED") ConsentWay how, Actor by) {
    if (party == null || !objects.matches("YES|NO") || how == ConsentWay.PHONE_CODE) throw new Refusal("mediation.trust.choose");
    impartiality.answer(new MediationId(id), version, new PartyAnswer(party, mediator, objects.equals("YES"), Words.text(text, Words.LONGEST), how), by);
    return done(id);
  }

  @GetMapping("/reasons")
  String reasons(@PathVariable UUID id, @PathVariable UUID mediator, Actor by, Model model) {
    model.addAttribute("reasons", impartiality.reasons(new MediationId(id), mediator, by));
    model.addAttribute("one", mediations.view(new MediationId(id), by));
    return "mediation/reasons";
  }

  private static String done(UUID id) {
    return "redirect:/desk/mediation/" + id + "?saved#trust";
  }
}
