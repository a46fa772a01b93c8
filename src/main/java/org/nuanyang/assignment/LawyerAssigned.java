package org.nuanyang.assignment;

import java.time.Instant;
import java.util.UUID;
import org.nuanyang.intake.ApplicationId;

/** A lawyer was named for a case (指派). @param lawyer practitioner id in the network; @param firm their organisation */
public record LawyerAssigned(AssignmentId assignment, ApplicationId application, UUID lawyer, UUID firm, Instant at) {}
