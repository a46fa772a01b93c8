package org.nuanyang.cases.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What a file lacks, a line each, and until when. */
record GiveBackForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @NotBlank(message = "{cases.form.required}") @Size(max = 4000, message = "{cases.form.long}") @Nullable String defects,
    @NotNull(message = "{cases.form.required}") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until)
    implements CaseForm {

  List<String> lines() {
    return defects == null ? List.of() : defects.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
