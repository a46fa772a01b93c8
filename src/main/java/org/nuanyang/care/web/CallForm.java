package org.nuanyang.care.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** When the office gets in touch again. */
record CallForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull(message = "{care.call.day}") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {}
