package org.nuanyang.oversight.internal.objection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.oversight.ObjectedTo;
import org.nuanyang.oversight.ObjectionState;
import org.nuanyang.oversight.RaiseObjection;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SealedText;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** What a person says against one decision of a centre, and the bureau's answer. */
final class Objection {

  @Id UUID id;
  @Version private @Nullable Integer version;
  String city;
  UUID organisation;
  @Nullable UUID bureau;
  UUID matter;
  UUID subject;
  ObjectedTo against;
  /** The day of the decision: a second refusal after a correction would be another decision. */
  LocalDate decidedBefore;
  /** Which paper of that day; null for what was raised before papers were told apart. */
  @Nullable UUID decisionPaper;
  String receiptNumber;
  String person;
  String channel;
  LocalDate receivedOn;
  Instant receivedAt;
  SealedText grounds;
  UUID raisedBy;
  String raisedByName;
  ObjectionState state = ObjectionState.RECEIVED;
  @Nullable String found;
  @Nullable UUID decidedBy;
  @Nullable String decidedByName;
  @Nullable LocalDate decidedOn;

  /** For the database only. */
  @SuppressWarnings("NullAway") // every field is filled from its column right after
  private Objection() {}

  static Objection against(Decided decision, RaiseObjection raised, UUID id, @Nullable UUID bureau, Instant receivedAt) {
    var objection = new Objection();
    objection.id = id;
    objection.city = decision.application().city();
    objection.organisation = decision.application().deciding();
    objection.bureau = bureau;
    objection.matter = decision.application().matter().value();
    objection.subject = raised.subject();
    objection.against = raised.against();
    objection.decidedBefore = decision.on();
    objection.decisionPaper = decision.paper();
    objection.receiptNumber = decision.application().receiptNumber();
    objection.person = decision.name();
    objection.channel = raised.channel().name();
    objection.receivedOn = raised.receivedOn();
    objection.receivedAt = receivedAt;
    objection.grounds = new SealedText(raised.grounds());
    objection.raisedBy = raised.by().id();
    objection.raisedByName = raised.by().name();
    return objection;
  }

  void decide(boolean correct, String why, Actor by, LocalDate on) {
    moveTo(correct ? ObjectionState.CORRECTED : ObjectionState.MAINTAINED);
    found = why;
    decidedBy = by.id();
    decidedByName = by.name();
    decidedOn = on;
  }

  void withdraw() {
    moveTo(ObjectionState.WITHDRAWN);
  }

  /** Whether it is about this very decision: two of one day are told apart by their papers. */
  boolean isAgainst(Decided decision) {
    boolean sameDay = subject.equals(decision.subject()) && against == decision.against() && decidedBefore.equals(decision.on());
    return sameDay && (decisionPaper == null || decision.paper() == null || decisionPaper.equals(decision.paper()));
  }

  boolean againstPerson() {
    return against == ObjectedTo.PERSON_REFUSAL;
  }

  boolean waits() {
    return state == ObjectionState.RECEIVED;
  }

  /** Who answers for the five days; the centre's city when no bureau was entered into the network. */
  UUID hearer() {
    return bureau == null ? organisation : bureau;
  }

  int version() {
    return Objects.requireNonNullElse(version, 0);
  }

  private void moveTo(ObjectionState target) {
    if (!state.next().contains(target)) throw new Refusal("oversight.objection.over");
    state = target;
  }
}
