package org.nuanyang.oversight.internal.complaint;

import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.oversight.ComplaintState;

/** Who hears a complaint, and who answers for the side complained of. */
final class Sides {

  private Sides() {}

  /** An officer hears what came to the officer's own bureau; what has no bureau every officer of the city. */
  static boolean hears(Complaint complaint, Actor by) {
    if (!by.has(Role.BUREAU_OFFICER) || !by.city().equals(complaint.city)) return false;
    return complaint.bureau == null || by.sees(complaint.city, complaint.bureau);
  }

  /** The head of the centre, once the bureau has taken the complaint; before, whoever complains need fear nobody. */
  static boolean answersFor(Complaint complaint, Actor by) {
    boolean taken =
        switch (complaint.state) {
          case RECEIVED, SUPPLEMENT, NOT_ACCEPTED -> false;
          case INVESTIGATING, CONCLUDED, ANSWERED, FOLLOWED -> true;
          case WITHDRAWN -> !complaint.investigators.isEmpty();
        };
    return taken && by.has(Role.DIRECTOR) && by.sees(complaint.city, complaint.organisation);
  }

  /** Whether the head may still say something. */
  static boolean mayAnswer(Complaint complaint, Actor by) {
    return complaint.state == ComplaintState.INVESTIGATING && answersFor(complaint, by);
  }
}
