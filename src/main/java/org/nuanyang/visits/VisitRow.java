package org.nuanyang.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One visit in a list. @param overdue at the door long ago and not yet reported back safe */
public record VisitRow(
    UUID id, VisitState state, VisitReason reason, String name, String address, Instant askedAt, @Nullable LocalDate day,
    String visitorName, @Nullable UUID visitor, boolean overdue, UUID organisation) {}
