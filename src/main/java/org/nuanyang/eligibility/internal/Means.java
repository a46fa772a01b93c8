package org.nuanyang.eligibility.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.EconResult;
import org.nuanyang.eligibility.Path;
import org.nuanyang.eligibility.RefusalCode;
import org.nuanyang.eligibility.internal.Deliberation.Proposal;

/** Compares what a household lives on, and what it owns, with the hardship standard of the receiving organisation's place. */
final class Means {

  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  /** What a person may own: the fact, its limit, and whether the limit is for each head. */
  private record Limit(String fact, String parameter, boolean perHead) {}

  private static final Limit[] LIMITS = {
    new Limit("savings", "asset_limit_savings", true),
    new Limit("vehicles", "asset_limit_vehicles", false),
    new Limit("homes", "asset_limit_homes", false)
  };

  /** Money of twelve months shared by some persons. */
  private record Income(BigDecimal yearly, BigDecimal persons) {

    /** Multiplied out, so that nothing is rounded where it decides. */
    boolean within(BigDecimal monthlyStandard) {
      return yearly.compareTo(monthlyStandard.multiply(MONTHS).multiply(persons)) <= 0;
    }

    String monthlyPerHead() {
      return yearly.divide(MONTHS.multiply(persons), 2, RoundingMode.HALF_UP).toPlainString();
    }
  }

  private Means() {}

  static Proposal check(Deliberation d) {
    Rows.Remark other = d.rules.remark("OTHER_REASON");
    if (otherReason(d)) {
      d.decide("OTHER_REASON", other, null);
      return Proposal.of(Path.GRANT_PATH, EconResult.CHECK);
    }
    Optional<BigDecimal> standard = standard(d.rules, rural(d.situation));
    if (standard.isEmpty()) return needsCheck(d, "NO_STANDARD");
    Income income = income(d.situation);
    if (income == null) return needsCheck(d, "STATE_MEANS");

    Map<String, String> figures =
        Map.of("income", income.monthlyPerHead(), "standard", standard.get().stripTrailingZeros().toPlainString());
    if (!income.within(standard.get())) {
      d.decide("ECON_NOT_MET", figures);
      return Proposal.refuse(RefusalCode.ECON_NOT_MET, EconResult.CHECK);
    }
    if (ownsMore(d, income.persons)) {
      d.decide("ASSETS_OVER_LIMIT");
      return Proposal.refuse(RefusalCode.ECON_NOT_MET, EconResult.CHECK);
    }
    boolean verified = d.situation.stated("pledge_signed") || d.situation.stated("income_query_passed");
    if (verified || Boolean.TRUE.equals(d.situation.flag("pledge_willing"))) {
      d.decide("ECON_MET", figures);
      return Proposal.of(Path.GRANT_PATH, EconResult.CHECK);
    }
    d.decide("SIGN_PLEDGE", figures);
    return Proposal.of(Path.NEEDS_CHECK, EconResult.CHECK);
  }

  private static Proposal needsCheck(Deliberation d, String remark) {
    d.decide(remark);
    return Proposal.of(Path.NEEDS_CHECK, EconResult.CHECK);
  }

  /** 其他原因: for suspects and the accused, and for minor victims, it stands in for hardship. */
  private static boolean otherReason(Deliberation d) {
    String matter = d.situation.matter().code();
    boolean counts =
        matter.equals("C01_DEFENCE_APPLY")
            || (matter.equals("C02_VICTIM_APPLY") && d.situation.groups().contains("MINOR"));
    return counts && Boolean.TRUE.equals(d.situation.flag("other_reason"));
  }

  /** Against a member of one's own household only one's own income counts. Care money and the like counts for nobody. */
  private static @Nullable Income income(Situation situation) {
    if (Boolean.TRUE.equals(situation.flag("opponent_is_household_member"))) {
      BigDecimal own = situation.number("own_income_12m");
      return own == null ? null : new Income(without(own, situation), BigDecimal.ONE);
    }
    BigDecimal household = situation.number("household_income_12m");
    BigDecimal persons = situation.number("household_persons");
    return household == null || persons == null ? null : new Income(without(household, situation), persons);
  }

  private static BigDecimal without(BigDecimal income, Situation situation) {
    BigDecimal excluded = situation.statedNumber("excluded_income_12m");
    return excluded == null ? income : income.subtract(excluded).max(BigDecimal.ZERO);
  }

  /** Only what was stated: nobody is asked for a list of belongings. */
  private static boolean ownsMore(Deliberation d, BigDecimal persons) {
    boolean more = false;
    for (Limit limit : LIMITS) {
      Optional<String> most = d.rules.parameter(limit.parameter);
      BigDecimal owned = most.isEmpty() ? null : d.situation.statedNumber(limit.fact);
      if (owned == null) continue;
      BigDecimal allowed = new BigDecimal(most.get()).multiply(limit.perHead ? persons : BigDecimal.ONE);
      more |= owned.compareTo(allowed) > 0;
    }
    return more;
  }

  private static boolean rural(Situation situation) {
    return situation.groups().contains("RURAL") || situation.stated("rural");
  }

  /**
   * Monthly amount per head; empty while the city has not entered its standard.
   *
   * @param rural whether the person lives in the countryside, where a place may have figures of its own
   */
  static Optional<BigDecimal> standard(RuleBook rules, boolean rural) {
    return rules
        .parameter("econ_standard_type")
        .flatMap(
            type ->
                type.equals("FIXED_AMOUNT")
                    ? figure(rules, "econ_standard_amount", rural)
                    : figure(rules, "econ_base_amount", rural)
                        .flatMap(base -> figure(rules, "econ_standard_multiple", rural).map(base::multiply)));
  }

  private static Optional<BigDecimal> figure(RuleBook rules, String name, boolean rural) {
    Optional<String> own = rural ? rules.parameter(name + "_rural") : Optional.empty();
    return own.or(() -> rules.parameter(name)).map(BigDecimal::new);
  }
}
