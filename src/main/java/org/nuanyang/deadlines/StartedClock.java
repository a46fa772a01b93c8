package org.nuanyang.deadlines;

import java.time.Instant;

/** A clock that runs from now on, or ran already when it was asked for. */
public record StartedClock(ClockId id, String rule, Instant dueAt) {}
