package org.nuanyang.prisonvisits;

import java.time.Instant;
import java.util.UUID;
import org.nuanyang.matters.MatterId;

/** A video visit was held to its end. @param organisation the hall the visitor came to */
public record VisitHeld(VisitId visit, MatterId matter, String receiptNumber, String city, UUID organisation, Instant at) {}
