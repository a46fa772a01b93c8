package org.nuanyang.cases.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.TerminationGround;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** A ground for termination that was found. */
record GroundForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @NotNull(message = "{cases.form.choose}") @Nullable TerminationGround ground,
    @NotNull(message = "{cases.form.required}") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate foundOn,
    @NotBlank(message = "{cases.form.required}") @Size(max = 2000, message = "{cases.form.long}")
        @Nullable String explanation)
    implements CaseForm {}
