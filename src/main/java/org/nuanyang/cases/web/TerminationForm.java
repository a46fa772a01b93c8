package org.nuanyang.cases.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.TerminationGround;

/** The director's decision on the aid: ended on a ground, or going on. */
record TerminationForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @NotNull(message = "{cases.form.choose}") @Nullable TerminationGround ground,
    @NotNull(message = "{cases.form.choose}") @Nullable Boolean granted,
    @NotBlank(message = "{cases.form.required}") @Size(max = 2000, message = "{cases.form.long}") @Nullable String reasons)
    implements CaseForm {}
