package org.nuanyang.prisonvisits.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.prisonvisits.Relation;

/** What a visitor is asked. */
record VisitForm(
    @NotNull @Nullable UUID submissionKey,
    @NotBlank(message = "{prisonvisits.form.visitor}") @Size(max = 60, message = "{prisonvisits.form.long}") @Nullable String visitor,
    @NotBlank(message = "{prisonvisits.form.identity}") @Size(max = 20, message = "{prisonvisits.form.identity}") @Nullable String identity,
    @NotBlank(message = "{prisonvisits.form.phone}") @Size(max = 30, message = "{prisonvisits.form.phone}") @Nullable String phone,
    @NotNull(message = "{prisonvisits.form.relation}") @Nullable Relation relation,
    @NotBlank(message = "{prisonvisits.form.prisoner}") @Size(max = 60, message = "{prisonvisits.form.long}") @Nullable String prisoner,
    @NotNull(message = "{prisonvisits.form.prison}") @Nullable UUID prison,
    @NotNull(message = "{prisonvisits.form.hall}") @Nullable UUID hall) {

  static VisitForm blank(String phone) {
    return new VisitForm(null, "", "", phone, null, "", null, null);
  }
}
