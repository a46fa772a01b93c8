package org.nuanyang.calculators.internal.courts;

import java.math.BigDecimal;
import org.nuanyang.calculators.internal.sheet.Formula;
import org.nuanyang.calculators.internal.sheet.Given;
import org.nuanyang.calculators.internal.sheet.Sheet;

/** What a court charges for enforcement, preservation, payment orders and the like (诉讼费用交纳办法 arts. 14, 20, 38). */
final class ApplicationFee implements Formula {

  @Override
  public String id() {
    return "litigation_application_fee";
  }

  @Override
  public void work(Given in, Sheet sheet) {
    BigDecimal amount = in.number("amount");
    switch (in.word("application_kind", "")) {
      case "ENFORCEMENT" -> enforcement(in, sheet);
      case "PRESERVATION" -> {
        BigDecimal cap = sheet.figure("preservation_cap");
        BigDecimal of = amount == null ? BigDecimal.ZERO : amount;
        Bracket bracket = Bracket.of("PRESERVATION", of, sheet, sheet.today());
        BigDecimal fee = sheet.line("PRESERVATION", bracket.fee(of), "formula", bracket.formula(of));
        fee(sheet, capped(sheet, fee, cap));
      }
      case "PAYMENT_ORDER" -> {
        BigDecimal property = property(in, sheet);
        BigDecimal parts = sheet.figure("payment_order_divisor");
        fee(sheet, sheet.line("PAYMENT_ORDER", Sheet.divide(property, parts), "fee", property));
      }
      case "BANKRUPTCY" -> {
        BigDecimal property = property(in, sheet);
        BigDecimal half = sheet.line("BANKRUPTCY", Sheet.divide(property, BigDecimal.TWO), "fee", property);
        fee(sheet, capped(sheet, half, sheet.figure("bankruptcy_cap")));
      }
      case "PUBLIC_SUMMONS" -> fixed(sheet, "PUBLIC_SUMMONS", "public_summons_fee");
      case "SET_ASIDE_AWARD" -> fixed(sheet, "SET_ASIDE_AWARD", "set_aside_fee");
      default -> fee(sheet, sheet.line(in.is("application_kind", "LABOR_ARBITRATION") ? "FREE_ARBITRATION" : "FREE_CONFIRMATION", BigDecimal.ZERO));
    }
  }

  /** Paid when the money has come in, and by the debtor. */
  private static void enforcement(Given in, Sheet sheet) {
    sheet.warn("DEBTOR_PAYS");
    BigDecimal amount = in.number("amount");
    if (amount != null) {
      Bracket bracket = Bracket.of("ENFORCEMENT", amount, sheet, sheet.today());
      fee(sheet, sheet.line("ENFORCEMENT", bracket.fee(amount), "formula", bracket.formula(amount)));
      return;
    }
    FeeRange range =
        FeeRange.base(in, sheet, "base_fee", "ENFORCEMENT", sheet.figure("enforcement_fee_low"), sheet.figure("enforcement_fee_high"));
    if (range.exact() != null) {
      fee(sheet, sheet.line("ENFORCEMENT", range.low(), "formula", range.words()));
      return;
    }
    sheet.note("ENFORCEMENT", "formula", range.words());
    sheet.warn("RANGE");
    sheet.put("application_fee_low", range.low());
    sheet.put("application_fee_high", range.high());
  }

  private static BigDecimal property(Given in, Sheet sheet) {
    BigDecimal amount = in.mustNumber("amount");
    Bracket bracket = Bracket.of("PROPERTY", amount, sheet, sheet.today());
    sheet.note("PROPERTY", "formula", bracket.formula(amount), "fee", bracket.fee(amount));
    return bracket.fee(amount);
  }

  private static BigDecimal capped(Sheet sheet, BigDecimal fee, BigDecimal cap) {
    if (fee.compareTo(cap) <= 0) return fee;
    sheet.warn("CAPPED", "cap", cap);
    return sheet.line("CAP", cap, "fee", fee, "cap", cap);
  }

  private static void fixed(Sheet sheet, String line, String figure) {
    BigDecimal fee = sheet.figure(figure);
    fee(sheet, sheet.line(line, fee, "fee", fee));
  }

  private static void fee(Sheet sheet, BigDecimal fee) {
    sheet.put("application_fee", fee);
  }
}
