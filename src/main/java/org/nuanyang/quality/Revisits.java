package org.nuanyang.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/** The front door of revisits: whom to call, and what they said. */
public interface Revisits {

  /** Those of the actor's units in this state: due ones longest closed first, the others newest first. */
  Slice<RevisitRow> list(RevisitState state, @Nullable String after, Actor by);

  /** The next call nobody else makes: this caller's from now on, for half an hour. Asked twice, it is the same one; empty when none is left. */
  Optional<RevisitId> next(Actor by);

  /** This caller makes this call. @throws org.nuanyang.shared.Refusal somebody else is at it, or it is over */
  void take(RevisitId id, Actor by);

  /** The caller does not make it after all. */
  void leave(RevisitId id, Actor by);

  /** All for one call; the look is written to the audit trail. @throws org.nuanyang.shared.Missing unknown revisit */
  RevisitCard card(RevisitId id, Actor by);

  /** What the people reached said, by unit, of cases closed since a day. */
  List<RevisitFindings> findings(String city, LocalDate since);

  /** Writes a call down and tells it on the matter's timeline; whoever else is at it writes it. Several calls in vain end the revisit. */
  void record(RecordCall command);
}
