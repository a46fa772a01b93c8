package org.nuanyang.outreach;

import java.time.Instant;
import java.util.UUID;

/** A lawyer was at the firm. */
public record FirmVisited(CheckupId checkup, String city, UUID organisation, Instant at) {}
