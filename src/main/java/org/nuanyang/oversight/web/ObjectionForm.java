package org.nuanyang.oversight.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the person says against a decision. */
record ObjectionForm(
    @NotNull @Nullable UUID submissionKey,
    @NotBlank(message = "{oversight.form.grounds}") @Size(max = 2000, message = "{oversight.form.long}") @Nullable String grounds) {}
