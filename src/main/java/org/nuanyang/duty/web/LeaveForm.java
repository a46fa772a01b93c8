package org.nuanyang.duty.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Days on which a duty lawyer cannot. */
record LeaveForm(
    @Nullable UUID submissionKey,
    @NotNull(message = "{duty.leave.day.wanted}") @Nullable LocalDate from,
    @NotNull(message = "{duty.leave.day.wanted}") @Nullable LocalDate to,
    @Size(max = 200, message = "{duty.leave.reason.long}") @Nullable String reason) {

  static LeaveForm empty() {
    return new LeaveForm(null, null, null, null);
  }
}
