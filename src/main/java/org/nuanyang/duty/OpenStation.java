package org.nuanyang.duty;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.network.GeoPoint;

/** Order to open a duty station; fields as in {@link StationView}. @param id drawn by the caller */
public record OpenStation(
    UUID id,
    String city,
    UUID centre,
    @Nullable UUID organisation,
    String name,
    HostKind hostKind,
    String host,
    String region,
    @Nullable GeoPoint at,
    Set<String> languages,
    StationPlan plan) {}
