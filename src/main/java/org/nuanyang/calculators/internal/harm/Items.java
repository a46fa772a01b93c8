package org.nuanyang.calculators.internal.harm;

import java.math.BigDecimal;
import org.nuanyang.calculators.internal.sheet.Given;
import org.nuanyang.calculators.internal.sheet.Sheet;

/** The material items of an injury as they add up, and what of them the other side owes. */
final class Items {

  private final Given in;
  private final Sheet sheet;
  private BigDecimal total = BigDecimal.ZERO;

  Items(Given in, Sheet sheet) {
    this.in = in;
    this.sheet = sheet;
  }

  Sheet sheet() {
    return sheet;
  }

  /** An item that is proved by receipts. */
  void add(String field, String line) {
    if (in.has(field)) line(line, in.mustNumber(field), "amount", in.mustNumber(field));
  }

  BigDecimal line(String code, BigDecimal exact, Object... values) {
    BigDecimal amount = sheet.line(code, exact, values);
    total = total.add(amount);
    return amount;
  }

  /** Solace for the mind is given as it is to be paid; fault has been weighed in it. */
  void put() {
    BigDecimal share = in.number("fault_share", BigDecimal.ONE);
    BigDecimal mental = in.orZero("mental_damages");
    sheet.put("material_total", total);
    BigDecimal owed = sheet.line("SHARE", total.multiply(share), "total", total, "share", share.movePointRight(2));
    if (mental.signum() > 0) {
      sheet.line("MENTAL", mental, "amount", mental);
      sheet.warn("MENTAL_BY_COURT");
    }
    sheet.put("payable", owed.add(mental));
  }
}
