package org.nuanyang.network;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person looks for on the page of service points.
 *
 * @param region six-digit county code; empty for the whole city
 * @param kind empty for every kind
 * @param openNow only places open at this moment
 * @param after last place of the page before
 */
public record PlaceSearch(
    String city,
    String region,
    @Nullable OrganisationKind kind,
    boolean stepFree,
    boolean mongolian,
    boolean openNow,
    @Nullable UUID after,
    int size) {}
