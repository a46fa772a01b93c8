package org.nuanyang.cases;

import java.time.Instant;
import java.util.UUID;
import org.nuanyang.intake.ApplicationId;

/** The volume is catalogued and stored; nothing more happens to the case. */
public record CaseArchived(CaseId id, ApplicationId application, String city, UUID organisation, Instant at) {}
