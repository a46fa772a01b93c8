package org.nuanyang.cases.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The director's yes or no, with reasons. */
record DecisionForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @NotNull(message = "{cases.form.choose}") @Nullable Boolean granted,
    @Min(value = 0, message = "{cases.replace.share}") @Max(value = 100, message = "{cases.replace.share}") @Nullable Integer formerShare,
    @NotBlank(message = "{cases.form.required}") @Size(max = 2000, message = "{cases.form.long}") @Nullable String reasons)
    implements CaseForm {}
