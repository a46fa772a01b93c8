package org.nuanyang.assignment.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.network.PractitionerView;

/**
 * Conflicts of interest of one case (律师法 第三十九条): what other running cases say about a lawyer or
 * a firm, and whether either is a party here.
 */
final class Conflicts {

  /** Another running case that meets this one. @param ofOurOpponent its recipient is our opponent */
  record Meeting(UUID lawyer, UUID firm, String receiptNumber, boolean ofOurOpponent, boolean nameOnly) {}

  /** Another person of the same criminal case and who defends them. */
  record CoAccused(UUID lawyer, UUID firm) {}

  private final List<Meeting> meetings;
  private final List<CoAccused> coAccused;
  private final List<Participant> people;

  Conflicts(List<Meeting> meetings, List<CoAccused> coAccused, List<Participant> people) {
    this.meetings = meetings;
    this.coAccused = coAccused;
    this.people = people;
  }

  List<Finding> check(PractitionerView who) {
    var found = new ArrayList<Finding>();
    for (var meeting : meetings) {
      if (meeting.lawyer().equals(who.id())) found.add(meets(meeting, "lawyer"));
      else if (meeting.firm().equals(who.firm())) found.add(meets(meeting, "firm"));
    }
    if (coAccused.stream().anyMatch(other -> other.lawyer().equals(who.id())))
      found.add(Finding.block(Guard.G4_CONFLICT, "assignment.conflict.co-accused"));
    for (var person : people) party(person, who, found);
    return found;
  }

  private static Finding meets(Meeting meeting, String who) {
    String side = meeting.ofOurOpponent() ? "acts-for-opponent" : "acts-against-recipient";
    String key = "assignment.conflict." + who + "-" + side + (meeting.nameOnly() ? "-by-name" : "");
    return new Finding(Guard.G4_CONFLICT, !meeting.nameOnly(), key, List.of(meeting.receiptNumber()));
  }

  private static void party(Participant person, PractitionerView who, List<Finding> found) {
    if (person.name().strip().equals(who.firmName()) && person.role() == PersonRole.OPPONENT)
      found.add(Finding.block(Guard.G4_CONFLICT, "assignment.conflict.firm-is-opponent"));
    if (person.name().strip().equals(who.name()))
      found.add(Finding.warn(Guard.G4_CONFLICT, "assignment.conflict.same-name-as-party"));
  }
}
