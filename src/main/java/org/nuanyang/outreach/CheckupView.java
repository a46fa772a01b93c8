package org.nuanyang.outreach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One check-up as it stands.
 *
 * @param code the owner's way back to it
 * @param workerCode the workers' way to their questions; it opens nothing else
 * @param firm empty for an anonymous trial
 * @param place the dimension the owner goes on with
 * @param keptUntil when it is cleared away if nobody touches it
 */
public record CheckupView(
    CheckupId id,
    int version,
    String code,
    String workerCode,
    String firm,
    String creditCode,
    String headcount,
    UUID organisation,
    Map<String, Reply> answers,
    String place,
    CheckupState state,
    @Nullable CheckupId previous,
    String wish,
    String contact,
    String opinion,
    @Nullable String lawyer,
    @Nullable LocalDate visitedOn,
    @Nullable Instant finishedAt,
    Instant keptUntil) {

  public boolean anonymous() {
    return creditCode.isEmpty();
  }
}
