package org.nuanyang.rounds.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.rounds.ChargeKind;
import org.nuanyang.rounds.GiveCharge;
import org.springframework.validation.Errors;

/** Who answers for what and until when, as it is typed. @param subject id of the place or the file @param untilDay last day of the term */
record GiveForm(@Nullable String submissionKey, @Nullable String kind, @Nullable String subject, @Nullable String leader, @Nullable String fromDay, @Nullable String untilDay) {

  static GiveForm blank(ChargeKind kind, @Nullable UUID subject, LocalDate today) {
    return new GiveForm(null, kind.name(), subject == null ? "" : subject.toString(), "", today.toString(), today.withDayOfYear(today.lengthOfYear()).toString());
  }

  ChargeKind what() {
    return RoundInput.word(ChargeKind.values(), kind).orElse(ChargeKind.PLACE);
  }

  void check(LocalDate today, Errors errors) {
    if (RoundInput.id(subject).isEmpty()) errors.rejectValue("subject", "rounds.form.subject");
    if (RoundInput.id(leader).isEmpty()) errors.rejectValue("leader", "rounds.form.leader");
    LocalDate from = RoundInput.day(fromDay).orElse(null);
    LocalDate until = RoundInput.day(untilDay).orElse(null);
    if (from == null || from.isBefore(today.minusYears(1)) || from.isAfter(today.plusYears(1))) errors.rejectValue("fromDay", "rounds.form.from");
    if (until == null || from != null && (until.isBefore(from) || until.isAfter(from.plusYears(3))) || until.isBefore(today)) errors.rejectValue("untilDay", "rounds.form.until");
  }

  GiveCharge order(UUID key, Actor by) {
    return new GiveCharge(
        key, what(), RoundInput.id(subject).orElseThrow(), RoundInput.id(leader).orElseThrow(), RoundInput.day(fromDay).orElseThrow(), RoundInput.day(untilDay).orElseThrow(), by);
  }
}
