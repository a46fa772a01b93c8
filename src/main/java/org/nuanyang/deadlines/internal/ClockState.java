package org.nuanyang.deadlines.internal;

import java.util.Set;

/** Where a clock stands. These arrows are the only ones there are. */
enum ClockState {
  RUNNING,
  PAUSED,
  /** Too late, whether the act was done since or not. */
  MISSED,
  KEPT,
  CANCELLED;

  Set<ClockState> next() {
    return switch (this) {
      case RUNNING -> Set.of(PAUSED, MISSED, KEPT, CANCELLED);
      case PAUSED -> Set.of(RUNNING, KEPT, CANCELLED);
      case MISSED, KEPT, CANCELLED -> Set.of();
    };
  }
}
