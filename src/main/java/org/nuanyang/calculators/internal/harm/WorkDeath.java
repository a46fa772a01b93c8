package org.nuanyang.calculators.internal.harm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nuanyang.calculators.internal.sheet.Given;
import org.nuanyang.calculators.internal.sheet.Sheet;

/** What the fund owes the family of a worker who died of an injury at work (工伤保险条例 art. 39). */
final class WorkDeath {

  private static final int LAST_GRADE_WITH_PENSION = 4;

  private final Given in;
  private final Given death;
  private final Sheet sheet;
  private final LocalDate on;

  WorkDeath(Given in, Given death, Sheet sheet) {
    this.in = in;
    this.death = death;
    this.sheet = sheet;
    this.on = death.mustDay("death_date");
  }

  /**
   * A pensioner of grades 1 to 4 who dies after the stop-work period leaves funeral money and pensions, no lump sum.
   *
   * @param grade 0 when nobody said: then the lower sum stands, and the sheet asks for the grade
   */
  void work(BigDecimal wage, int grade, Payers payers) {
    BigDecimal region = sheet.mustStatistic(in, "regional_avg_monthly_wage", on);
    BigDecimal months = sheet.figure("funeral_months", on);
    BigDecimal funeral = sheet.line("FUNERAL", region.multiply(months), "region", region, "months", months);
    payers.fund(funeral);
    sheet.put("funeral", funeral);
    boolean pensioner = grade <= LAST_GRADE_WITH_PENSION;
    if (death.flag("after_stop_work_period") && pensioner) {
      sheet.warn(grade == 0 ? "GRADE_NOT_SAID" : "NO_DEATH_LUMP");
      sheet.put("death_lump", BigDecimal.ZERO);
    } else {
      BigDecimal income = sheet.mustStatistic(death, "national_urban_income_prev_year", "national_urban_income", on);
      BigDecimal times = sheet.figure("death_lump_multiple", on);
      BigDecimal lump = sheet.line("DEATH_LUMP", income.multiply(times), "income", income, "times", times);
      payers.fund(lump);
      sheet.put("death_lump", lump);
    }
    if (!death.list("dependants").isEmpty()) dependants(wage);
  }

  /** Together never above the wage of the dead: then each share shrinks alike. */
  private void dependants(BigDecimal wage) {
    List<BigDecimal> shares = new ArrayList<>();
    BigDecimal all = BigDecimal.ZERO;
    for (Given dependant : death.list("dependants")) {
      BigDecimal share = share(dependant);
      shares.add(share);
      all = all.add(share);
    }
    boolean tooMuch = all.compareTo(BigDecimal.ONE) > 0;
    if (tooMuch) sheet.warn("SCALED");
    List<BigDecimal> monthly = new ArrayList<>();
    BigDecimal total = BigDecimal.ZERO;
    for (BigDecimal share : shares) {
      BigDecimal exact = wage.multiply(share);
      if (tooMuch) exact = Sheet.divide(exact, all);
      BigDecimal each = sheet.line("DEPENDANT", exact, "wage", wage, "share", share.movePointRight(2));
      monthly.add(each);
      total = total.add(each);
    }
    sheet.put("dependants_monthly", monthly);
    sheet.put("dependants_total_monthly", total.min(wage));
  }

  private BigDecimal share(Given dependant) {
    BigDecimal share = sheet.figure("dependant_share." + (dependant.is("kind", "SPOUSE") ? "SPOUSE" : "OTHER"), on);
    boolean alone = dependant.flag("orphan") || dependant.flag("lonely_elder");
    return alone ? share.add(sheet.figure("dependant_share_more", on)) : share;
  }
}
