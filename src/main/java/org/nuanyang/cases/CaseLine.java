package org.nuanyang.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One case in a list. @param changeAsked a request for another handler or a termination waits for decision */
public record CaseLine(
    CaseId id,
    String caseNumber,
    String receiptNumber,
    String applicantName,
    int recipients,
    String caseType,
    String stage,
    String matterCode,
    CaseState state,
    @Nullable UUID handler,
    @Nullable String handlerName,
    LocalDate grantedOn,
    Instant grantedAt,
    @Nullable Instant fileSubmittedAt,
    boolean changeAsked) {}
