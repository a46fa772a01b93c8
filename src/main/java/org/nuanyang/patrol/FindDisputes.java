package org.nuanyang.patrol;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which disputes are looked for.
 *
 * @param place code of a county, county and town such as {@code 159902 青禾镇}, or id of a village; empty for all
 * @param live true for what is still to be done, false for what is over, null for both; what is told on another card comes only when its state is asked for
 * @param mine only what this person reported
 * @param from first day of reporting, included; null for no limit
 * @param to last day, included
 */
public record FindDisputes(
    String place, @Nullable DisputeKind kind, @Nullable RiskLevel risk, @Nullable DisputeState state, @Nullable Boolean live, boolean mine,
    @Nullable LocalDate from, @Nullable LocalDate to) {

  /** Everything that is still to be done. */
  public static FindDisputes underWay() {
    return new FindDisputes("", null, null, null, true, false, null, null);
  }
}
