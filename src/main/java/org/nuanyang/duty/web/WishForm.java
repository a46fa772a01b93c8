package org.nuanyang.duty.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.duty.Preferences;

/** What a duty lawyer can and would like. @param most half days a month */
record WishForm(
    @Nullable Set<DayOfWeek> weekdays,
    @Nullable List<UUID> stations,
    @NotNull(message = "{duty.wish.most.wrong}") @Min(value = 0, message = "{duty.wish.most.wrong}") @Max(value = 62, message = "{duty.wish.most.wrong}") @Nullable Integer most,
    int version) {

  static WishForm of(Preferences own) {
    return new WishForm(own.weekdays(), own.stations(), own.most(), own.version());
  }
}
