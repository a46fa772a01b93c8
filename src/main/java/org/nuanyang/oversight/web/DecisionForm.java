package org.nuanyang.oversight.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bureau's decision on an objection, with its reasons. */
record DecisionForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @NotNull(message = "{oversight.form.choose}") @Nullable Outcome outcome,
    @NotBlank(message = "{oversight.form.found}") @Size(max = 2000, message = "{oversight.form.long}") @Nullable String found) {

  /** What the bureau can say. */
  enum Outcome {
    MAINTAIN,
    CORRECT
  }
}
