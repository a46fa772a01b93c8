package org.nuanyang.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Role;

/**
 * The proof sheet of one clock.
 *
 * @param counted the working as it comes out today; {@code clock.dueAt} is what was in force
 * @param stoppedAt when the act was done or the clock not needed any more
 * @param explainable whether a reason for the miss is awaited
 */
public record ClockSheet(
    ClockView clock,
    ReckonedDeadline counted,
    String label,
    UUID matter,
    UUID owner,
    Instant triggeredAt,
    List<Interruption> interruptions,
    @Nullable Instant warnedAt,
    @Nullable Instant missedAt,
    @Nullable Role escalatedTo,
    @Nullable Instant stoppedAt,
    @Nullable String cancelledBecause,
    @Nullable String whyMissed,
    @Nullable String explainedBy,
    @Nullable Instant explainedAt,
    boolean explainable,
    int version) {

  /** Time that was not counted. @param to null while it lasts */
  public record Interruption(Instant from, @Nullable Instant to, String reason) {}
}
