package org.nuanyang.calculators.internal.harm;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.internal.sheet.Formula;
import org.nuanyang.calculators.internal.sheet.Given;
import org.nuanyang.calculators.internal.sheet.Sheet;
import org.nuanyang.policies.RuleVersion;

/** What the fund and the employer owe after an injury at work (工伤保险条例 arts. 30-41, 62, 64). */
final class WorkInjury implements Formula {

  private static final int LAST_GRADE_WITH_PENSION = 4;
  private static final int LAST_GRADE_WITH_ALLOWANCE = 6;

  /** @param allowance share of the own wage paid each month; null from grade 7 on */
  private record Grade(String code, int grade, BigDecimal months, @Nullable BigDecimal allowance, RuleVersion version) {}

  @Override
  public String id() {
    return "work_injury_benefits";
  }

  @Override
  public void work(Given in, Sheet sheet) {
    int grade = in.whole("disability_grade", 0);
    Given death = in.part("death");
    boolean nothing = grade == 0 && death == null && !in.has("stop_work_months") && !in.has("nursing_level");
    if (nothing) throw in.needs("disability_grade");
    LocalDate on = death == null ? sheet.today() : death.mustDay("death_date");
    BigDecimal wage = null;
    boolean needsWage = grade > 0 || death != null && !death.list("dependants").isEmpty();
    if (needsWage) wage = ownWage(in, sheet, on);
    else if (in.has("avg_contribution_wage_12m") && in.has("regional_avg_monthly_wage")) wage = ownWage(in, sheet, on);
    sheet.put("own_wage", wage);

    Payers payers = new Payers(in.flag("insured", true));
    if (grade > 0) disability(in, sheet, grade(sheet, grade), wage, on, payers);
    if (in.has("nursing_level")) nursing(in, sheet, on);
    if (in.has("stop_work_months")) stopWork(in, sheet, payers);
    if (death != null) new WorkDeath(in, death, sheet).work(wage, grade, payers);
    payers.put(sheet);
    sheet.warn("TIME_LIMITS");
  }

  /** The contribution wage, held between 60% and 300% of the regional average. */
  private static BigDecimal ownWage(Given in, Sheet sheet, LocalDate on) {
    BigDecimal average = in.mustNumber("avg_contribution_wage_12m");
    BigDecimal region = sheet.mustStatistic(in, "regional_avg_monthly_wage", on);
    BigDecimal least = region.multiply(sheet.figure("injury_wage_floor", on));
    BigDecimal most = region.multiply(sheet.figure("injury_wage_ceiling", on));
    BigDecimal wage = average.max(least).min(most);
    if (wage.compareTo(average) == 0) sheet.note("OWN_WAGE", "wage", average);
    else sheet.note("OWN_WAGE_HELD", "wage", average, "region", region, "least", least, "most", most, "own", wage);
    return wage;
  }

  private static Grade grade(Sheet sheet, int number) {
    for (Grade grade : sheet.rows("injury_grades", sheet.today(), Grade.class)) {
      if (grade.grade != number) continue;
      sheet.used(grade.version, grade.months.toPlainString());
      return grade;
    }
    throw sheet.missing("injury_grades");
  }

  private static void disability(Given in, Sheet sheet, Grade grade, BigDecimal wage, LocalDate on, Payers payers) {
    BigDecimal lump = BigDecimal.ZERO;
    if (in.flag("veteran_old_injury")) sheet.warn("VETERAN");
    else lump = sheet.line("LUMP", wage.multiply(grade.months), "wage", wage, "months", grade.months, "grade", grade.grade);
    payers.fund(lump);
    sheet.put("disability_lump", lump);
    boolean terminated = in.flag("terminated");
    boolean pension = grade.grade <= LAST_GRADE_WITH_PENSION;
    boolean conditional = !pension && grade.allowance != null && !terminated && !in.flag("suitable_work_arranged");
    if (conditional) sheet.warn("ONLY_WITHOUT_WORK");
    if (pension || conditional) allowance(in, sheet, grade, wage, on, pension);
    if (!terminated) return;
    if (pension) sheet.warn("NO_TERMINATION");
    else severance(in, sheet, grade, wage, on, payers);
  }

