package org.nuanyang.assignment;

import java.util.List;
import org.nuanyang.identity.Actor;

/** The lawyer's side: what waits for an answer, and the answer. A lawyer sees only their own. */
public interface MyAssignments {

  List<MyAssignment> waiting(Actor by);

  /** How many wait, without opening any file. */
  int countWaiting(Actor by);

  void accept(AcceptAssignment order);

  void decline(DeclineAssignment order);
}
