package org.nuanyang.assignment;

import java.time.Instant;
import java.util.UUID;
import org.nuanyang.intake.ApplicationId;

/** The assigned lawyer took the case (承办人确认). */
public record AssignmentAccepted(AssignmentId assignment, ApplicationId application, UUID lawyer, Instant at) {}
