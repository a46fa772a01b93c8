package org.nuanyang.identity.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.NameDeputy;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.validation.BindingResult;

/** What a head fills in to let a colleague approve for some days. */
record DeputyForm(
    @Nullable UUID submissionKey,
    @Nullable UUID deputy,
    @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
    @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until,
    @Nullable String reason) {

  private static final int LONGEST_REASON = 200;

  DeputyForm {
    reason = reason == null ? "" : reason.strip();
  }

  void check(BindingResult result, LocalDate today) {
    if (submissionKey == null) result.reject("identity.account.form-old");
    require(result, "deputy", deputy, "identity.deputy.choose");
    require(result, "from", from, "identity.deputy.day");
    require(result, "until", until, "identity.deputy.day");
    if (reason == null || reason.isEmpty() || reason.length() > LONGEST_REASON) result.rejectValue("reason", "identity.deputy.reason-empty");
    if (from != null && from.isBefore(today)) result.rejectValue("from", "identity.deputy.past");
    if (from == null || until == null) return;
    if (until.isBefore(from)) result.rejectValue("until", "identity.deputy.order");
    else if (until.isAfter(from.plusDays(NameDeputy.LONGEST_DAYS)))
      result.rejectValue("until", "identity.deputy.long", new Object[] {NameDeputy.LONGEST_DAYS}, null);
  }

  private static void require(BindingResult result, String field, @Nullable Object value, String problem) {
    if (value == null && !result.hasFieldErrors(field)) result.rejectValue(field, problem);
  }

  @SuppressWarnings("NullAway") // checked before
  NameDeputy order(Actor by) {
    return new NameDeputy(submissionKey, deputy, from, until, reason, by);
  }
}
