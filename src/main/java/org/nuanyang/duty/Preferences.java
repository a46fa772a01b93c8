package org.nuanyang.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a duty lawyer can and would like.
 *
 * @param weekdays days on which the lawyer can; empty for all
 * @param stations stations asked for; empty for none in particular
 * @param most half days of duty a month at most
 */
public record Preferences(UUID lawyer, LocalDate since, Set<DayOfWeek> weekdays, List<UUID> stations, int most, List<Leave> leaves, int version) {

  /** Days on which the lawyer cannot, the first and the last included. */
  public record Leave(UUID id, LocalDate from, LocalDate to, String reason) {}
}
