package org.nuanyang.network;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What staff look for in the pool; empty text and null ask for nothing.
 *
 * @param name beginning of a person's name
 * @param speciality category name or JUVENILE
 * @param after last practitioner of the page before
 */
public record PoolSearch(
    String city,
    String name,
    String speciality,
    String language,
    @Nullable PoolStatus status,
    @Nullable UUID firm,
    @Nullable UUID after,
    int size) {}
