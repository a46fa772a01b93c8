package org.nuanyang.duty;

import java.time.Instant;
import java.util.UUID;

/** Somebody signed in for a shift. @param afterMissed whether it had been missed already */
public record ShiftBegun(UUID shift, String city, UUID centre, boolean afterMissed, Instant at) {}
