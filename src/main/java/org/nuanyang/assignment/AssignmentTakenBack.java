package org.nuanyang.assignment;

import java.time.Instant;
import java.util.UUID;
import org.nuanyang.intake.ApplicationId;

/** The office took the case back from a lawyer who had not answered; a new one must be found. */
public record AssignmentTakenBack(AssignmentId assignment, ApplicationId application, UUID lawyer, Instant at) {}
