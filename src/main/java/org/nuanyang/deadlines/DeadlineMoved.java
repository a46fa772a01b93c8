package org.nuanyang.deadlines;

import java.time.Instant;
import java.util.UUID;

/** A term ends later than it was said to: it stood still and counts on, or was extended. @param dueAt its last moment now */
public record DeadlineMoved(ClockId clock, String rule, UUID subject, Instant dueAt) {}
