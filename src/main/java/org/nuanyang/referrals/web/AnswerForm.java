package org.nuanyang.referrals.web;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.referrals.BodyAnswer;
import org.nuanyang.referrals.ReferralState;

/** What a body says of a referral. */
record AnswerForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @Size(max = 2000, message = "{referrals.form.long}") @Nullable String words,
    @Digits(integer = 9, fraction = 2, message = "{referrals.form.money}") @PositiveOrZero(message = "{referrals.form.money}") @Nullable BigDecimal fee,
    @Digits(integer = 9, fraction = 2, message = "{referrals.form.money}") @PositiveOrZero(message = "{referrals.form.money}") @Nullable BigDecimal waived,
    @NotNull(message = "{referrals.form.choose}") @Nullable Act act) {

  /** What happened at the body. */
  enum Act { RECEIVED, DONE, RETURNED }

  static AnswerForm blank(int version) {
    return new AnswerForm(null, version, "", null, null, null);
  }

  BodyAnswer said() {
    return new BodyAnswer(ReferralState.valueOf(String.valueOf(act)), words == null ? "" : words.strip(), fee, waived);
  }
}
