package org.nuanyang.network;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One organisation or site of the network.
 *
 * @param region six-digit code of the county it lies in; a city centre carries the city's own code
 * @param phone landline or hotline as it may be published
 * @param stepFree whether a wheelchair gets in
 * @param languages what is spoken there, {@code zh} and {@code mn}
 */
public record OrganisationView(
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
    Set<String> languages,
    boolean active,
    int version) {}
