package org.nuanyang.duty;

import java.time.Instant;
import java.util.UUID;

/** A shift was kept: somebody signed in, and now out. */
public record ShiftEnded(UUID shift, String city, UUID centre, Session session, Instant at) {}
