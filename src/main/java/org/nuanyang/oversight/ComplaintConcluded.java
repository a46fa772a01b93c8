package org.nuanyang.oversight;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bureau has found what was in a complaint. @param matter null when it named none */
public record ComplaintConcluded(
    ComplaintId id, String city, UUID organisation, @Nullable UUID matter, ComplainedOf against, ComplaintItem item, ComplaintOutcome outcome, Instant at) {}
