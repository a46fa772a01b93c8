package org.nuanyang.intake;

import java.time.Instant;
import java.util.UUID;
import org.nuanyang.matters.MatterId;

/** An application arrived. @param receiptNumber how people know the matter */
public record ApplicationSubmitted(
    ApplicationId application, MatterId matter, String receiptNumber, String city, UUID organisation, String channel, Instant at) {}
