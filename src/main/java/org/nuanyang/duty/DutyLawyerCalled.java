package org.nuanyang.duty;

import java.time.Instant;
import java.util.UUID;

/** A host wants a duty lawyer for somebody. */
public record DutyLawyerCalled(UUID call, String city, UUID centre, CallDutyLawyer.Kind kind, Instant at) {}
