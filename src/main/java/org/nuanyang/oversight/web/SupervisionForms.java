package org.nuanyang.oversight.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** The forms of an order to act. */
final class SupervisionForms {

  private SupervisionForms() {}

  /** The order itself. @param dueOn empty for the usual working days */
  record Order(
      @NotNull @Nullable UUID submissionKey,
      @NotBlank(message = "{oversight.form.demand}") @Size(max = 1000, message = "{oversight.form.long-1000}") @Nullable String demand,
      @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate dueOn,
      boolean major) {}

  /** Some words to an order that stands: a reply, a note, a reason. */
  record Words(
      @NotNull @Nullable UUID submissionKey,
      @NotNull @Nullable Integer version,
      @NotBlank(message = "{oversight.form.words}") @Size(max = 2000, message = "{oversight.form.long}") @Nullable String words,
      @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until,
      @NotNull(message = "{oversight.form.choose}") @Nullable Act act) {}

  /** What is done with it. */
  enum Act {
    REPLY,
    MORE_TIME,
    GRANT_TIME,
    REFUSE_TIME,
    SEND_BACK,
    CLOSE
  }
}
