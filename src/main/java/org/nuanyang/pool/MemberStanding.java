package org.nuanyang.pool;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the pool knows of a member on one day.
 *
 * @param awayUntil last day of a leave that covers the day; null when present
 * @param quality mean worth of the files reviewed in the last two years, 0 to 1; null when none was
 * @param reviewed how many files that mean rests on
 * @param panels names of the expert pools and teams the member belongs to
 */
public record MemberStanding(@Nullable LocalDate awayUntil, @Nullable Double quality, int reviewed, List<String> panels) {
  public static final MemberStanding PLAIN = new MemberStanding(null, null, 0, List.of());
}
