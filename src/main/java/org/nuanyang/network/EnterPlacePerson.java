package org.nuanyang.network;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Order to enter somebody who serves at a place.
 *
 * @param practitioner the same person in the pool, for a duty lawyer
 * @param account where the person works on the platform
 * @param since first day of the service
 */
public record EnterPlacePerson(
    UUID id,
    String city,
    UUID organisation,
    PlaceDuty duty,
    String name,
    @Nullable UUID practitioner,
    @Nullable UUID account,
    String phone,
    Set<String> languages,
    LocalDate since) {}
