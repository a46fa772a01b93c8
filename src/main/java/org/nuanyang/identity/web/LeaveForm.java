package org.nuanyang.identity.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.NameDeputy;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.BindingResult;

/** A leave as it is filled in. */
record LeaveForm(
    @Nullable UUID submissionKey,
    @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
    @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until,
    @Nullable String reason) {

  private static final int LONGEST_REASON = 200;

  LeaveForm {
    reason = reason == null ? "" : reason.strip();
  }

  void check(BindingResult result, LocalDate today) {
    if (submissionKey == null) result.reject("identity.account.form-old");
    if (from == null && !result.hasFieldErrors("from")) result.rejectValue("from", "identity.deputy.day");
    if (until == null && !result.hasFieldErrors("until")) result.rejectValue("until", "identity.deputy.day");
    if (reason == null || reason.isEmpty() || reason.length() > LONGEST_REASON) result.rejectValue("reason", "identity.deputy.reason-empty");
    if (from != null && from.isBefore(today)) result.rejectValue("from", "identity.deputy.past");
    if (from == null || until == null) return;
    if (until.isBefore(from)) result.rejectValue("until", "identity.deputy.order");
    else if (until.isAfter(from.plusDays(NameDeputy.LONGEST_DAYS)))
      result.rejectValue("until", "identity.deputy.long", new Object[] {NameDeputy.LONGEST_DAYS}, null);
  }
}
