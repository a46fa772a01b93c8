package org.nuanyang.calculators.internal.money;

import java.math.BigDecimal;
import org.nuanyang.calculators.internal.sheet.Formula;
import org.nuanyang.calculators.internal.sheet.Given;
import org.nuanyang.calculators.internal.sheet.Sheet;

/** Interest a court supports on a loan between people (民间借贷规定 arts. 24-31; 民法典 arts. 561, 674, 680). */
final class PrivateLoan implements Formula {

  @Override
  public String id() {
    return "private_loan_interest";
  }

  @Override
  public void work(Given in, Sheet sheet) {
    in.inOrder("interest_from", "interest_to");
    in.inOrder("contract_date", "filing_date");
    in.inOrder("contract_date", "first_instance_accepted_date");
    LoanRates rates = LoanRates.of(in, sheet);
    LoanAccount account = new LoanAccount(in, sheet, rates);
    account.run();
    BigDecimal principal = account.principal();
    BigDecimal open = account.openInterest();
    BigDecimal refundable = account.overpaid();
    BigDecimal voluntary = in.orZero("voluntarily_paid_interest");
    if (voluntary.signum() > 0) {
      open = open.subtract(voluntary).max(BigDecimal.ZERO);
      if (rates.oldText()) {
        refundable = refundable.add(voluntary.subtract(account.atRefundRate()).max(BigDecimal.ZERO));
        sheet.warn("BETWEEN_24_AND_36");
      } else {
        BigDecimal above = voluntary.subtract(account.openInterest()).max(BigDecimal.ZERO);
        if (above.signum() > 0) sheet.line("ABOVE_CAP", above, "paid", voluntary, "supported", account.openInterest());
        refundable = refundable.add(above.subtract(principal).max(BigDecimal.ZERO));
        principal = principal.subtract(above).max(BigDecimal.ZERO);
      }
    }
    BigDecimal total = principal.add(open);
    BigDecimal most = account.mostOfAll();
    if (most != null && total.compareTo(most) > 0) {
      sheet.warn("ROLLED_OVER_CAPPED");
      total = sheet.line("MOST_OF_ALL", most.max(BigDecimal.ZERO), "most", most);
      open = total.subtract(principal).max(BigDecimal.ZERO);
    }
    if (refundable.signum() > 0) sheet.line("REFUNDABLE", refundable, "amount", refundable);
    account.put();
    sheet.put("interest_outstanding", open);
    sheet.put("principal_outstanding", principal);
    sheet.put("supported_total", total);
    sheet.put("refundable_interest", refundable);
    cautions(in, sheet);
  }

  private static void cautions(Given in, Sheet sheet) {
    boolean noRate = in.orZero("agreed_annual_rate").signum() == 0;
    if (noRate) sheet.warn(in.flag("both_natural_persons", true) ? "NO_INTEREST_AGREED" : "UNCLEAR_INTEREST");
    BigDecimal rate = in.orZero("agreed_annual_rate");
    if (rate.signum() > 0 && rate.compareTo(BigDecimal.ONE) < 0) sheet.warn("RATE_BELOW_ONE", "rate", rate);
    if (in.flag("licensed_lender")) sheet.warn("LICENSED");
    sheet.warn("PAID_IN_ADVANCE");
  }
}
