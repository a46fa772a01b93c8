package org.nuanyang.deadlines;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Role;

/**
 * A term ran out before the act was done. Announced once for a clock. A missed promise is no breach of law.
 *
 * @param escalateTo who has to be told; null for terms the office only observes
 */
public record DeadlineMissed(
    ClockId clock,
    String rule,
    UUID subject,
    UUID matter,
    String city,
    UUID owner,
    boolean promise,
    Instant dueAt,
    @Nullable Role escalateTo,
    Instant at) {}
