package org.nuanyang.assignment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step in the history of an assignment.
 *
 * @param kind OPENED, ASSIGNED, ACCEPTED, DECLINED, REOPENED, FINISHED or CANCELLED
 * @param place where the lawyer stood in the list when assigned; null for other steps
 * @param conflict what the search for conflicts of interest said at the assignment: CLEAR or WARN; empty otherwise
 */
public record AssignmentStep(
    Instant at,
    String kind,
    @Nullable UUID lawyer,
    @Nullable String lawyerName,
    String by,
    String reasonCode,
    String reason,
    @Nullable Integer place,
    @Nullable Integer score,
    List<ScorePart> why,
    String conflict) {}
