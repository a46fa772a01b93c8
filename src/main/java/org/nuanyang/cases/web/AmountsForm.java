package org.nuanyang.cases.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseLedger;
import org.nuanyang.cases.PersonAmounts;
import org.nuanyang.shared.Money;

/** The ledger as a form: one row per person. */
record AmountsForm(
    @NotNull @Nullable UUID submissionKey,
    @NotNull @Nullable Integer version,
    @NotNull @Valid @Nullable List<Row> rows)
    implements CaseForm {

  /** One person's amounts in yuan; empty where nothing is known. The name is only shown. */
  record Row(
      @NotNull @Nullable UUID recipient,
      @Nullable String name,
      @Digits(integer = 12, fraction = 2, message = "{cases.form.amount}")
          @PositiveOrZero(message = "{cases.form.amount}")
          @Nullable BigDecimal claimed,
      @Digits(integer = 12, fraction = 2, message = "{cases.form.amount}")
          @PositiveOrZero(message = "{cases.form.amount}")
          @Nullable BigDecimal awarded,
      @Digits(integer = 12, fraction = 2, message = "{cases.form.amount}")
          @PositiveOrZero(message = "{cases.form.amount}")
          @Nullable BigDecimal received) {

    CaseLedger.Entry entry() {
      return new CaseLedger.Entry(recipient, money(claimed), money(awarded), money(received));
    }
  }

  static AmountsForm of(int version, List<PersonAmounts> ledger) {
    return new AmountsForm(
        null,
        version,
        ledger.stream()
            .map(p -> new Row(p.recipient(), p.name(), yuan(p.claimed()), yuan(p.awarded()), yuan(p.received())))
            .toList());
  }

  List<CaseLedger.Entry> entries() {
    return rows == null ? List.of() : rows.stream().filter(Objects::nonNull).map(Row::entry).toList();
  }

  static @Nullable Money money(@Nullable BigDecimal yuan) {
    return yuan == null ? null : new Money(yuan);
  }

  private static @Nullable BigDecimal yuan(@Nullable Money money) {
    return money == null ? null : money.yuan();
  }
}
