package org.nuanyang.duty;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.network.GeoPoint;

/**
 * A duty station (法律援助工作站) and how it is served.
 *
 * @param centre legal aid centre that sends the lawyers
 * @param organisation the same station in the network; null when it is not listed there
 * @param large wants at least one turn on every working day
 * @param leastTurns a week, by the agreement with the host
 * @param accessCode opens the published rota for the host
 */
public record StationView(
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
    DutyMode mode,
    Arrangement arrangement,
    boolean large,
    int leastTurns,
    List<WeeklySlot> weekly,
    String accessCode,
    boolean active,
    int version) {}
