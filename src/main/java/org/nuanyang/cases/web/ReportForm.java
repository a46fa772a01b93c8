package org.nuanyang.cases.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** The closing report. */
record ReportForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @NotBlank(message = "{cases.form.required}") @Size(max = 4000, message = "{cases.form.long}") @Nullable String facts,
    @NotBlank(message = "{cases.form.required}") @Size(max = 4000, message = "{cases.form.long}") @Nullable String work,
    @NotBlank(message = "{cases.form.required}") @Size(max = 4000, message = "{cases.form.long}") @Nullable String result,
    @NotNull @Size(max = 4000, message = "{cases.form.long}") @Nullable String reflection,
    @NotNull(message = "{cases.form.required}") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate informedOn)
    implements CaseForm {}
