package org.nuanyang.intake;

import java.time.Instant;
import java.util.UUID;

/** An application lies with another centre. @param counting which counts it from now on, as long as it is not decided */
public record ApplicationHandedOver(ApplicationId application, String city, UUID from, UUID to, UUID counting, Instant at) {}
