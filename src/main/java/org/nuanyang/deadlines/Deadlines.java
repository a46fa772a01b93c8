package org.nuanyang.deadlines;

import java.util.List;
import java.util.UUID;

/**
 * The front door of deadlines. Clocks are started, paused and stopped inside the caller's
 * transaction, so a state and its clock never part.
 */
public interface Deadlines {

  /** Starts a clock; starting the same rule on the same subject again while it runs changes nothing. */
  ClockId watch(WatchDeadline command);

  /** The awaited act was done in time or late; the clock stops and remembers which. No such clock: nothing. */
  void stop(UUID subject, String rule);

  /** Time from now until {@link #resume} is not counted. The reason is shown on the proof sheet. */
  void pause(UUID subject, String rule, String reason);

  void resume(UUID subject, String rule);

  /** The clock is not needed any more (withdrawn, transferred); it counts neither as kept nor as missed. */
  void cancelAll(UUID subject, String reason);

  /** Clocks of one subject, running ones first, soonest first. */
  List<ClockView> of(UUID subject);
}
