package org.nuanyang.calculators.internal.harm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.nuanyang.calculators.internal.sheet.Formula;
import org.nuanyang.calculators.internal.sheet.Given;
import org.nuanyang.calculators.internal.sheet.Sheet;

/** What whoever hurt a person owes (民法典 arts. 1179-1183; 人身损害解释 arts. 6-24). */
final class PersonalInjury implements Formula {

  private static final LocalDate ONE_STANDARD = LocalDate.of(2022, 5, 1);
  private static final BigDecimal MOST_NURSING_DAYS = BigDecimal.valueOf(20 * 365);

  @Override
  public String id() {
    return "personal_injury";
  }

  @Override
  public void work(Given in, Sheet sheet) {
    LocalDate on = in.day("injury_date") == null ? sheet.today() : in.mustDay("injury_date");
    boolean older = on.isBefore(ONE_STANDARD);
    if (older) sheet.warn("OLDER_TEXT");
    Integer age = age(in);
    sheet.put("age", age);
    Integer years = age == null ? null : years(sheet, age, on);
    sheet.put("years", years);
    boolean died = in.flag("death");
    BigDecimal share = died ? BigDecimal.ONE : coefficient(in);
    Items items = new Items(in, sheet);
    treatment(in, items);
    if (died) death(in, sheet, items, age, years, on, older);
    else if (share.signum() > 0) disability(in, sheet, items, share, years, on, older);
    if (!in.list("dependants").isEmpty()) dependants(in, sheet, items, share, on, older);
    items.put();
    sheet.warn("OWN_EMPLOYER");
  }

  private static @Nullable Integer age(Given in) {
    LocalDate born = in.day("birth_date");
    if (born == null) return in.has("victim_age") ? in.whole("victim_age", 0) : null;
    in.inOrder("birth_date", "assessment_date");
    return Period.between(born, in.mustDay("assessment_date")).getYears();
  }

  /** Twenty years; from sixty on one less for each year of age; from seventy-five on five. */
  static int years(Sheet sheet, int age, LocalDate on) {
    int full = sheet.figure("personal_injury_years", on).intValueExact();
    int least = sheet.figure("personal_injury_years_least", on).intValueExact();
    if (age < 60) return full;
    return age >= 75 ? least : full - (age - 60);
  }

  private static BigDecimal coefficient(Given in) {
    if (in.has("disability_coefficient")) return in.mustNumber("disability_coefficient");
    if (!in.has("disability_grade")) return BigDecimal.ZERO;
    return BigDecimal.valueOf(11 - in.whole("disability_grade", 1)).movePointLeft(1);
  }

  private static void treatment(Given in, Items items) {
    items.add("medical_fee", "MEDICAL");
    items.add("income_loss", "INCOME_LOSS");
    Given nursing = in.part("nursing");
    if (nursing != null) {
      BigDecimal days = nursing.mustNumber("days");
      if (days.compareTo(MOST_NURSING_DAYS) > 0) items.sheet().warn("NURSING_CAPPED");
      days = days.min(MOST_NURSING_DAYS);
      BigDecimal rate = nursing.mustNumber("daily_rate");
      BigDecimal persons = nursing.number("persons", BigDecimal.ONE);
      items.line("NURSING", rate.multiply(persons).multiply(days), "rate", rate, "persons", persons, "days", days);
    }
    if (in.has("meal_days")) {
      BigDecimal rate = in.mustNumber("meal_rate");
      items.line("MEALS", in.mustNumber("meal_days").multiply(rate), "days", in.mustNumber("meal_days"), "rate", rate);
    }
    items.add("nutrition", "NUTRITION");
    items.add("transport", "TRANSPORT");
    items.add("assistive_devices", "DEVICES");
    items.add("other_fees", "OTHER");
    if (in.is("income_type", "INDUSTRY")) items.sheet().warn("INCOME_BY_INDUSTRY");
  }

