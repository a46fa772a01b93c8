package org.nuanyang.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.Participant;

/**
 * An assignment brought in from elsewhere: an older system, or the generated city of the demo.
 *
 * @param state AWAITING, ASSIGNED, ACCEPTED, FINISHED or CANCELLED; dates and lawyer must agree with it
 * @param people the sides of a running case, for conflict checks; may be empty for an ended one
 */
public record PastAssignment(
    AssignmentId id,
    UUID application,
    UUID matter,
    String receiptNumber,
    String city,
    UUID organisation,
    UUID decidingUnit,
    String summary,
    String caseType,
    String aidForm,
    String stage,
    String matterCode,
    String speciality,
    int recipients,
    int priorityRank,
    @Nullable UUID earlier,
    LocalDate decidedOn,
    Instant dueAt,
    String state,
    @Nullable UUID lawyer,
    @Nullable UUID firm,
    Instant openedAt,
    @Nullable Instant assignedAt,
    @Nullable Instant acceptedAt,
    @Nullable Instant endedAt,
    List<Participant> people) {}
