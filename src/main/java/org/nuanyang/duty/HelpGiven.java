package org.nuanyang.duty;

import java.time.Instant;
import java.util.UUID;

/** A duty lawyer helped somebody. @param newCase whether it is the first visit of a help case @param plea what became of the plea */
public record HelpGiven(UUID record, UUID helpCase, String city, UUID centre, boolean newCase, Plea plea, Instant at) {}
