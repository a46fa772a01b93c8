package org.nuanyang.quality.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.quality.RecordCall;
import org.nuanyang.quality.Satisfaction;
import org.nuanyang.shared.Money;
import org.springframework.validation.BindingResult;

/** What one call-back brought. @param reached YES or NO, like the questions about the lawyer and about money */
record RevisitForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @NotNull(message = "{quality.form.choose}") @Nullable Answer reached,
    @Nullable Satisfaction satisfaction,
    @Nullable Answer informed,
    @Nullable Answer askedForMoney,
    @Digits(integer = 12, fraction = 2, message = "{quality.form.money}")
        @DecimalMin(value = "0", message = "{quality.form.money}")
        @DecimalMax(value = "999999999999", message = "{quality.form.money}")
        @Nullable BigDecimal received,
    @Size(max = 1000, message = "{quality.form.long}") @Nullable String remarks) {

  enum Answer {
    YES,
    NO
  }

  static RevisitForm fresh(int version) {
    return new RevisitForm(null, version, null, null, null, null, null, "");
  }

  /** A person who was reached was asked everything. */
  void wantAnswers(BindingResult errors) {
    if (reached != Answer.YES) return;
    if (satisfaction == null) errors.rejectValue("satisfaction", "quality.form.choose");
    if (informed == null) errors.rejectValue("informed", "quality.form.choose");
    if (askedForMoney == null) errors.rejectValue("askedForMoney", "quality.form.choose");
  }

  RecordCall.@Nullable Said said() {
    if (reached != Answer.YES || satisfaction == null) return null;
    Money money = received == null ? null : new Money(received);
    return new RecordCall.Said(satisfaction, informed == Answer.YES, askedForMoney == Answer.YES, money);
  }

  String words() {
    return remarks == null ? "" : remarks.strip();
  }
}
