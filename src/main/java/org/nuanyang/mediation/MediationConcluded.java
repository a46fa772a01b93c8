package org.nuanyang.mediation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.MatterId;
import org.nuanyang.shared.Money;

/** A mediation came to its end, with an agreement or without one. @param agreed sum of the agreement; null without one */
public record MediationConcluded(
    MediationId mediation, MatterId matter, String number, String city, UUID committee, MediationState state, @Nullable Money agreed, Instant at) {}
