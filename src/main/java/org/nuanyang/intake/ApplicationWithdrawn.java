package org.nuanyang.intake;

import java.time.Instant;
import java.util.UUID;
import org.nuanyang.matters.MatterId;

/** An application was taken back, or counts as taken back. */
public record ApplicationWithdrawn(ApplicationId application, MatterId matter, String city, UUID organisation, Instant at) {}
