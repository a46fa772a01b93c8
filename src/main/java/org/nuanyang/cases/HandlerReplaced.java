package org.nuanyang.cases;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.intake.ApplicationId;

/** Another lawyer took over the case. @param formerShare percent of the work the former one has done; null when nobody said */
public record HandlerReplaced(
    CaseId id, ApplicationId application, String city, UUID organisation, @Nullable UUID former, UUID present, @Nullable Integer formerShare, Instant at) {}
