package org.nuanyang.aftercare.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.aftercare.Aftercare;
import org.nuanyang.aftercare.CardId;
import org.nuanyang.aftercare.Need;
import org.nuanyang.aftercare.OpenCard;
import org.nuanyang.identity.Actor;
import org.nuanyang.prisonvisits.VisitId;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.PhoneNumber;
import org.nuanyang.shared.Submissions;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.validation.BindingResult;

/** What the pages of cards share: choices, the look over the form, acts that count once. */
@Component
class CardWords {

  private static final int OLDEST = 110;
  private static final int GROWN_UP = 18;

  private final Aftercare aftercare;
  private final MessageSource messages;
  private final Submissions submissions;
  private final TransactionOperations transaction;
  private final Clock clock;

  CardWords(Aftercare aftercare, MessageSource messages, Submissions submissions, TransactionOperations transaction, Clock clock) {
    this.aftercare = aftercare;
    this.messages = messages;
    this.submissions = submissions;
    this.transaction = transaction;
    this.clock = clock;
  }

  List<Choice> of(Enum<?>[] values, String key) {
    return Arrays.stream(values).map(one -> Choice.of(one.name(), say("aftercare." + key + "." + one))).toList();
  }

  List<Choice> offices(String city) {
    return aftercare.offices(city).stream().map(one -> Choice.of(one.id().toString(), one.name())).toList();
  }

  /** @param prison the prison offers: the office is to be chosen, and a next talk is the office's to set */
  void look(CardForm form, boolean prison, Actor by, BindingResult errors) {
    LocalDate today = LocalDate.now(clock);
    if (!CardForm.text(form.phone()).isEmpty() && !errors.hasFieldErrors("phone")) PhoneNumber.mobileProblem(CardForm.text(form.phone())).ifPresent(key -> errors.rejectValue("phone", key));
    if (form.birth() != null && (form.birth().isAfter(today) || form.birth().isBefore(today.minusYears(OLDEST)))) errors.rejectValue("birth", "aftercare.form.birth");
    if (form.since() != null && (form.since().isBefore(today.minusYears(20)) || form.since().isAfter(today.plusYears(1)))) errors.rejectValue("since", "aftercare.form.since");
    if (form.birth() != null && form.birth().isAfter(today.minusYears(GROWN_UP)) && CardForm.text(form.guardian()).isEmpty()) errors.rejectValue("guardian", "aftercare.form.guardian");
    if (!prison && (form.nextOn() == null || form.nextOn().isBefore(today) || form.nextOn().isAfter(today.plusYears(1)))) errors.rejectValue("nextOn", "aftercare.next-day");
    if (prison && aftercare.offices(by.city()).stream().noneMatch(one -> one.id().equals(form.office()))) errors.rejectValue("office", "aftercare.form.office");
    if (!form.consent()) errors.rejectValue("consent", "aftercare.consent-first");
  }

  CardId open(CardForm form, UUID office, @Nullable VisitId visit, Actor by) {
    String phone = CardForm.text(form.phone()).isEmpty() ? "" : new PhoneNumber(CardForm.text(form.phone())).digits();
    return aftercare.open(
        new OpenCard(
            form.submissionKey(), by.city(), office, visit, form.kind(), CardForm.text(form.name()), phone, form.birth(), form.since(), CardForm.text(form.guardian()),
            needs(form), CardForm.text(form.agreed()), visit == null ? form.nextOn() : null, form.consent(), by));
  }

  /** A forged list holds empty places. */
  private static Set<Need> needs(CardForm form) {
    return form.needs() == null ? Set.of() : form.needs().stream().filter(Objects::nonNull).collect(Collectors.toSet());
  }

  void once(UUID key, Runnable act) {
    transaction.executeWithoutResult(status -> submissions.once(key, "aftercare.act", () -> {
      act.run();
      return key.toString();
    }));
  }

  String say(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}
