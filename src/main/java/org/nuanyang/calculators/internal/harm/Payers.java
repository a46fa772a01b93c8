package org.nuanyang.calculators.internal.harm;

import java.math.BigDecimal;
import org.nuanyang.calculators.internal.sheet.Sheet;

/** Who pays the sums that are paid once: the fund or the employer; without insurance the employer pays all (art. 62). */
final class Payers {

  private final boolean insured;
  private BigDecimal fund = BigDecimal.ZERO;
  private BigDecimal employer = BigDecimal.ZERO;

  Payers(boolean insured) {
    this.insured = insured;
  }

  void fund(BigDecimal amount) {
    if (insured) fund = fund.add(amount);
    else employer(amount);
  }

  void employer(BigDecimal amount) {
    employer = employer.add(amount);
  }

  void put(Sheet sheet) {
    if (!insured) sheet.warn("NOT_INSURED");
    sheet.put("paid_by_fund", fund);
    sheet.put("paid_by_employer", employer);
    sheet.put("total", fund.add(employer));
  }
}
