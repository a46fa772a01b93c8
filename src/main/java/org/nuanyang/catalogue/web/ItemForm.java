package org.nuanyang.catalogue.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** An item as it is written; lists hold one entry a line, its parts divided by a bar. */
record ItemForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @Size(max = 40, message = "{catalogue.form.long}") @Nullable String code,
    @Size(max = 30, message = "{catalogue.edit.long-30}") @Nullable String name,
    @Nullable String shelf,
    @Nullable String category,
    @Size(max = 100, message = "{catalogue.edit.long-100}") @Nullable String brief,
    @Size(max = 300, message = "{catalogue.edit.long-300}") @Nullable String who,
    @Size(max = MOST, message = "{catalogue.form.long}") @Nullable String basis,
    @Size(max = MOST, message = "{catalogue.form.long}") @Nullable String materials,
    @Size(max = MOST, message = "{catalogue.form.long}") @Nullable String steps,
    @Nullable String days,
    @Nullable String unit,
    @Size(max = 300, message = "{catalogue.edit.long-300}") @Nullable String fee,
    @Size(max = 300, message = "{catalogue.edit.long-300}") @Nullable String place,
    @Nullable String depth,
    @Nullable List<@Nullable String> levels,
    @Size(max = 100, message = "{catalogue.edit.long-100}") @Nullable String link,
    @Nullable String target,
    @Size(max = MOST, message = "{catalogue.form.long}") @Nullable String fields,
    @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate fromDay,
    @Nullable String act) {

  private static final int MOST = 2000;

  static ItemForm blank(LocalDate from) {
    return new ItemForm(
        null, 0, "", "", "MORE", "", "", "", "", "", "", "5", "WD", "", "", "APPLY", List.of(), "", "", "", from, "SAVE");
  }

  boolean sends() {
    return "SEND".equals(act);
  }
}
