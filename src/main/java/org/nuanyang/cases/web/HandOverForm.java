package org.nuanyang.cases.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the former handler gives to the present one: a line for each thing. */
record HandOverForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @Size(max = 2000, message = "{cases.form.long}") @Nullable String originals,
    @Size(max = 2000, message = "{cases.form.long}") @Nullable String notes)
    implements CaseForm {

  static List<String> lines(@Nullable String typed) {
    return typed == null ? List.of() : typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
