package org.nuanyang.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.Verdict;
import org.nuanyang.matters.Category;
import org.nuanyang.matters.Channel;

/** An application taken over with its history. Times that have not come yet are null. */
public record PastApplication(
    UUID id,
    UUID matter,
    String receiptNumber,
    String city,
    UUID receiving,
    UUID deciding,
    UUID counting,
    Channel channel,
    String applicantName,
    int recipients,
    String summary,
    Category category,
    String stage,
    Facts facts,
    Verdict verdict,
    boolean pledged,
    ApplicationStatus status,
    Instant submittedAt,
    @Nullable Instant acceptedAt,
    @Nullable Proposal proposal,
    @Nullable String opinion,
    @Nullable String reviewer,
    @Nullable Instant decidedAt,
    @Nullable LocalDate decidedOn,
    @Nullable String decision,
    @Nullable String decidedBy,
    List<ApplicationStep> steps) {}
