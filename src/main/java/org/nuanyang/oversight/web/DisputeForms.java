package org.nuanyang.oversight.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The forms of an argument about jurisdiction. */
final class DisputeForms {

  private DisputeForms() {}

  /** Lays it before the bureau. */
  record Raise(
      @NotNull @Nullable UUID submissionKey,
      @NotNull(message = "{oversight.form.choose}") @Nullable UUID other,
      @NotBlank(message = "{oversight.dispute.why}") @Size(max = 1000, message = "{oversight.form.long-1000}") @Nullable String grounds) {}

  /** The bureau's ruling. */
  record Ruling(
      @NotNull @Nullable UUID submissionKey,
      @NotNull @Nullable Integer version,
      @NotNull(message = "{oversight.form.choose}") @Nullable UUID competent,
      @NotBlank(message = "{oversight.dispute.reasons}") @Size(max = 1000, message = "{oversight.form.long-1000}") @Nullable String found) {}
}
