package org.nuanyang.aftercare.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.aftercare.Need;
import org.nuanyang.aftercare.PersonKind;

/** What is asked before a card is opened. Never what somebody was sentenced for. */
record CardForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull(message = "{aftercare.form.kind}") @Nullable PersonKind kind,
    @NotBlank(message = "{aftercare.form.name}") @Size(max = 60, message = "{aftercare.form.long}") @Nullable String name,
    @Size(max = 30, message = "{aftercare.form.phone}") @Nullable String phone,
    @NotNull(message = "{aftercare.form.birth}") @Nullable LocalDate birth,
    @NotNull(message = "{aftercare.form.since}") @Nullable LocalDate since,
    @Size(max = 100, message = "{aftercare.form.long}") @Nullable String guardian,
    @Nullable Set<Need> needs,
    @Size(max = 1000, message = "{aftercare.form.long}") @Nullable String agreed,
    @Nullable LocalDate nextOn,
    @Nullable UUID office,
    boolean consent) {

  static CardForm blank(@Nullable PersonKind kind) {
    return new CardForm(null, kind, "", "", null, null, "", EnumSet.noneOf(Need.class), "", null, null, false);
  }

  static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }
}
