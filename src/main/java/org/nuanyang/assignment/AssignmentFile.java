package org.nuanyang.assignment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ClockView;

/**
 * One assignment as the assigner sees it.
 *
 * @param ranked those who may, best first, as many as were asked for; empty unless a lawyer is awaited
 * @param blocked those who must not, by name, as many as were asked for
 * @param mayInAll how many may and fit the search
 * @param blockedInAll how many must not and fit the search
 */
public record AssignmentFile(
    AssignmentId id,
    UUID application,
    UUID matter,
    String receiptNumber,
    String summary,
    String applicant,
    String caseType,
    String aidForm,
    String stage,
    String speciality,
    int recipients,
    int priorityRank,
    Instant dueAt,
    String state,
    @Nullable UUID lawyer,
    int version,
    List<Candidate> ranked,
    List<Candidate> blocked,
    List<AssignmentStep> steps,
    List<ClockView> clocks,
    int mayInAll,
    int blockedInAll) {}
