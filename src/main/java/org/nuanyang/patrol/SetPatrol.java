package org.nuanyang.patrol;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/**
 * Order to have villages gone round.
 *
 * @param people accounts that go: mediators, and clerks of stations and contact points
 * @param visits how many each of them makes in the period
 * @param monthly set again by itself for each month that follows
 */
public record SetPatrol(
    UUID submissionKey, String title, LocalDate startsOn, LocalDate endsOn, Set<DisputeKind> themes, List<UUID> villages, List<UUID> people, int visits,
    boolean monthly, String note, Actor by) {}
