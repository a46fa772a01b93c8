package org.nuanyang.verification;

import java.time.Instant;
import java.util.UUID;
import org.nuanyang.intake.ApplicationId;

/** A pledge was found untrue. @param ground TM1_FRAUD or TM2_CONCEAL, the way in which the aid may be terminated */
public record PledgeBroken(UUID check, ApplicationId application, UUID matter, String city, UUID organisation, String ground, Instant at) {}
