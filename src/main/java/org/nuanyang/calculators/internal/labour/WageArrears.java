package org.nuanyang.calculators.internal.labour;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.internal.sheet.Formula;
import org.nuanyang.calculators.internal.sheet.Given;
import org.nuanyang.calculators.internal.sheet.Sheet;

/** Wages owed, month by month, and what is added when an order to pay was not obeyed (劳动合同法 arts. 30, 85). */
final class WageArrears implements Formula {

  @Override
  public String id() {
    return "wage_arrears";
  }

  @Override
  public void work(Given in, Sheet sheet) {
    if (in.list("items").isEmpty() && !in.has("damage_deduction")) throw in.needs("items");
    BigDecimal least = sheet.statistic(in, "local_min_monthly_wage", sheet.today());
    BigDecimal unpaid = BigDecimal.ZERO;
    BigDecimal shortfall = BigDecimal.ZERO;
    for (Given item : in.list("items")) {
      BigDecimal due = item.mustNumber("due");
      BigDecimal paid = item.orZero("paid");
      unpaid = unpaid.add(sheet.line("MONTH", due.subtract(paid).max(BigDecimal.ZERO), "month", item.word("month", ""), "due", due, "paid", paid));
      if (least != null && item.flag("full_month", true)) shortfall = shortfall.add(least.subtract(due).max(BigDecimal.ZERO));
    }
    if (least != null && shortfall.signum() > 0) sheet.line("SHORTFALL", shortfall, "least", least);
    sheet.put("unpaid_total", unpaid);
    sheet.put("min_wage_shortfall", least == null ? null : shortfall);
    addition(in, sheet, unpaid);
    Given damage = in.part("damage_deduction");
    if (damage != null) sheet.put("deduction_allowed", deduction(in, sheet, damage, least));
    if (in.flag("construction")) {
      sheet.note("CONSTRUCTION");
      sheet.put("liable_parties", List.of("SUBCONTRACTOR", "GENERAL_CONTRACTOR", "DEVELOPER"));
    }
    if (in.flag("wage_iou")) sheet.warn("IOU");
    if (in.flag("part_time")) sheet.warn("PART_TIME");
    sheet.warn("LIMITATION");
  }

  /** Only a labour inspection's order that was not obeyed brings the addition. */
  private static void addition(Given in, Sheet sheet, BigDecimal unpaid) {
    boolean due = in.flag("ordered_and_overdue");
    BigDecimal low = sheet.figure("arrears_addition_low");
    BigDecimal high = sheet.figure("arrears_addition_high");
    if (!due) sheet.warn("ADDITION_NEEDS_ORDER");
    sheet.put("addition_low", due ? sheet.line("ADDITION_LOW", unpaid.multiply(low), "unpaid", unpaid, "share", low.movePointRight(2)) : BigDecimal.ZERO);
    sheet.put("addition_high", due ? sheet.line("ADDITION_HIGH", unpaid.multiply(high), "unpaid", unpaid, "share", high.movePointRight(2)) : BigDecimal.ZERO);
    BigDecimal share = in.number("addition_ratio");
    if (share == null) return;
    if (share.compareTo(low) < 0) throw in.wrong("addition_ratio", "TOO_SMALL", low.toPlainString());
    sheet.put("addition", due ? unpaid.multiply(share) : BigDecimal.ZERO);
  }

  /** At most a fifth of the month's wage, and the minimum wage has to be left. */
  private static BigDecimal deduction(Given in, Sheet sheet, Given damage, @Nullable BigDecimal least) {
    if (least == null) throw sheet.missing("local_min_monthly_wage");
    BigDecimal wage = damage.mustNumber("month_wage");
    BigDecimal claimed = damage.mustNumber("claimed");
    BigDecimal share = sheet.figure("wage_deduction_share");
    BigDecimal allowed = claimed.min(wage.multiply(share)).min(wage.subtract(least)).max(BigDecimal.ZERO);
    return sheet.line("DEDUCTION", allowed, "claimed", claimed, "wage", wage, "share", share.movePointRight(2), "least", least);
  }
}
