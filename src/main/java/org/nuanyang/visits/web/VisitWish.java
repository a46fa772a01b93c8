package org.nuanyang.visits.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.PersonName;
import org.nuanyang.shared.PhoneNumber;
import org.nuanyang.visits.AskVisit;
import org.nuanyang.visits.VisitReason;
import org.springframework.validation.BindingResult;

/** Asks for a visit: filled in at home, or by the clerk who takes the call. */
record VisitWish(
    @Nullable UUID submissionKey,
    @NotNull(message = "{visits.reason.choose}") @Nullable VisitReason reason,
    @Nullable String name,
    @Nullable String phone,
    @NotBlank(message = "{visits.region.choose}") @Size(max = 6, message = "{visits.region.choose}") @Nullable String region,
    @NotBlank(message = "{visits.address.empty}") @Size(max = 200, message = "{visits.address.long}") @Nullable String address,
    @NotBlank(message = "{visits.about.empty}") @Size(max = 1000, message = "{visits.about.long}") @Nullable String about,
    @Size(max = 100, message = "{visits.wish.long}") @Nullable String wish,
    @Nullable Boolean byPhone) {

  static VisitWish blank() {
    return new VisitWish(null, null, null, null, null, null, null, null, true);
  }

  void check(Set<String> counties, BindingResult result) {
    PersonName.problem(text(name)).ifPresent(problem -> result.rejectValue("name", problem));
    PhoneNumber.problem(text(phone)).ifPresent(problem -> result.rejectValue("phone", problem));
    if (!text(region).isEmpty() && text(region).length() <= 6 && !counties.contains(region)) result.rejectValue("region", "visits.region.choose");
  }

  AskVisit order(String channel, Actor by) {
    if (reason == null) throw new IllegalStateException("checked before");
    return new AskVisit(
        submissionKey == null ? UUID.randomUUID() : submissionKey, by.city(), channel, reason, new PersonName(text(name)).text(), text(phone), text(region),
        text(address), text(about), text(wish), by);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
