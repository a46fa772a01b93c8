package org.nuanyang.cases.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order that only needs its reason. */
record ReasonForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @NotBlank(message = "{cases.form.required}") @Size(max = 2000, message = "{cases.form.long}") @Nullable String reason)
    implements CaseForm {}
