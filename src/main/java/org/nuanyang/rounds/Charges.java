package org.nuanyang.rounds;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/** The front door of what leaders answer for (包联). */
public interface Charges {

  /** Makes a leader answer for something, for a term. @throws org.nuanyang.shared.Refusal somebody answers for it on these days already */
  UUID give(GiveCharge order);

  /** Ends it before its term, with a reason. */
  void end(UUID id, int seen, String why, Actor by);

  /** What this leader answers for today, the longest waiting for a visit first. */
  List<ChargeView> mine(Actor by);

  /** Those within the reader's reach, newest first. @param running only those whose term is not over */
  Slice<ChargeView> list(boolean running, @Nullable String after, Actor by);

  /** @throws org.nuanyang.shared.Missing unknown, or out of reach */
  ChargeView view(UUID id, Actor by);
}
