package org.nuanyang.notices;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A short message in the outbox.
 *
 * @param phone masked
 * @param text null outside demo mode: staff need not read what was written to people
 * @param state QUEUED, SENT or DEAD
 * @param lastError why the last attempt failed; empty when none did
 */
public record QueuedSms(
    UUID id,
    String phone,
    String template,
    @Nullable String text,
    String state,
    int attempts,
    Instant queuedAt,
    @Nullable Instant endedAt,
    String lastError) {}
