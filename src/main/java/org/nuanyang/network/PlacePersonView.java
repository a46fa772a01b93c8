package org.nuanyang.network;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who serves at a place, as staff see it. @param practitioner the same person in the pool */
public record PlacePersonView(
    UUID id,
    UUID organisation,
    String organisationName,
    PlaceDuty duty,
    String name,
    @Nullable UUID practitioner,
    Set<String> languages,
    LocalDate since) {}
