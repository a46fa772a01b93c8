package org.nuanyang.aftercare.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.nuanyang.aftercare.Need;
import org.nuanyang.aftercare.PersonKind;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.prisonvisits.VisitId;
import org.nuanyang.prisonvisits.VisitState;
import org.nuanyang.prisonvisits.VisitView;
import org.nuanyang.prisonvisits.Visits;
import org.nuanyang.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** At the end of a visit a prison offers help to whoever goes home soon and agrees; afterwards it sees nothing of it. */
@Controller
class PrisonOfferPages {

  private final Visits visits;
  private final CardWords words;

  PrisonOfferPages(Visits visits, CardWords words) {
    this.visits = visits;
    this.words = words;
  }

  @GetMapping("/prison/{id}/aftercare")
  String form(@PathVariable UUID id, Actor by, Model model) {
    held(id, by);
    model.addAttribute("form", CardForm.blank(PersonKind.RELEASED));
    return show(id, by, model);
  }

  @PostMapping("/prison/{id}/aftercare")
  String offer(@PathVariable UUID id, @Valid @ModelAttribute("form") CardForm form, BindingResult errors, Actor by, Model model, HttpServletResponse response) {
    held(id, by);
    words.look(form, true, by, errors);
    if (!errors.hasErrors() && form.office() != null) {
      try {
        words.open(form, form.office(), new VisitId(id), by);
        return "redirect:/prison/" + id;
      } catch (Refusal refused) {
        if (refused.status() != HttpStatus.CONFLICT.value()) throw refused;
        errors.reject(refused.messageKey());
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return show(id, by, model);
  }

  private void held(UUID id, Actor by) {
    by.must(Role.PRISON_OFFICER);
    VisitView visit = visits.view(new VisitId(id), by);
    if (visit.state() != VisitState.HELD) throw new Refusal("aftercare.after-the-visit");
  }

  private String show(UUID id, Actor by, Model model) {
    model.addAttribute("visit", id);
    model.addAttribute("kinds", words.of(PersonKind.values(), "kind"));
    model.addAttribute("needs", words.of(Need.values(), "need"));
    model.addAttribute("offices", words.offices(by.city()));
    return "aftercare/offer";
  }
}
