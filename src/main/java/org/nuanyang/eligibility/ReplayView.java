package org.nuanyang.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a replay is, and what came of it.
 *
 * @param draft the draft of rules
 * @param rulesOf the day whose rules both sides are judged by: the draft's first day
 * @param state WAITING, RUNNING, DONE or FAILED
 * @param unreadable facts of old decisions today's words cannot read; they are left out
 */
public record ReplayView(
    ReplayId id, UUID draft, String city, String title, LocalDate from, LocalDate to, LocalDate rulesOf, String state, int total,
    int done, int gained, int lost, int unreadable, String askedByName, Instant askedAt, @Nullable Instant endedAt) {

  public boolean open() {
    return state.equals("WAITING") || state.equals("RUNNING");
  }

  /** Whole percent. */
  public int percent() {
    return total == 0 ? (open() ? 0 : 100) : (int) (100L * done / total);
  }

  public int same() {
    return done - gained - lost - unreadable;
  }
}
