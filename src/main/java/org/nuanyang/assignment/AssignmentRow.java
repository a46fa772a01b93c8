package org.nuanyang.assignment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the assigner's queue.
 *
 * @param priorityRank 0 (emergency) to 9 (normal)
 * @param lawyer null while nobody is assigned
 * @param again true when somebody had it before
 */
public record AssignmentRow(
    UUID id,
    String receiptNumber,
    String summary,
    String speciality,
    String stage,
    String aidForm,
    int recipients,
    int priorityRank,
    Instant dueAt,
    String state,
    @Nullable UUID lawyer,
    @Nullable String lawyerName,
    @Nullable Instant assignedAt,
    boolean again) {}
