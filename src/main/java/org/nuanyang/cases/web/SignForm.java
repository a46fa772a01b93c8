package org.nuanyang.cases.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What is asked when the agreement was signed. */
record SignForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @NotNull(message = "{cases.form.required}") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
    @NotNull(message = "{cases.form.choose}") @Pattern(regexp = "GENERAL|SPECIAL", message = "{cases.form.choose}")
        @Nullable String authority,
    @NotNull @Size(max = 100, message = "{cases.form.long}") @Nullable String addressee,
    @NotNull @Size(max = 1000, message = "{cases.form.long}") @Nullable String lateReason)
    implements CaseForm {

  static final List<String> AUTHORITIES = List.of("GENERAL", "SPECIAL");
}
