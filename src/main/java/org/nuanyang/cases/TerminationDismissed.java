package org.nuanyang.cases;

import java.time.Instant;
import java.util.UUID;
import org.nuanyang.intake.ApplicationId;

/** The head looked at a reported ground for termination and lets the aid go on. */
public record TerminationDismissed(CaseId id, ApplicationId application, String city, UUID organisation, Instant at) {}
