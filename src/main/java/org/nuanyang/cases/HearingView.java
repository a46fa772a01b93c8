package org.nuanyang.cases;

import java.time.Instant;
import java.util.UUID;

/** A hearing to come or past. @param body court or arbitration body */
public record HearingView(
    UUID id, CaseId caseId, String caseNumber, String applicantName, Instant startsAt, String body, String place, boolean cancelled) {}
