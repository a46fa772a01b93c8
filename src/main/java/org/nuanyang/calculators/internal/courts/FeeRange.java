package org.nuanyang.calculators.internal.courts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.internal.sheet.Given;
import org.nuanyang.calculators.internal.sheet.Sheet;

/** A fee between two bounds; the same twice where it is known exactly. */
record FeeRange(BigDecimal low, BigDecimal high) {

  static FeeRange exactly(BigDecimal fee) {
    return new FeeRange(fee, fee);
  }

  /** What was said, else what the province fixed, else the range the State Council left to it. */
  static FeeRange base(Given in, Sheet sheet, String field, String kind, BigDecimal low, BigDecimal high) {
    BigDecimal said = in.number(field);
    if (said == null) said = sheet.local("base_fee." + kind, sheet.today());
    if (said == null) return new FeeRange(low, high);
    if (said.compareTo(low) < 0) throw in.wrong(field, "TOO_SMALL", low.toPlainString());
    if (said.compareTo(high) > 0) throw in.wrong(field, "TOO_LARGE", high.toPlainString());
    return exactly(said);
  }

  FeeRange plus(BigDecimal more) {
    return new FeeRange(low.add(more), high.add(more));
  }

  FeeRange times(BigDecimal factor) {
    return new FeeRange(Sheet.cents(low.multiply(factor)), Sheet.cents(high.multiply(factor)));
  }

  @Nullable BigDecimal exact() {
    return low.compareTo(high) == 0 ? low : null;
  }

  /** 100 or 50–100. */
  String words() {
    return exact() != null ? Sheet.number(low) : Sheet.number(low) + "–" + Sheet.number(high);
  }
}
