package org.nuanyang.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.nuanyang.intake.ApplicationId;

/** Aid was ended early (法律援助法 第四十八条). */
public record CaseTerminated(
    CaseId id, ApplicationId application, String city, UUID organisation, TerminationGround ground, LocalDate on, Instant at) {}
