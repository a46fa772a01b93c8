package org.nuanyang.cases.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.ReplacementGround;
import org.nuanyang.cases.Requester;

/** A request for another handler. */
record ReplacementForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @NotNull(message = "{cases.form.choose}") @Nullable ReplacementGround ground,
    @NotNull(message = "{cases.form.choose}") @Nullable Requester requester,
    @NotBlank(message = "{cases.form.required}") @Size(max = 2000, message = "{cases.form.long}")
        @Nullable String explanation)
    implements CaseForm {}
