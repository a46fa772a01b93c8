package org.nuanyang.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.nuanyang.intake.ApplicationId;

/** A granted application became a case: 1 件, with so many 受援人. */
public record CaseOpened(
    CaseId id,
    ApplicationId application,
    String city,
    UUID organisation,
    String caseType,
    String aidForm,
    String stage,
    String matterCode,
    int recipients,
    LocalDate grantedOn,
    Instant at) {}
