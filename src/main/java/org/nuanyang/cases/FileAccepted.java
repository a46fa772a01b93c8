package org.nuanyang.cases;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.intake.ApplicationId;

/** The file passed its check: the subsidy can be worked out, the quality be assessed. */
public record FileAccepted(
    CaseId id, ApplicationId application, String city, UUID organisation, @Nullable UUID handler, Instant at) {}
