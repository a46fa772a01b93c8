package org.nuanyang.matters.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.SafeMode;
import org.nuanyang.notices.SafeHours;
import org.springframework.validation.BindingResult;

/** How somebody in danger wants to be reached. @param from hour of the day; {@code until} likewise */
record SafeForm(
    @NotNull @Nullable UUID submissionKey,
    @Nullable Integer version,
    @NotNull(message = "{matters.safe.hour}") @Min(value = 0, message = "{matters.safe.hour}") @Max(value = 23, message = "{matters.safe.hour}") @Nullable Integer from,
    @NotNull(message = "{matters.safe.hour}") @Min(value = 1, message = "{matters.safe.hour}") @Max(value = 24, message = "{matters.safe.hour}") @Nullable Integer until,
    @Size(max = SafeMode.LONGEST, message = "{matters.safe.long}") @Nullable String how,
    boolean hidesAddress) {

  static SafeForm of(SafeMode mode, int version) {
    return new SafeForm(null, version, mode.hours().from(), mode.hours().until(), mode.how(), mode.hidesAddress());
  }

  int seen() {
    return version == null ? -1 : version;
  }

  void wantHours(BindingResult errors) {
    if (from != null && until != null && from >= until) errors.rejectValue("until", "matters.safe.order");
  }

  SafeMode mode() {
    return new SafeMode(new SafeHours(from, until), how == null ? "" : how.strip(), hidesAddress);
  }
}
