package org.nuanyang.referrals.web;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a body asks for one kind of work. */
record PriceForm(
    @NotNull @Nullable UUID submissionKey,
    @NotBlank(message = "{referrals.form.about}") @Size(max = 60, message = "{referrals.form.long-60}") @Nullable String about,
    @NotNull(message = "{referrals.form.money}") @Digits(integer = 6, fraction = 2, message = "{referrals.form.money}") @PositiveOrZero(message = "{referrals.form.money}") @Nullable BigDecimal price,
    @NotNull(message = "{referrals.form.days}") @Min(value = 1, message = "{referrals.form.days}") @Max(value = 365, message = "{referrals.form.days}") @Nullable Integer days) {}
