package org.nuanyang.groups;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one person beyond what all of the group have in common; null is unknown.
 *
 * @param groups codes of the groups of persons they belong to; empty when the application's hold for them too
 * @param householdIncome yuan in the last twelve months
 */
public record PersonFacts(
    Set<String> groups,
    @Nullable Boolean stableIncome,
    @Nullable BigDecimal householdIncome,
    @Nullable Integer householdPersons,
    boolean hasCounsel) {

  /** Nothing but what is common to all. */
  public static final PersonFacts COMMON = new PersonFacts(Set.of(), null, null, null, false);
}
