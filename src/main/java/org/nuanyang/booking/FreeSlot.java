package org.nuanyang.booking;

import java.time.Instant;
import java.util.UUID;

/** A slot that can still be booked. @param left how many places are left in it */
public record FreeSlot(UUID bookable, String name, Instant from, Instant to, int left) {}
