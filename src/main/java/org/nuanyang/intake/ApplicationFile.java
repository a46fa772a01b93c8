package org.nuanyang.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.RefusalCode;
import org.nuanyang.eligibility.Verdict;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.MatterId;

/**
 * One application as the office reads it; the people are in the matter's file.
 *
 * @param helpedFirst a lawyer works already and only the formalities are open (先行提供)
 * @param receiving where the person came to; {@code deciding} and {@code assigning} who decides and finds the lawyer,
 *     {@code counting} whose figures it is in: four facts that may be one centre or four
 * @param holding on whose desk it lies now; one at every moment
 * @param mode the city's rule when it was received
 * @param citywide received by another centre than the one that counts it (市域通办件)
 * @param disputed centres argue about it, and the bureau has not ruled yet
 * @param checkedPapers what the receiving centre found in order; nobody asks the person for it again
 */
public record ApplicationFile(
    ApplicationId id,
    long version,
    MatterId matter,
    String receiptNumber,
    String city,
    UUID receiving,
    UUID holding,
    UUID deciding,
    UUID assigning,
    UUID counting,
    CitywideMode mode,
    boolean citywide,
    boolean disputed,
    List<String> checkedPapers,
    String channel,
    String applicantName,
    int recipients,
    String summary,
    Category category,
    String matterCode,
    String caseType,
    String aidForm,
    String stage,
    String profile,
    Facts facts,
    Verdict verdict,
    int priorityRank,
    boolean pledged,
    ApplicationStatus status,
    List<MissingPaper> missing,
    @Nullable LocalDate supplementUntil,
    boolean supplementAsked,
    Instant submittedAt,
    @Nullable Instant acceptedAt,
    @Nullable Proposal proposal,
    @Nullable String opinion,
    @Nullable String proposedByName,
    @Nullable UUID proposedBy,
    @Nullable RefusalCode refusalCode,
    @Nullable String decision,
    @Nullable String decidedByName,
    @Nullable LocalDate decidedOn,
    @Nullable ApplicationId earlier,
    @Nullable Instant consultationStartedAt,
    boolean helpedFirst) {}
