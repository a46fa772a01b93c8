package org.nuanyang.cases.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in the agreement and the power of attorney that are printed for signing. */
record DrawUpForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @NotNull(message = "{cases.form.choose}") @Pattern(regexp = "GENERAL|SPECIAL", message = "{cases.form.choose}")
        @Nullable String authority,
    @NotNull @Size(max = 100, message = "{cases.form.long}") @Nullable String addressee)
    implements CaseForm {}
