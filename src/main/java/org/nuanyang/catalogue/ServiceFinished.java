package org.nuanyang.catalogue;

import java.time.Instant;
import java.util.UUID;
import org.nuanyang.matters.MatterId;

/** A service came to its result. */
public record ServiceFinished(
    ServiceId service, MatterId matter, String receiptNumber, String code, String city, UUID front, UUID owner, ServiceOutcome outcome, Instant at) {}
