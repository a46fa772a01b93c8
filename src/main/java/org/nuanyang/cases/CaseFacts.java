package org.nuanyang.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.MatterId;
import org.nuanyang.shared.Money;

/**
 * One case as a page's head shows it.
 *
 * @param caseNumber 字号 such as 暖法援民〔2026〕123号
 * @param signedOn when the present handler and the recipient signed
 * @param claimed sum over all recipients; null when nothing was entered
 * @param awarded by the effective document; the 挽回经济损失 of this case
 * @param received what was really paid so far; never added to {@code awarded}
 * @param replacing the handler is being replaced and the new one has not accepted yet
 */
public record CaseFacts(
    CaseId id,
    int version,
    MatterId matter,
    String receiptNumber,
    String caseNumber,
    String city,
    UUID decidingOrganisation,
    String caseType,
    String aidForm,
    String stage,
    String matterCode,
    String applicantName,
    int recipients,
    CaseState state,
    @Nullable UUID handler,
    @Nullable String handlerName,
    @Nullable UUID firm,
    LocalDate grantedOn,
    @Nullable Instant assignedAt,
    @Nullable Instant acceptedAt,
    @Nullable LocalDate signedOn,
    @Nullable Money claimed,
    @Nullable Money awarded,
    @Nullable Money received,
    @Nullable LocalDate closedOn,
    @Nullable ClosingType closingType,
    @Nullable ResultGrade resultGrade,
    boolean reported,
    @Nullable TerminationGround terminationGround,
    @Nullable LocalDate terminatedOn,
    @Nullable LocalDate servedOn,
    @Nullable Instant fileSubmittedAt,
    @Nullable String archiveNumber,
    boolean replacing,
    boolean handOverDue,
    boolean meansTested) {}
