package org.nuanyang.duty;

import java.time.Instant;
import java.util.UUID;

/** Nobody signed in for a shift in time. */
public record ShiftMissed(UUID shift, String city, UUID centre, Instant at) {}
