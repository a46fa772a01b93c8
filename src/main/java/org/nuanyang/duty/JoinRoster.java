package org.nuanyang.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Order to enter a lawyer into the roster of duty lawyers; fields as in {@link Preferences}. */
public record JoinRoster(UUID lawyer, LocalDate since, Set<DayOfWeek> weekdays, List<UUID> stations, int most) {}
