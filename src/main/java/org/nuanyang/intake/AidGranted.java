package org.nuanyang.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.MatterId;

/**
 * Aid was granted. The law counts the three days to assignment from {@code decidedOn} (法律援助法 第四十三条).
 *
 * @param receiptNumber how people know the matter
 * @param caseType CIVIL, CRIMINAL or ADMINISTRATIVE
 * @param aidForm such as LABOR_MEDIATION_ARBITRATION or LITIGATION_AGENCY
 * @param stage such as ARBITRATION, FIRST_INSTANCE
 * @param matterCode scope code such as M07_INJURY
 * @param speciality what the lawyer should be good at: the matter's category name
 * @param assigningOrganisation who must find the lawyer
 * @param decidingOrganisation who decided and answers for the case
 * @param recipients number of persons helped
 * @param priorityRank 0 (emergency) to 9 (normal)
 * @param earlier the application of the stage before, when the same matter goes on; null for the first
 * @param consultationStartedAt when the person first spoke in the hall; null when not from a hall
 */
public record AidGranted(
    ApplicationId application,
    MatterId matter,
    String receiptNumber,
    String city,
    String caseType,
    String aidForm,
    String stage,
    String matterCode,
    String speciality,
    UUID assigningOrganisation,
    UUID decidingOrganisation,
    int recipients,
    int priorityRank,
    @Nullable ApplicationId earlier,
    @Nullable Instant consultationStartedAt,
    LocalDate decidedOn,
    Instant at) {}
