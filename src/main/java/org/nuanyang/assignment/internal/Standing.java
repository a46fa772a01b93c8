package org.nuanyang.assignment.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What else is known of a practitioner on the day.
 *
 * @param awayUntil last day of a leave that covers the day; null when present
 * @param quality mean of the reviews of closed files, 0 to 1; null when none was reviewed
 * @param reviewed how many files that mean rests on
 * @param overdueFiles closed cases whose file was not handed in within its term
 * @param panels expert pools and teams the practitioner belongs to
 */
record Standing(@Nullable LocalDate awayUntil, @Nullable Double quality, int reviewed, int overdueFiles, List<String> panels) {
  static final Standing PLAIN = new Standing(null, null, 0, 0, List.of());
}
