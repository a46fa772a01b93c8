package org.nuanyang.referrals.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To which body, for what. */
record SendForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull(message = "{referrals.form.body}") @Nullable UUID body,
    @NotBlank(message = "{referrals.form.about}") @Size(max = 60, message = "{referrals.form.long-60}") @Nullable String about,
    @NotBlank(message = "{referrals.form.request}") @Size(max = 2000, message = "{referrals.form.long}") @Nullable String request) {}
