package org.nuanyang.cases.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Into which stage the matter goes on, and why. */
record FurtherForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @NotBlank(message = "{cases.form.choose}") @Nullable String stage,
    @NotBlank(message = "{cases.form.required}") @Size(max = 1000, message = "{cases.form.long}") @Nullable String reason)
    implements CaseForm {}
