package org.nuanyang.intake;

import java.time.Instant;

/** One transition of an application, as recorded. */
public record ApplicationStep(
    Instant at, String actorName, String verb, ApplicationStatus from, ApplicationStatus to, String reason) {}
