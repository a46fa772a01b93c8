package org.nuanyang.outreach;

import java.time.Instant;
import java.util.UUID;

/** A lawyer wrote an opinion on a check-up, the first time. */
public record OpinionGiven(CheckupId checkup, String city, UUID organisation, Instant at) {}
