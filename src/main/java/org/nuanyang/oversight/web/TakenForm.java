package org.nuanyang.oversight.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.oversight.Way;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** An objection taken at the window, by phone or from a letter. */
record TakenForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull(message = "{oversight.form.choose}") @Nullable Way channel,
    @NotNull(message = "{oversight.form.day}") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate receivedOn,
    @NotBlank(message = "{oversight.form.grounds}") @Size(max = 2000, message = "{oversight.form.long}") @Nullable String grounds) {}
