package org.nuanyang.counsel.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.nuanyang.counsel.CallLawyer;
import org.nuanyang.counsel.Conversation;
import org.nuanyang.counsel.ConversationId;
import org.nuanyang.counsel.Counsel;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.Category;
import org.nuanyang.network.Network;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.PersonName;
import org.nuanyang.shared.PhoneNumber;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The hand-over to a duty lawyer: what was said travels along, only a phone number is asked for. */
@Controller
@RequestMapping("/ask/{id}/lawyer")
class LawyerPages {

  private final Counsel counsel;
  private final Network network;
  private final MessageSource messages;

  LawyerPages(Counsel counsel, Network network, MessageSource messages) {
    this.counsel = counsel;
    this.network = network;
    this.messages = messages;
  }

  @ModelAttribute("categories")
  List<Choice> categories() {
    return Arrays.stream(Category.values())
        .map(category -> Choice.of(category.name(), messages.getMessage(category.messageKey(), null, Locale.SIMPLIFIED_CHINESE)))
        .toList();
  }

  @ModelAttribute("counties")
  List<Choice> counties(Actor by) {
    return network.centres(by.city()).stream().map(centre -> Choice.of(centre.region(), centre.shortName())).toList();
  }

  @GetMapping
  String form(@PathVariable UUID id, Model model) {
    Conversation talk = counsel.conversation(new ConversationId(id));
    if (talk.handedOver()) return "redirect:/ask/" + id;
    Category category =
        talk.turns().stream().map(turn -> turn.answer().category()).filter(Objects::nonNull).findFirst().orElse(null);
    model.addAttribute("form", new LawyerForm(category, "", "", "", null));
    model.addAttribute("talk", talk);
    return "counsel/lawyer";
  }

  @PostMapping
  String call(@PathVariable UUID id, @ModelAttribute("form") LawyerForm form, BindingResult errors, Actor by, Model model) {
    ConversationId talk = new ConversationId(id);
    look(form, errors);
    if (errors.hasErrors() || form.category() == null || form.submissionKey() == null) {
      model.addAttribute("talk", counsel.conversation(talk));
      return "counsel/lawyer";
    }
    counsel.call(
        new CallLawyer(
            form.submissionKey(), talk, by.city(), form.category(), form.region(), form.name(),
            new PhoneNumber(form.phone()).digits()));
    return "redirect:/ask/" + id;
  }

  private void look(LawyerForm form, BindingResult errors) {
    if (form.category() == null) errors.rejectValue("category", "counsel.lawyer.category.empty");
    if (!form.name().isEmpty()) PersonName.problem(form.name()).ifPresent(key -> errors.rejectValue("name", key));
    PhoneNumber.mobileProblem(form.phone()).ifPresent(key -> errors.rejectValue("phone", key));
    if (form.submissionKey() == null) errors.reject("counsel.no-key");
  }
}
