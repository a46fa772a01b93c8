package org.nuanyang.calculators.internal.labour;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.internal.sheet.Formula;
import org.nuanyang.calculators.internal.sheet.Given;
import org.nuanyang.calculators.internal.sheet.Sheet;
import org.nuanyang.policies.RuleVersion;

/** How long a sick worker is safe from being dismissed (劳部发〔1994〕479号 arts. 3, 4). */
final class SickLeave implements Formula {

  /** Years from and below which a period is given. @param window months within which the days are counted */
  private record Period(
      String code,
      BigDecimal totalFrom,
      @Nullable BigDecimal totalBelow,
      BigDecimal ownFrom,
      @Nullable BigDecimal ownBelow,
      int months,
      int window,
      RuleVersion version) {

    boolean fits(BigDecimal total, BigDecimal own) {
      return within(total, totalFrom, totalBelow) && within(own, ownFrom, ownBelow);
    }

    private static boolean within(BigDecimal years, BigDecimal from, @Nullable BigDecimal below) {
      return years.compareTo(from) >= 0 && (below == null || years.compareTo(below) < 0);
    }
  }

  @Override
  public String id() {
    return "sick_leave_medical_period";
  }

  @Override
  public void work(Given in, Sheet sheet) {
    BigDecimal total = in.mustNumber("total_service_years");
    BigDecimal own = in.mustNumber("employer_service_years");
    if (own.compareTo(total) > 0) throw in.wrong("employer_service_years", "TOO_LARGE", total.toPlainString());
    for (Period period : sheet.rows("sick_leave_periods", sheet.today(), Period.class)) {
      if (!period.fits(total, own)) continue;
      sheet.used(period.version(), period.months() + "/" + period.window());
      sheet.note("PERIOD", "total", total, "own", own, "months", period.months(), "window", period.window());
      sheet.put("months", period.months());
      sheet.put("window_months", period.window());
      sheet.warn("SAFE");
      return;
    }
    throw sheet.missing("sick_leave_periods");
  }
}
