package org.nuanyang.visits;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/**
 * Who goes and when.
 *
 * @param visitor the account that goes
 * @param place the service point the home lies nearest to, whose position stands for the home's; null when none is known
 */
public record PlanVisit(UUID visit, long version, LocalDate day, UUID visitor, @Nullable UUID place, Actor by) {}