  private static void allowance(Given in, Sheet sheet, Grade grade, BigDecimal wage, LocalDate on, boolean fund) {
    BigDecimal share = grade.allowance;
    BigDecimal monthly =
        sheet.line(fund ? "PENSION" : "ALLOWANCE", wage.multiply(share), "wage", wage, "share", share.movePointRight(2));
    BigDecimal least = sheet.statistic(in, "local_min_monthly_wage", on);
    if (least == null) sheet.warn("MINIMUM_UNKNOWN");
    BigDecimal topUp = least == null ? BigDecimal.ZERO : least.subtract(monthly).max(BigDecimal.ZERO);
    if (topUp.signum() > 0) topUp = sheet.line("TOP_UP", topUp, "least", least, "monthly", monthly);
    sheet.put("disability_allowance_monthly", monthly);
    sheet.put("top_up_monthly", topUp);
    sheet.put("payable_monthly", monthly.add(topUp));
  }

  /** At the end of the job: months and base are each province's own. */
  private static void severance(Given in, Sheet sheet, Grade grade, BigDecimal wage, LocalDate on, Payers payers) {
    Given own = in.part("province_params");
    BigDecimal medical = own == null ? null : own.number("medical_months");
    BigDecimal job = own == null ? null : own.number("employment_months");
    if (medical == null) medical = sheet.local("injury_medical_months." + grade.grade, on);
    if (job == null) job = sheet.local("injury_employment_months." + grade.grade, on);
    if (medical == null || job == null) throw sheet.missing("province_params");
    boolean regional = own != null ? own.is("base", "REGIONAL_AVERAGE") : sheet.local("injury_severance_regional", on) != null;
    BigDecimal base = regional ? sheet.mustStatistic(in, "regional_avg_monthly_wage", on) : wage;
    BigDecimal left = BigDecimal.ONE.subtract(own == null ? BigDecimal.ZERO : own.orZero("reduction"));
    BigDecimal percent = left.movePointRight(2);
    BigDecimal medicalLump =
        sheet.line("MEDICAL", base.multiply(medical).multiply(left), "base", base, "months", medical, "left", percent);
    BigDecimal jobLump = sheet.line("EMPLOYMENT", base.multiply(job).multiply(left), "base", base, "months", job, "left", percent);
    payers.fund(medicalLump);
    payers.employer(jobLump);
    sheet.put("medical_lump", medicalLump);
    sheet.put("employment_lump", jobLump);
    sheet.warn("PROVINCE");
  }

  private static void nursing(Given in, Sheet sheet, LocalDate on) {
    BigDecimal share = sheet.figure("nursing_share." + in.word("nursing_level"), on);
    BigDecimal region = sheet.mustStatistic(in, "regional_avg_monthly_wage", on);
    sheet.put("nursing_monthly", sheet.line("NURSING", region.multiply(share), "region", region, "share", share.movePointRight(2)));
  }

  private static void stopWork(Given in, Sheet sheet, Payers payers) {
    BigDecimal asked = in.mustNumber("stop_work_months");
    BigDecimal most = sheet.figure(in.flag("extension_confirmed") ? "stop_work_months_extended" : "stop_work_months");
    BigDecimal months = asked.min(most);
    if (asked.compareTo(most) > 0) sheet.warn("STOP_WORK_CAPPED", "most", most);
    BigDecimal wage = in.mustNumber("original_monthly_wage");
    BigDecimal pay = sheet.line("STOP_WORK", wage.multiply(months), "wage", wage, "months", months);
    payers.employer(pay);
    sheet.put("payable_months", months);
    sheet.put("stop_work_pay", pay);
  }
}
