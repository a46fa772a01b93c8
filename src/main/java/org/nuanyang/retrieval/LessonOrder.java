package org.nuanyang.retrieval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's word that the search shall learn, and what became of it.
 *
 * @param version the version that came of it, once done
 * @param questions how many questions there were, once refused for being too few
 */
public record LessonOrder(
    String by, Instant askedAt, State state, @Nullable Instant startedAt, @Nullable Instant endedAt, @Nullable Integer version, @Nullable Integer questions) {

  /** How far it is. Learning from four hundred questions takes a minute or two on two cores. */
  public enum State {
    WAITING,
    RUNNING,
    DONE,
    /** Too few questions have articles in this library. */
    REFUSED,
    FAILED;

    public boolean open() {
      return this == WAITING || this == RUNNING;
    }
  }
}
