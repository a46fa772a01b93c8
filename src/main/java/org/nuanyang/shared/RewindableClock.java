package org.nuanyang.shared;

import java.time.Instant;

/** A clock that tells an earlier moment for as long as something is told of it. Only the demo city has such a past. */
public interface RewindableClock {

  /** Does the work as if it were that moment, for this thread alone; a moment still to come is refused. */
  void at(Instant moment, Runnable work);
}
