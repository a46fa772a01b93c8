package org.nuanyang.intake;

import java.time.Instant;
import java.util.UUID;
import org.nuanyang.matters.MatterId;

/** An application arrived. */
public record ApplicationSubmitted(
    ApplicationId application, MatterId matter, String city, UUID organisation, String channel, Instant at) {}
