package org.nuanyang.prisonvisits;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit in a list. */
public record VisitRow(UUID id, String receiptNumber, String visitor, Relation relation, VisitState state, @Nullable Instant slotFrom, Instant requestedAt) {}
