package org.nuanyang.patrol.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.VillageView;
import org.nuanyang.identity.Actor;
import org.nuanyang.patrol.DangerSign;
import org.nuanyang.patrol.DisputeKind;
import org.nuanyang.patrol.PartyTold;
import org.nuanyang.patrol.ReportDispute;
import org.nuanyang.shared.PersonName;
import org.nuanyang.shared.PhoneNumber;
import org.springframework.validation.Errors;

/** A dispute card as it is typed, at a desk or on a phone. All fields are text: nonsense is told at its field. */
record CardForm(
    @Nullable String submissionKey, @Nullable String task, @Nullable String village, @Nullable String kind, @Nullable String what, @Nullable String name,
    @Nullable String phone, @Nullable String otherName, @Nullable String otherPhone, @Nullable String people, @Nullable String amount, @Nullable String since,
    @Nullable List<String> signs) {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 2000;
  private static final int YEARS = 30;

  CardForm {
    village = PatrolWords.strip(village);
    what = PatrolWords.strip(what);
    name = PatrolWords.strip(name);
    phone = PatrolWords.strip(phone);
    otherName = PatrolWords.strip(otherName);
    otherPhone = PatrolWords.strip(otherPhone);
    people = PatrolWords.strip(people);
    amount = PatrolWords.strip(amount);
    since = PatrolWords.strip(since);
    signs = PatrolWords.ticked(signs, 20);
  }

  static CardForm blank(@Nullable String task, @Nullable String village) {
    return new CardForm(null, task, village, null, null, null, null, null, null, "2", null, null, null);
  }

  void check(Optional<VillageView> where, LocalDate today, Errors errors) {
    check(where, today, false, errors);
  }

  /** @param spoken a recording tells what it is about; the words may follow */
  void check(Optional<VillageView> where, LocalDate today, boolean spoken, Errors errors) {
    if (where.isEmpty()) errors.rejectValue("village", "patrol.form.village");
    if (PatrolWords.word(DisputeKind.values(), kind).isEmpty()) errors.rejectValue("kind", "patrol.form.kind");
    boolean silent = spoken && what().isEmpty();
    if (!silent && what().length() < SHORTEST || what().length() > LONGEST) errors.rejectValue("what", "patrol.form.what");
    name("name", name(), errors);
    name("otherName", otherName(), errors);
    phone("phone", phone(), errors);
    phone("otherPhone", otherPhone(), errors);
    if (PatrolWords.number(people, 1, 9999).isEmpty()) errors.rejectValue("people", "patrol.form.people");
    if (!amount().isEmpty() && PatrolWords.money(amount).isEmpty()) errors.rejectValue("amount", "patrol.form.amount");
    boolean known = PatrolWords.day(since).filter(day -> !day.isAfter(today) && !day.isBefore(today.minusYears(YEARS))).isPresent();
    if (!since().isEmpty() && !known) errors.rejectValue("since", "patrol.form.since");
  }

  private static void name(String field, String typed, Errors errors) {
    if (!typed.isEmpty()) PersonName.problem(typed).ifPresent(key -> errors.rejectValue(field, key));
  }

  private static void phone(String field, String typed, Errors errors) {
    if (!typed.isEmpty()) PhoneNumber.problem(typed).ifPresent(key -> errors.rejectValue(field, key));
  }

  /** Only after the check found nothing. */
  ReportDispute order(UUID key, VillageView where, Actor by) {
    return new ReportDispute(
        key, PatrolWords.id(task).orElse(null), where.id(), PatrolWords.word(DisputeKind.values(), kind).orElseThrow(), what(), parties(),
        PatrolWords.number(people, 1, 9999).orElse(1), amount().isEmpty() ? null : money(), PatrolWords.day(since).orElse(null),
        PatrolWords.words(DangerSign.values(), signs), by);
  }

  private BigDecimal money() {
    return PatrolWords.money(amount).orElseThrow();
  }

  private List<PartyTold> parties() {
    PartyTold one = party(name(), phone()), other = party(otherName(), otherPhone());
    boolean nobody = name().isEmpty() && phone().isEmpty(), noOther = otherName().isEmpty() && otherPhone().isEmpty();
    if (nobody && noOther) return List.of();
    return noOther ? List.of(one) : List.of(one, other);
  }

  static PartyTold party(String name, String phone) {
    return new PartyTold(name.isEmpty() ? "" : new PersonName(name).text(), phone.isEmpty() ? "" : new PhoneNumber(phone).digits());
  }
}
