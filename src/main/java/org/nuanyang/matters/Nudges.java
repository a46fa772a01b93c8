package org.nuanyang.matters;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/** The person presses for their matter (催办): once in a while, heard by whoever holds it. */
public interface Nudges {

  /** Whether there is anything to press for, and from when on. @return null when the matter has ended */
  @Nullable Instant possibleFrom(MatterId matter);

  /** Tells the timeline and lays a notice on the holder's desk. Pressed again within the period: nothing. */
  void nudge(MatterId matter, Actor by);
}
