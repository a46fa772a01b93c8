package org.nuanyang.policies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which version of a rule spoke: what a decision stores, so that it can be explained years later.
 *
 * @param code the row's code, unique in its table
 * @param profile profile whose row this is, such as {@code NATIONAL}
 * @param effectiveFrom first day the row is in force
 * @param effectiveTo last day the row is in force; null while it has no end
 * @param source where the row was taken from
 * @param mark how sure we are: empty = read in the text cited, X = corroborated second hand, U =
 *     unverified, D = product default, L = local practice reported by a city
 */
public record RuleVersion(
    String code,
    String profile,
    LocalDate effectiveFrom,
    @Nullable LocalDate effectiveTo,
    String source,
    String mark) {

  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
  }
}
