package org.nuanyang.catalogue.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What a level or a place states of its own; an empty field says the same as the city. */
record VariationForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @Size(max = 2000, message = "{catalogue.form.long}") @Nullable String adds,
    @Nullable List<@Nullable String> spares,
    @Nullable String days,
    @Nullable String unit,
    @Size(max = 300, message = "{catalogue.edit.long-300}") @Nullable String fee,
    @Size(max = 300, message = "{catalogue.edit.long-300}") @Nullable String place,
    @Nullable String depth,
    @Size(max = 300, message = "{catalogue.edit.long-300}") @Nullable String here,
    @Size(max = 300, message = "{catalogue.edit.long-300}") @Nullable String handedUp,
    @Size(max = 100, message = "{catalogue.edit.long-100}") @Nullable String sourceTitle,
    @Size(max = 100, message = "{catalogue.edit.long-100}") @Nullable String sourceNumber,
    @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate sourceDay,
    @Size(max = 100, message = "{catalogue.edit.long-100}") @Nullable String allowedBy,
    @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate fromDay,
    @Nullable String act) {

  boolean sends() {
    return "SEND".equals(act);
  }
}
