package org.nuanyang.duty;

import java.time.Instant;
import java.util.UUID;

/** A swap with the shift it is about. */
public record SwapView(
    UUID id, ShiftView shift, UUID asker, String askerName, UUID taker, String takerName, String reason, SwapState state, Instant askedAt, int version) {}
