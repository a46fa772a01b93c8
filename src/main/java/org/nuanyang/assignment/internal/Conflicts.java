package org.nuanyang.assignment.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.assignment.CirclePerson;
import org.nuanyang.assignment.CircleRole;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.network.PractitionerView;

/**
 * Conflicts of interest of one case (律师法 第三十九条): what other cases say about a lawyer or a firm,
 * whether either is a party here, and who else had a part in the dispute.
 */
final class Conflicts {

  static final Conflicts NONE =
      new Conflicts(List.of(), List.of(), List.of(), List.of(), Set.of(), List.of(), Set.of());

  /**
   * Another case that meets this one with the sides turned round.
   *
   * @param ofOurOpponent its recipient is our opponent
   * @param ended it ended some time ago: the lawyer's former client
   */
  record Meeting(
      UUID lawyer, UUID firm, String receiptNumber, boolean ofOurOpponent, boolean nameOnly, boolean ended) {}

  /** Another accused of the same or a related criminal case, and who defends them. */
  record CoAccused(UUID lawyer, boolean sameCase) {}

  private record Party(String name, boolean opponent) {}

  /** Who has our opponent, or our recipient, as a paying client. */
  record Paid(UUID lawyer, UUID firm, boolean byOpponent) {}

  private final List<Meeting> meetings;
  private final List<CoAccused> coAccused;
  private final List<Party> parties;
  private final List<CirclePerson> circle;
  private final Set<UUID> dutyForCoAccused;
  private final List<Paid> paid;
  private final Set<UUID> onlyFirms;

  /**
   * @param dutyForCoAccused who helped another accused of the same case as a duty lawyer
   * @param onlyFirms firms beside which there is no other in their county
   */
  Conflicts(
      List<Meeting> meetings,
      List<CoAccused> coAccused,
      List<Participant> people,
      List<CirclePerson> circle,
      Set<UUID> dutyForCoAccused,
      List<Paid> paid,
      Set<UUID> onlyFirms) {
    this.meetings = meetings;
    this.coAccused = coAccused;
    this.parties = people.stream().map(one -> new Party(one.name().strip(), one.role() == PersonRole.OPPONENT)).toList();
    this.circle = circle;
    this.dutyForCoAccused = dutyForCoAccused;
    this.paid = paid;
    this.onlyFirms = onlyFirms;
  }

  List<Finding> check(PractitionerView who) {
    var found = new ArrayList<Finding>(0);
    check(who, found);
    return found;
  }

  /** Adds what stands against one practitioner. */
  void check(PractitionerView who, List<Finding> found) {
    for (var meeting : meetings) {
      if (meeting.lawyer().equals(who.id())) found.add(meets(meeting, "lawyer", who));
      else if (meeting.firm().equals(who.firm()) && !meeting.ended()) found.add(meets(meeting, "firm", who));
    }
    for (var other : coAccused)
      if (other.lawyer().equals(who.id())) found.add(block(other.sameCase() ? "co-accused" : "related-accused"));
    if (dutyForCoAccused.contains(who.id())) found.add(warn("duty-for-co-accused"));
    for (var client : paid) pays(client, who, found);
    for (var person : parties) party(person, who, found);
    for (var person : circle) around(person, who, found);
  }

  private Finding meets(Meeting meeting, String whose, PractitionerView who) {
    String side = meeting.ofOurOpponent() ? "acts-for-opponent" : "acts-against-recipient";
    if (meeting.ended()) side = meeting.ofOurOpponent() ? "acted-for-opponent" : "acted-against-recipient";
    String key = whose + "-" + side + (meeting.nameOnly() ? "-by-name" : "");
    boolean blocks = !meeting.nameOnly() && !meeting.ended();
    if (blocks && whose.equals("firm") && onlyFirms.contains(who.firm()))
      return new Finding(Guard.G4_CONFLICT, false, Finding.ONLY_FIRM, List.of(meeting.receiptNumber()));
    return new Finding(Guard.G4_CONFLICT, blocks, "assignment.conflict." + key, List.of(meeting.receiptNumber()));
  }

  private static void pays(Paid client, PractitionerView who, List<Finding> found) {
    if (client.lawyer().equals(who.id())) found.add(client.byOpponent() ? block("lawyer-paid-by-opponent") : warn("lawyer-paid-by-recipient"));
    else if (client.byOpponent() && client.firm().equals(who.firm())) found.add(block("firm-paid-by-opponent"));
  }

  private static void party(Party person, PractitionerView who, List<Finding> found) {
    if (person.opponent() && person.name().equals(who.firmName())) found.add(block("firm-is-opponent"));
    if (person.name().equals(who.name())) found.add(warn("same-name-as-party"));
  }

  /** The pool's own number is certain; a name alone may be somebody else's. */
  private void around(CirclePerson person, PractitionerView who, List<Finding> found) {
    String role = person.role().name().toLowerCase().replace('_', '-');
    if (who.id().equals(person.practitioner())) found.add(block("was-" + role));
    else if (person.name().strip().equals(who.name())) found.add(warn("may-be-" + role));
    if (person.role() == CircleRole.OPPOSING_COUNSEL && person.firmName().strip().equals(who.firmName()))
      found.add(
          onlyFirms.contains(who.firm())
              ? new Finding(Guard.G4_CONFLICT, false, Finding.ONLY_FIRM, List.of(person.name()))
              : block("firm-on-both-sides"));
  }

  private static Finding block(String fact) {
    return Finding.block(Guard.G4_CONFLICT, "assignment.conflict." + fact);
  }

  private static Finding warn(String fact) {
    return Finding.warn(Guard.G4_CONFLICT, "assignment.conflict." + fact);
  }
}
