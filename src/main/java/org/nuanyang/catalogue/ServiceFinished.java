package org.nuanyang.catalogue;

import java.time.Instant;
import java.util.UUID;

/** A service came to its result. */
public record ServiceFinished(ServiceId service, String code, String city, UUID front, UUID owner, ServiceOutcome outcome, Instant at) {}
