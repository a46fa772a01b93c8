package org.nuanyang.queue.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked at the window before the right form opens; everything may stay empty. */
record BeginForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @Size(max = 30, message = "{queue.long}") @Nullable String receiptNumber,
    @Size(max = 60, message = "{queue.long}") @Nullable String name,
    @Size(max = 30, message = "{queue.long}") @Nullable String phone,
    @Size(max = 1000, message = "{queue.long}") @Nullable String words) {

  static BeginForm blank(int version) {
    return new BeginForm(null, version, "", "", "", "");
  }

  static String plain(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
