package org.nuanyang.prisonvisits.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.Channel;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.IdentityPaper;
import org.nuanyang.shared.PhoneNumber;
import org.nuanyang.shared.Submissions;
import org.nuanyang.prisonvisits.Relation;
import org.nuanyang.prisonvisits.RequestVisit;
import org.nuanyang.prisonvisits.StopReason;
import org.nuanyang.prisonvisits.VisitId;
import org.nuanyang.prisonvisits.Visits;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** What the pages of visits share: choices, the look over the form, and acts that count once. */
@Component
class VisitWords {

  private final Visits visits;
  private final MessageSource messages;
  private final Submissions submissions;
  private final TransactionOperations transaction;

  VisitWords(Visits visits, MessageSource messages, Submissions submissions, TransactionOperations transaction) {
    this.visits = visits;
    this.messages = messages;
    this.submissions = submissions;
    this.transaction = transaction;
  }

  void choices(Model model, Actor by) {
    model.addAttribute("relations", Arrays.stream(Relation.values()).map(one -> Choice.of(one.name(), say("prisonvisits.relation." + one))).toList());
    model.addAttribute("prisons", places(visits.prisons(by.city())));
    model.addAttribute("halls", places(visits.halls(by.city())));
  }

  List<Choice> reasons() {
    return Arrays.stream(StopReason.values()).map(one -> Choice.of(one.name(), say("prisonvisits.stop." + one))).toList();
  }

  private static List<Choice> places(List<OrganisationView> places) {
    return places.stream().map(one -> new Choice(one.id().toString(), one.name(), null)).toList();
  }

  void look(VisitForm form, Actor by, BindingResult errors) {
    if (!errors.hasFieldErrors("phone")) PhoneNumber.mobileProblem(String.valueOf(form.phone())).ifPresent(key -> errors.rejectValue("phone", key));
    if (!errors.hasFieldErrors("identity") && IdentityNumber.problem(IdentityPaper.RESIDENT_ID, String.valueOf(form.identity()).strip()).isPresent()) errors.rejectValue("identity", "prisonvisits.form.identity");
    if (form.prison() != null && visits.prisons(by.city()).stream().noneMatch(one -> one.id().equals(form.prison()))) errors.rejectValue("prison", "prisonvisits.form.prison");
    if (form.hall() != null && visits.halls(by.city()).stream().noneMatch(one -> one.id().equals(form.hall()))) errors.rejectValue("hall", "prisonvisits.form.hall");
  }

  VisitId request(VisitForm form, Channel channel, Actor by) {
    return visits.request(
        new RequestVisit(
            form.submissionKey(), by.city(), form.hall(), form.prison(), form.visitor().strip(), form.identity().strip().toUpperCase(Locale.ROOT),
            new PhoneNumber(form.phone()).digits(), form.relation(), form.prisoner().strip(), channel, by));
  }

  void once(UUID key, Runnable act) {
    Supplier<String> done = () -> {
      act.run();
      return key.toString();
    };
    transaction.executeWithoutResult(status -> submissions.once(key, "prisonvisits.act", done));
  }

  String say(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}
