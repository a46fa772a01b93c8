package org.nuanyang.intake;

import java.time.Instant;
import java.util.UUID;
import org.nuanyang.matters.MatterId;

/**
 * An application arrived.
 *
 * @param receiptNumber how people know the matter
 * @param counting the centre that counts it, once
 * @param citywide another centre than the one that counts it received it (市域通办件)
 */
public record ApplicationSubmitted(
    ApplicationId application, MatterId matter, String receiptNumber, String city, UUID counting, String channel,
    boolean citywide, Instant at) {}
