package org.nuanyang.cases;

import java.time.Instant;
import java.util.UUID;
import org.nuanyang.intake.ApplicationId;

/** The complete file reached the centre for its check. */
public record FileSubmitted(CaseId id, ApplicationId application, String city, UUID organisation, Instant at) {}