  private static void disability(
      Given in, Sheet sheet, Items items, BigDecimal share, @Nullable Integer years, LocalDate on, boolean older) {
    if (years == null) throw in.needs("victim_age");
    BigDecimal income = statistic(in, sheet, "urban_disposable_income", on, older);
    BigDecimal sum = income.multiply(BigDecimal.valueOf(years)).multiply(share);
    sheet.put("disability_compensation", items.line("DISABILITY", sum, "income", income, "years", years, "share", share));
    sheet.warn("SEVERAL_GRADES");
  }

  /** Somebody may only want to know what the dependants get: without age and figures of the dead nothing else is worked out. */
  private static void death(
      Given in, Sheet sheet, Items items, @Nullable Integer age, @Nullable Integer years, LocalDate on, boolean older) {
    boolean onlyDependants = age == null && !in.has("urban_disposable_income") && !in.list("dependants").isEmpty();
    if (onlyDependants) {
      sheet.warn("DEATH_NOT_WORKED");
    } else {
      if (years == null) throw in.needs("victim_age");
      BigDecimal income = statistic(in, sheet, "urban_disposable_income", on, older);
      BigDecimal sum = income.multiply(BigDecimal.valueOf(years));
      sheet.put("death_compensation", items.line("DEATH", sum, "income", income, "years", years));
    }
    BigDecimal wage = sheet.statistic(in, "avg_monthly_wage", on);
    if (wage == null) {
      sheet.warn("FUNERAL_NOT_WORKED");
      return;
    }
    BigDecimal months = sheet.figure("injury_funeral_months", on);
    sheet.put("funeral", items.line("FUNERAL", wage.multiply(months), "wage", wage, "months", months));
  }

  /** Year by year; what all of them get in one year never passes one person's consumption. */
  private static void dependants(Given in, Sheet sheet, Items items, BigDecimal share, LocalDate on, boolean older) {
    BigDecimal consumption = statistic(in, sheet, "urban_consumption", on, older);
    if (share.signum() == 0) throw in.needs("disability_coefficient");
    int longest = 0;
    for (Given dependant : in.list("dependants")) longest = Math.max(longest, supported(dependant, sheet, on));
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal before = null;
    int since = 1;
    for (int year = 1; year <= longest + 1; year++) {
      BigDecimal all = year > longest ? null : inYear(in, sheet, on, consumption, share, year);
      if (before != null && (all == null || all.compareTo(before) != 0)) {
        BigDecimal paid = before.min(consumption);
        boolean capped = before.compareTo(consumption) > 0;
        if (capped) sheet.warn("YEAR_CAPPED");
        BigDecimal years = BigDecimal.valueOf(year - since);
        sheet.note(capped ? "YEARS_CAPPED" : "YEARS", "from", since, "to", year - 1, "each", paid);
        total = total.add(paid.multiply(years));
        since = year;
      }
      before = all;
    }
    sheet.put("dependants_living_cost", items.line("DEPENDANTS", total, "years", longest));
  }

  private static BigDecimal inYear(Given in, Sheet sheet, LocalDate on, BigDecimal consumption, BigDecimal share, int year) {
    BigDecimal all = BigDecimal.ZERO;
    for (Given dependant : in.list("dependants"))
      if (year <= supported(dependant, sheet, on))
        all = all.add(Sheet.divide(consumption.multiply(share), dependant.number("obligor_count", BigDecimal.ONE)));
    return all;
  }

  private static int supported(Given dependant, Sheet sheet, LocalDate on) {
    int age = dependant.mustNumber("age").intValue();
    return dependant.is("kind", "MINOR") ? Math.max(0, 18 - age) : years(sheet, age, on);
  }

  /** Before May 2022 town and country had different figures: whoever asks must say which. */
  private static BigDecimal statistic(Given in, Sheet sheet, String name, LocalDate on, boolean older) {
    if (older && !in.has(name)) throw sheet.missing(name);
    return sheet.mustStatistic(in, name, on);
  }
}
