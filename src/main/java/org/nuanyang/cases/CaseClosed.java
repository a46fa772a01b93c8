package org.nuanyang.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.matters.MatterId;
import org.nuanyang.shared.Money;

/** The work on a case ended with a result. @param awarded 挽回经济损失 by the effective document; null when not measurable */
public record CaseClosed(
    CaseId id,
    ApplicationId application,
    MatterId matter,
    String caseNumber,
    String city,
    UUID organisation,
    UUID handler,
    ClosingType type,
    ResultGrade grade,
    @Nullable Money claimed,
    @Nullable Money awarded,
    @Nullable Money received,
    int recipients,
    LocalDate closedOn,
    Instant at) {}
