package org.nuanyang.deadlines;

import java.time.Instant;
import java.util.UUID;

/**
 * Order to start a clock.
 *
 * @param rule row of the deadline table such as {@code D01}, or a local promise such as {@code SAME_DAY_DECIDE}
 * @param subject what is timed: an application, a case …
 * @param matter the matter whose timeline the subject belongs to
 * @param triggeredAt when the event happened that starts the term
 * @param city prefecture, also chooses the rule profile
 * @param owner the organisation that answers for the term
 * @param label how people know the subject, such as its receipt number; no personal data
 */
public record WatchDeadline(
    String rule, UUID subject, UUID matter, Instant triggeredAt, String city, UUID owner, String label) {}
