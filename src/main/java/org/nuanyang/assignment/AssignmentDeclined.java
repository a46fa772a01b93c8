package org.nuanyang.assignment;

import java.time.Instant;
import java.util.UUID;
import org.nuanyang.intake.ApplicationId;

/** The assigned lawyer could not take the case; a new one must be found. */
public record AssignmentDeclined(AssignmentId assignment, ApplicationId application, UUID lawyer, Instant at) {}
