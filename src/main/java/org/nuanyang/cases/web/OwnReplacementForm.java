package org.nuanyang.cases.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.ReplacementGround;

/** The recipient asks for another lawyer. */
record OwnReplacementForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @NotNull(message = "{cases.form.choose}") @Nullable ReplacementGround ground,
    @NotBlank(message = "{cases.form.required}") @Size(max = 2000, message = "{cases.form.long}") @Nullable String explanation)
    implements CaseForm {}
