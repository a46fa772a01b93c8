package org.nuanyang.calculators.internal.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nuanyang.policies.RuleVersion;

/**
 * A figure of law or a statistic, dated.
 *
 * @param statYear the year a statistic was taken of; null for figures of law
 * @param checkedUntil later publications were not looked up; null for what is not published again and again
 */
public record Figure(
    String code, BigDecimal value, @Nullable String unit, @Nullable Integer statYear, @Nullable LocalDate checkedUntil, RuleVersion version) {}
