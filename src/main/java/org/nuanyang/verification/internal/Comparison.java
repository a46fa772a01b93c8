package org.nuanyang.verification.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.verification.CivilAffairs.Answer;

/** Lays the bureau's answer beside the person's statement. Says what differs; who is right is for a person to find out. */
final class Comparison {

  private static final Set<String> RELIEF = Set.of("DIBAO", "TEKUN", "DIBAO_MARGIN", "TEMP_RELIEF");
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  /** Differences of rounding and of a month more or less are none. */
  private static final BigDecimal LEEWAY = new BigDecimal("1.2");

  private Comparison() {}

  static List<String> differences(Facts stated, Answer answer) {
    List<String> found = new ArrayList<>();
    if (!answer.found()) return found;
    for (String group : stated.personGroups()) if (RELIEF.contains(group) && !answer.relief().contains(group)) found.add("relief");
    Integer persons = stated.values().get("household_persons") instanceof Number number ? number.intValue() : null;
    if (persons != null && answer.persons() != null && !persons.equals(answer.persons())) found.add("persons");
    Object income = stated.values().get("household_income_12m");
    if (income != null && answer.monthlyIncome() != null) {
      BigDecimal yearly = new BigDecimal(income.toString());
      if (answer.monthlyIncome().multiply(MONTHS).compareTo(yearly.multiply(LEEWAY)) > 0) found.add("income");
    }
    return found;
  }
}
