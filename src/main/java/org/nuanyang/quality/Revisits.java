package org.nuanyang.quality;

import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/** The front door of revisits: whom to call, and what they said. */
public interface Revisits {

  /** Those of the actor's units in this state: due ones longest closed first, the others newest first. */
  Slice<RevisitRow> list(RevisitState state, @Nullable String after, Actor by);

  /** All for one call; the look is written to the audit trail. @throws org.nuanyang.shared.Missing unknown revisit */
  RevisitCard card(RevisitId id, Actor by);

  /** Writes a call down and tells it on the matter's timeline. Several calls in vain end the revisit. */
  void record(RecordCall command);
}
