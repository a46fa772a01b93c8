package org.nuanyang.assignment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as its lawyer sees it before saying yes: enough to check for conflicts.
 *
 * @param answerBy when the answer is due; null when no clock runs
 */
public record MyAssignment(
    AssignmentId id,
    String receiptNumber,
    String summary,
    String stage,
    String aidForm,
    List<String> recipients,
    List<String> opponents,
    Instant assignedAt,
    @Nullable Instant answerBy,
    int version) {}
