package org.nuanyang.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a queue.
 *
 * @param whyFirst why the rules put it before others; empty when they do not
 * @param anyCentre whether it was received outside the competent county (市域通办)
 * @param decideBy last moment of the term to decide (法律援助法 第四十三条), which orders a queue within a rank
 */
public record ApplicationRow(
    UUID id,
    UUID matter,
    String receiptNumber,
    String applicantName,
    int recipients,
    String summary,
    String channel,
    String stage,
    ApplicationStatus status,
    int priorityRank,
    String whyFirst,
    String econResult,
    @Nullable Proposal proposal,
    boolean anyCentre,
    Instant submittedAt,
    Instant decideBy) {}
