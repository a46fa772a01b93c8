package org.nuanyang.cases;

import java.time.Instant;
import java.util.UUID;
import org.nuanyang.intake.ApplicationId;

/** A termination was set aside on an objection (法律援助法 第四十九条). */
public record CaseReinstated(CaseId id, ApplicationId application, String city, UUID organisation, Instant at) {}
