package org.nuanyang.rounds;

import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/** The front door of leaders' visits. */
public interface Rounds {

  /** What to look at there, by the kind of the place and the rules of the day. */
  List<CheckItem> checklist(UUID charge, Actor by);

  /**
   * Writes down a visit; each problem that is pressed for becomes an order to act in the same act.
   *
   * @throws org.nuanyang.shared.Forbidden somebody else answers for it
   */
  UUID record(RecordVisit order);

  /** Visits of one charge, newest first, at most 100. */
  List<VisitRow> of(UUID charge, Actor by);

  /** One visit. @throws org.nuanyang.shared.Missing unknown, or out of reach */
  VisitView view(UUID visit, Actor by);
}
