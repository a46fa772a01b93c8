package org.nuanyang.calculators.internal.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.internal.sheet.Formula;
import org.nuanyang.calculators.internal.sheet.Given;
import org.nuanyang.calculators.internal.sheet.Sheet;

/** What a parent who does not live with the child pays a month (婚姻家庭编解释（一） arts. 49-53). */
final class ChildSupport implements Formula {

  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  @Override
  public String id() {
    return "child_support";
  }

  @Override
  public void work(Given in, Sheet sheet) {
    List<Given> children = in.list("children");
    int count = in.whole("child_count", Math.max(1, children.size()));
    if (!children.isEmpty() && children.size() != count) throw in.wrong("child_count", "NOT_AS_MANY", children.size());
    List<Integer> months = months(in, children, sheet);
    int payments = months.stream().mapToInt(Integer::intValue).max().orElse(0);
    sheet.put("months_until_18", months);

    BigDecimal income = income(in, sheet);
    BigDecimal agreed = in.number("agreed_amount");
    if (income == null && agreed == null) throw in.needs("monthly_total_income");
    if (income != null) envelope(sheet, income, count, months, payments);
    if (agreed != null && !months.isEmpty()) {
      BigDecimal times = BigDecimal.valueOf(payments);
      sheet.put("total", sheet.line("AGREED", agreed.multiply(times), "agreed", agreed, "payments", payments));
    }
    if (agreed != null && agreed.signum() == 0) sheet.warn("AGREED_NONE");
    sheet.warn("CIRCUMSTANCES");
    sheet.warn("NO_LIMITATION");
  }

  private static void envelope(Sheet sheet, BigDecimal income, int count, List<Integer> months, int payments) {
    BigDecimal low = sheet.figure("support_low");
    BigDecimal one = sheet.figure("support_high_one");
    BigDecimal more = sheet.figure("support_high_more");
    BigDecimal high = count > 1 ? more : one;
    BigDecimal monthlyLow = sheet.line("LOW", income.multiply(low), "income", income, "share", low.movePointRight(2));
    BigDecimal monthlyHigh =
        sheet.line(count > 1 ? "HIGH_MORE" : "HIGH", income.multiply(high), "income", income, "share", high.movePointRight(2));
    sheet.put("ratio_low", low);
    sheet.put("ratio_high", high);
    sheet.put("monthly_low", monthlyLow);
    sheet.put("monthly_high", monthlyHigh);
    if (months.isEmpty()) return;
    int together = (int) months.stream().sorted().skip(Math.max(0, months.size() - 2)).findFirst().orElse(0);
    if (months.size() == 1) together = 0;
    BigDecimal last = Sheet.cents(income.multiply(one));
    BigDecimal sum = (count > 1 ? monthlyHigh : last).multiply(BigDecimal.valueOf(together)).add(last.multiply(BigDecimal.valueOf(payments - together)));
    sheet.put("total_low", sheet.line("TOTAL_LOW", monthlyLow.multiply(BigDecimal.valueOf(payments)), "monthly", monthlyLow, "payments", payments));
    sheet.put("total_high", sheet.line("TOTAL_HIGH", sum, "payments", payments));
  }

  private static @Nullable BigDecimal income(Given in, Sheet sheet) {
    BigDecimal monthly = in.number("monthly_total_income");
    if (monthly != null) return monthly;
    boolean own = in.has("annual_income");
    BigDecimal yearly = own ? in.number("annual_income") : in.number("industry_annual_income");
    if (yearly == null) return null;
    BigDecimal income = Sheet.divide(yearly, TWELVE);
    sheet.line(own ? "YEARLY" : "INDUSTRY", income, "yearly", yearly);
    return income;
  }

  /** How many monthly payments fall before each child's eighteenth birthday; a month that has begun is paid. */
  private static List<Integer> months(Given in, List<Given> children, Sheet sheet) {
    List<Integer> months = new ArrayList<>();
    for (Given child : children) {
      LocalDate grown = child.mustDay("birth_date").plusYears(18);
      LocalDate start = in.mustDay("start_date");
      int count = 0;
      while (start.plusMonths(count).isBefore(grown)) count++;
      sheet.note("UNTIL_18", "start", start, "grown", grown, "months", count);
      months.add(count);
    }
    return months;
  }
}
