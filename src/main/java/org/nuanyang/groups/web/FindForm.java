package org.nuanyang.groups.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.RefusalCode;
import org.nuanyang.groups.PersonResult;
import org.springframework.validation.BindingResult;

/** What a reviewer finds on one person. */
record FindForm(
    @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @NotNull(message = "{groups.find.result}") @Nullable PersonResult result,
    @Nullable RefusalCode ground,
    @NotBlank(message = "{groups.find.reasons}") @Size(max = 500, message = "{groups.find.reasons}") @Nullable String reasons) {

  void wantGround(BindingResult errors) {
    if (result == PersonResult.UNFIT && (ground == null || ground == RefusalCode.INSUFFICIENT_BASIS)) errors.rejectValue("ground", "groups.find.ground");
  }
}
