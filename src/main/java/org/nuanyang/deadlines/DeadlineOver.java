package org.nuanyang.deadlines;

import java.time.Instant;

/** A term somebody was warned of, or that was missed, needs no attention any more: the act is done or not needed. */
public record DeadlineOver(ClockId clock, boolean promise, Instant at) {}
