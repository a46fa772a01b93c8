package org.nuanyang.intake;

import java.time.Instant;
import java.util.UUID;
import org.nuanyang.matters.MatterId;

/** Aid was refused. @param code the ground, as in {@link org.nuanyang.eligibility.RefusalCode} */
public record AidRefused(ApplicationId application, MatterId matter, String city, UUID organisation, String code, Instant at) {}
