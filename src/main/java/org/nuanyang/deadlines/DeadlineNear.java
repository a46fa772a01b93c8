package org.nuanyang.deadlines;

import java.time.Instant;
import java.util.UUID;

/** A term comes to its end and the act is not done. Announced once for a clock. */
public record DeadlineNear(
    ClockId clock, String rule, UUID subject, UUID matter, String city, UUID owner, boolean promise, Instant dueAt) {}
