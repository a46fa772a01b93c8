package org.nuanyang.assignment;

import java.time.YearMonth;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/** The assigner's desk: the queue, the ranking, the assignment. */
public interface AssignmentDesk {

  /** Most urgent first. */
  Slice<AssignmentRow> queue(QueueSearch search, Actor by);

  /** How many cases within the actor's reach have no lawyer. */
  int countAwaiting(Actor by);

  /** Assignments of a month for which a reason had to be given, oldest first (指派公开报告). */
  OverrideReport overrides(YearMonth month, Actor by);

  /** The case with the pool weighed against it; written to the audit trail. */
  AssignmentFile file(AssignmentId id, ShortlistSearch search, Actor by);

  /** The same with everybody, however many. */
  default AssignmentFile file(AssignmentId id, Wishes wishes, Actor by) {
    return file(id, ShortlistSearch.all(wishes), by);
  }

  /**
   * Assigns; the guards are asked again at this very moment.
   *
   * @throws ReasonNeeded when a reason must be given first
   * @throws NotAssignable when the lawyer must not or cannot take it
   */
  void assign(AssignLawyer order);

  /** Takes a case back from a lawyer who does not answer. */
  void takeBack(AssignmentId id, String reason, int version, Actor by);
}
