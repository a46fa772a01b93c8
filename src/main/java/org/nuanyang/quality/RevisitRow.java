package org.nuanyang.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the list of revisits. @param tries calls so far in which nobody was reached @param heldBy who is making the call now */
public record RevisitRow(
    UUID id,
    String caseNumber,
    String applicantName,
    int recipients,
    LocalDate closedOn,
    RevisitState state,
    int tries,
    @Nullable Satisfaction satisfaction,
    @Nullable Instant calledAt,
    @Nullable String heldBy) {}
