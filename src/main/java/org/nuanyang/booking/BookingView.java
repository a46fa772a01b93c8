package org.nuanyang.booking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A booking. @param names what was booked, in words @param cancelled whether it was given back */
public record BookingView(
    BookingId id, List<UUID> bookables, List<String> names, Instant from, Instant to, UUID subject, String label, boolean cancelled) {}
