package org.nuanyang.petitions.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nuanyang.doors.Doors;
import org.nuanyang.identity.Actor;
import org.nuanyang.petitions.BringPetition;
import org.nuanyang.petitions.DoorResult;
import org.nuanyang.petitions.PetitionId;
import org.nuanyang.petitions.PetitionSource;
import org.nuanyang.petitions.Petitions;
import org.nuanyang.shared.Choice;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.IdentityPaper;
import org.nuanyang.shared.PhoneNumber;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Submissions;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** What the pages of petitions share: choices, the look over the form, and acts that count once. */
@Component
class PetitionWords {

  private final Petitions petitions;
  private final Doors doors;
  private final MessageSource messages;
  private final Submissions submissions;
  private final TransactionOperations transaction;

  PetitionWords(Petitions petitions, Doors doors, MessageSource messages, Submissions submissions, TransactionOperations transaction) {
    this.petitions = petitions;
    this.doors = doors;
    this.messages = messages;
    this.submissions = submissions;
    this.transaction = transaction;
  }

  void choices(Model model) {
    model.addAttribute("topics", topics());
    model.addAttribute("sources", sources());
  }

  List<Choice> topics() {
    return doors.topics().stream().map(one -> new Choice(one.code(), one.name(), one.hint())).toList();
  }

  List<Choice> sources() {
    return Stream.of(PetitionSource.WINDOW, PetitionSource.PETITION_OFFICE, PetitionSource.PHONE, PetitionSource.LETTER).map(one -> Choice.of(one.name(), say("petitions.source." + one))).toList();
  }

  List<Choice> doorChoices() {
    return doors.doors().stream().map(one -> Choice.of(one.code(), one.name())).toList();
  }

  List<Choice> results() {
    return Arrays.stream(DoorResult.values()).map(one -> Choice.of(one.name(), say("petitions.result." + one))).toList();
  }

  void look(PetitionForm form, BindingResult errors) {
    if (!errors.hasFieldErrors("phone")) PhoneNumber.mobileProblem(text(form.phone())).ifPresent(key -> errors.rejectValue("phone", key));
    if (!errors.hasFieldErrors("topic") && doors.topic(text(form.topic())).isEmpty()) errors.rejectValue("topic", "petitions.form.topic");
    String identity = text(form.identity());
    if (!errors.hasFieldErrors("identity") && !identity.isEmpty() && IdentityNumber.problem(IdentityPaper.RESIDENT_ID, identity).isPresent()) errors.rejectValue("identity", "petitions.form.identity");
    if (form.source() == PetitionSource.PETITION_OFFICE && text(form.officeNumber()).isEmpty()) errors.rejectValue("officeNumber", "petitions.form.office-number");
  }

  PetitionId bring(PetitionForm form, @Nullable UUID window, PetitionSource source, Actor by) {
    return petitions.bring(
        new BringPetition(
            Objects.requireNonNull(form.submissionKey()), by.city(), window, source, source == PetitionSource.PETITION_OFFICE ? text(form.officeNumber()) : "", text(form.name()),
            identity(text(form.identity())), new PhoneNumber(text(form.phone())).digits(), text(form.topic()), text(form.story()), text(form.told()), by));
  }

  private static String identity(String typed) {
    return typed.isEmpty() ? "" : IdentityNumber.resident(typed).number();
  }

  static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  /** A day out of a form field that may be left empty; far off is no day at all. */
  static @Nullable LocalDate day(String typed) {
    if (typed.isBlank()) return null;
    try {
      LocalDate day = LocalDate.parse(typed.strip());
      if (day.getYear() < 1960 || day.getYear() > 2100) throw new Refusal("petitions.day");
      return day;
    } catch (DateTimeException unreadable) {
      throw new Refusal("petitions.day");
    }
  }

  void once(UUID key, Runnable act) {
    transaction.executeWithoutResult(status -> submissions.once(key, "petitions.act", () -> {
      act.run();
      return key.toString();
    }));
  }

  String say(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}
