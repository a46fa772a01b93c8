package org.nuanyang.rounds;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing a leader answers for.
 *
 * @param url its page at the desk
 * @param endedOn ended before its term, with a reason; null while it was not
 * @param visitedOn day of the last visit; null before the first
 * @param visitBy by which day somebody should go again
 * @param mine whether the reader is the leader who answers for it
 */
public record ChargeView(
    UUID id,
    int version,
    ChargeKind kind,
    UUID subject,
    String label,
    String url,
    String leader,
    LocalDate from,
    LocalDate until,
    @Nullable LocalDate endedOn,
    String endedWhy,
    int visits,
    @Nullable LocalDate visitedOn,
    LocalDate visitBy,
    State state,
    boolean mine) {

  /** How it stands today. */
  public enum State {
    /** Its term has not begun. */
    AHEAD("neutral"),
    RUNNING("good"),
    /** A visit is wanted and its day is past. */
    WAITING("warn"),
    OVER("neutral");

    private final String tone;

    State(String tone) {
      this.tone = tone;
    }

    public String tone() {
      return tone;
    }

    public String messageKey() {
      return "rounds.state." + name();
    }
  }

  public boolean running() {
    return state == State.RUNNING || state == State.WAITING;
  }
}
