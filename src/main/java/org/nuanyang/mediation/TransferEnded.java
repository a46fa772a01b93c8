package org.nuanyang.mediation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.MatterId;

/** What was handed over between legal aid and mediation came to its end. @param recovered yuan by the outcome; null for none */
public record TransferEnded(
    UUID transfer, MatterId matter, String number, TransferDirection direction, TransferState state, String city, UUID centre,
    @Nullable BigDecimal recovered, Instant at) {}
