package org.nuanyang.cases.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** When and where a hearing is. */
record HearingForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @NotNull(message = "{cases.form.required}") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
    @NotNull(message = "{cases.form.required}") @DateTimeFormat(pattern = "H:mm") @Nullable LocalTime at,
    @NotBlank(message = "{cases.form.required}") @Size(max = 100, message = "{cases.form.long}") @Nullable String body,
    @NotBlank(message = "{cases.form.required}") @Size(max = 100, message = "{cases.form.long}") @Nullable String place)
    implements CaseForm {}
