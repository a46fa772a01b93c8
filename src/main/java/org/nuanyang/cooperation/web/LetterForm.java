package org.nuanyang.cooperation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cooperation.HelpKind;

/** A letter that asks for help. @param partner a connected city; empty when the letter goes by post to {@code addressee} */
record LetterForm(
    @NotNull @Nullable UUID submissionKey,
    @Nullable UUID partner,
    @Size(max = 60, message = "{cooperation.form.long-60}") @Nullable String addressee,
    @NotNull(message = "{cooperation.form.kind}") @Nullable HelpKind kind,
    @NotBlank(message = "{cooperation.request}") @Size(max = 2000, message = "{cooperation.form.long-2000}") @Nullable String request,
    @Size(max = 60, message = "{cooperation.form.long-60}") @Nullable String name,
    @Size(max = 30, message = "{cooperation.form.long-60}") @Nullable String identityNumber,
    @Size(max = 30, message = "{cooperation.form.long-60}") @Nullable String phone,
    @Size(max = 100, message = "{cooperation.form.long-100}") @Nullable String address,
    @Nullable Boolean pausesReview) {}
