package org.nuanyang.quality;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cases.CaseId;
import org.nuanyang.shared.Money;

/** A revisit came to its end. @param satisfaction null when nobody could be reached */
public record Revisited(
    RevisitId id,
    CaseId caseId,
    String city,
    UUID organisation,
    boolean reached,
    @Nullable Satisfaction satisfaction,
    @Nullable Money received,
    Instant at) {}
