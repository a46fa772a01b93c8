package org.nuanyang.cases.web;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The same amounts for everybody; an empty column stays as it is. */
record SameForAllForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @Digits(integer = 12, fraction = 2, message = "{cases.form.amount}") @PositiveOrZero(message = "{cases.form.amount}")
        @Nullable BigDecimal claimed,
    @Digits(integer = 12, fraction = 2, message = "{cases.form.amount}") @PositiveOrZero(message = "{cases.form.amount}")
        @Nullable BigDecimal awarded,
    @Digits(integer = 12, fraction = 2, message = "{cases.form.amount}") @PositiveOrZero(message = "{cases.form.amount}")
        @Nullable BigDecimal received)
    implements CaseForm {}
