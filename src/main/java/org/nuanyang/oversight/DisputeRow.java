package org.nuanyang.oversight;

import java.time.Instant;
import java.util.UUID;

/** One line of the list of arguments about jurisdiction. */
public record DisputeRow(
    UUID id, String receiptNumber, String person, UUID holder, UUID other, DisputeState state, Instant raisedAt) {}
