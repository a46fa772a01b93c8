package org.nuanyang.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Money;

/**
 * A case taken over with its history. Dates that have not come yet are null and must agree with the
 * state; the case number is drawn on taking over.
 *
 * @param id the application it was granted on
 * @param recipient the participant the amounts belong to; null for a group, whose ledger stays empty
 */
public record PastCase(
    UUID id,
    UUID matter,
    String receiptNumber,
    String city,
    UUID decidingOrganisation,
    String caseType,
    String aidForm,
    String stage,
    String matterCode,
    String applicantName,
    int recipients,
    CaseState state,
    Instant grantedAt,
    @Nullable UUID handler,
    @Nullable UUID handlerAccount,
    @Nullable String handlerName,
    @Nullable UUID firm,
    @Nullable Instant assignedAt,
    @Nullable Instant acceptedAt,
    @Nullable LocalDate signedOn,
    @Nullable UUID recipient,
    @Nullable Money claimed,
    @Nullable Money awarded,
    @Nullable Money received,
    @Nullable Instant closedAt,
    @Nullable ClosingType closingType,
    @Nullable ResultGrade grade,
    @Nullable Instant fileSubmittedAt,
    @Nullable Instant fileAcceptedAt,
    @Nullable Instant archivedAt) {}
