package org.nuanyang.deadlines;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Role;

/**
 * A term ran out before the act was done. Announced once for a clock. A missed promise is no breach of law.
 *
 * @param title of the rule, such as 审查决定期限
 * @param label how people know the subject, such as its receipt number
 * @param duty whose desk it lies on; LAWYER stands for the person who carries the subject
 * @param escalateTo who has to be told; null for terms the office only observes
 */
public record DeadlineMissed(
    ClockId clock,
    String rule,
    String title,
    String label,
    UUID subject,
    UUID matter,
    String city,
    UUID owner,
    boolean promise,
    Instant dueAt,
    @Nullable Role duty,
    @Nullable Role escalateTo,
    Instant at) {}
