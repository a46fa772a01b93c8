package org.nuanyang.oversight;

import java.time.Instant;
import java.util.UUID;

/** The justice bureau decided on an objection. @param organisation the centre objected against */
public record ObjectionDecided(ObjectionId id, ObjectedTo against, UUID subject, String city, UUID organisation, boolean corrected, Instant at) {}
