package org.nuanyang.network;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Order to enter an organisation into the network.
 *
 * @param id drawn by the caller, so that sites below can name their parent in the same order
 */
public record RegisterOrganisation(
    UUID id,
    String city,
    OrganisationKind kind,
    @Nullable UUID parent,
    String region,
    String name,
    String shortName,
    String address,
    String phone,
    @Nullable GeoPoint at,
    OpeningHours hours,
    boolean stepFree,
    Set<String> languages) {}
