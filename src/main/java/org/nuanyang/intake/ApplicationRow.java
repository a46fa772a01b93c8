package org.nuanyang.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a queue.
 *
 * @param anyCentre whether it was received outside the competent county (市域通办)
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
    String econResult,
    @Nullable Proposal proposal,
    boolean anyCentre,
    Instant submittedAt) {}
