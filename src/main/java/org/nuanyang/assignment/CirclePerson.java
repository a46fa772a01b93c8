package org.nuanyang.assignment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody around a matter who is no party to it.
 *
 * @param practitioner the same person in the pool, when that is known
 * @param firmName for opposing counsel; empty otherwise
 */
public record CirclePerson(
    UUID id, CircleRole role, String name, @Nullable UUID practitioner, String firmName, String toldBy, Instant at) {}
