package org.nuanyang.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One hand-over of an application.
 *
 * @param byOrder ordered by the bureau, so that nobody had to sign for it
 */
public record HandOver(
    UUID id,
    UUID from,
    UUID to,
    boolean byOrder,
    String reason,
    HandOverState state,
    Instant sentAt,
    String sentBy,
    @Nullable Instant endedAt,
    @Nullable String endedBy) {}
