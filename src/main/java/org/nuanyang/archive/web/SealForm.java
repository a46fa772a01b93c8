package org.nuanyang.archive.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What goes into the sealed book, and how long the volume is kept. @param years 0 for ever */
record SealForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @Nullable Set<String> confidential,
    @NotNull(message = "{archive.seal.years.wrong}") @Min(value = 0, message = "{archive.seal.years.wrong}") @Max(value = 100, message = "{archive.seal.years.wrong}") @Nullable Integer years) {}
