package org.nuanyang.mediation;

import java.time.Instant;
import java.util.UUID;
import org.nuanyang.matters.MatterId;

/** A dispute was handed over between legal aid and mediation. @param centre of the aid, whichever way it goes */
public record TransferSent(UUID transfer, MatterId matter, String number, TransferDirection direction, String city, UUID centre, UUID committee, Instant at) {}
