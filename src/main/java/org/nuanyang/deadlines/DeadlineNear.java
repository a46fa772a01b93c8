package org.nuanyang.deadlines;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Role;

/**
 * A term comes to its end and the act is not done. Announced once for a clock.
 *
 * @param title of the rule, such as 审查决定期限
 * @param label how people know the subject, such as its receipt number
 * @param duty whose desk it lies on; LAWYER stands for the person who carries the subject
 */
public record DeadlineNear(
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
    @Nullable Role escalateTo) {}
