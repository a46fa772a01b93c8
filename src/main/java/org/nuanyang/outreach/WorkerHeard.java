package org.nuanyang.outreach;

import java.time.Instant;
import java.util.UUID;

/** A worker answered without a name. */
public record WorkerHeard(CheckupId checkup, String city, UUID organisation, Instant at) {}
