package org.nuanyang.cases.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.ClosingType;
import org.nuanyang.cases.ResultGrade;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** How a case ended, and when. */
record CloseForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @NotNull(message = "{cases.form.choose}") @Nullable ClosingType type,
    @NotNull(message = "{cases.form.choose}") @Nullable ResultGrade grade,
    @NotNull(message = "{cases.form.required}") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on)
    implements CaseForm {}
