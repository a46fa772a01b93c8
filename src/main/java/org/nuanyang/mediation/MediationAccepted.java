package org.nuanyang.mediation;

import java.time.Instant;
import java.util.UUID;
import org.nuanyang.matters.MatterId;

/** A committee took a dispute on. */
public record MediationAccepted(MediationId mediation, MatterId matter, String number, String city, UUID committee, Instant at) {}
