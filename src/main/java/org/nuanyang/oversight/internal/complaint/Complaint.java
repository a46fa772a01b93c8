package org.nuanyang.oversight.internal.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.oversight.ComplainedOf;
import org.nuanyang.oversight.ComplaintItem;
import org.nuanyang.oversight.ComplaintOutcome;
import org.nuanyang.oversight.ComplaintState;
import org.nuanyang.oversight.NotTaken;
import org.nuanyang.oversight.RaiseComplaint;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SealedText;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One complaint, from the first word to the measures carried out. */
@Table("complaint")
final class Complaint {

  /** Fewer than two pairs of eyes are no investigation (reference 9). */
  static final int INVESTIGATORS = 2;

  @Id UUID id;
  @Version private @Nullable Integer version;
  String city;
  UUID organisation;
  @Nullable UUID bureau;
  @Nullable UUID matter;
  String receiptNumber;
  String person;
  SealedText phone;
  ComplainedOf against;
  ComplaintItem item;
  String whom;
  SealedText grounds;
  String channel;
  LocalDate receivedOn;
  Instant receivedAt;
  ComplaintState state = ComplaintState.RECEIVED;
  String wanted = "";
  @Nullable NotTaken notTaken;
  String investigators = "";
  String statement = "";
  @Nullable ComplaintOutcome outcome;
  String found = "";
  String measures = "";
  @Nullable LocalDate concludedOn;
  @Nullable LocalDate answeredOn;
  String followed = "";

  /** For the database only. */
  @SuppressWarnings("NullAway") // every field is filled from its column right after
  private Complaint() {}

  static Complaint of(RaiseComplaint raised, OrganisationView centre, @Nullable UUID bureau, Instant receivedAt) {
    var complaint = new Complaint();
    complaint.id = raised.key();
    complaint.city = centre.city();
    complaint.organisation = centre.id();
    complaint.bureau = bureau;
    complaint.matter = raised.matter() == null ? null : raised.matter().value();
    complaint.receiptNumber = raised.receiptNumber();
    complaint.person = raised.person();
    complaint.phone = new SealedText(raised.phone());
    complaint.against = raised.against();
    complaint.item = raised.item();
    complaint.whom = raised.whom();
    complaint.grounds = new SealedText(raised.grounds());
    complaint.channel = raised.channel().name();
    complaint.receivedOn = raised.receivedOn();
    complaint.receivedAt = receivedAt;
    return complaint;
  }

  void askMore(String what) {
    if (!wanted.isEmpty()) throw new Refusal("oversight.complaint.asked-once");
    moveTo(ComplaintState.SUPPLEMENT);
    wanted = what;
  }

  void supplied(String told) {
    moveTo(ComplaintState.RECEIVED);
    grounds = new SealedText(grounds.reveal() + "\n" + told);
  }

  void accept(List<String> people) {
    if (new HashSet<>(people).size() < INVESTIGATORS) throw new Refusal("oversight.complaint.too-few", INVESTIGATORS);
    if (!whom.isEmpty() && people.contains(whom)) throw new Refusal("oversight.complaint.investigates-self", whom);
    moveTo(ComplaintState.INVESTIGATING);
    investigators = String.join("\n", people);
  }

  void notAccept(NotTaken because, String why) {
    moveTo(ComplaintState.NOT_ACCEPTED);
    notTaken = because;
    found = why;
  }

  void says(String words) {
    mustBeInvestigated();
    statement = words;
  }

  void mustBeInvestigated() {
    if (state != ComplaintState.INVESTIGATING) throw new Refusal("oversight.complaint.not-now");
  }

  /** Nobody is found to be at fault unheard. */
  void conclude(ComplaintOutcome what, String why, String ordered, LocalDate on) {
    mustBeInvestigated();
    if (statement.isEmpty()) throw new Refusal("oversight.complaint.hear-both");
    if (what != ComplaintOutcome.NOT_UPHELD && ordered.isEmpty()) throw new Refusal("oversight.complaint.measures-first");
    moveTo(ComplaintState.CONCLUDED);
    outcome = what;
    found = why;
    measures = ordered;
    concludedOn = on;
  }

  void answered(LocalDate on, LocalDate today) {
    if (concludedOn == null || on.isBefore(concludedOn) || on.isAfter(today)) throw new Refusal("oversight.complaint.answer-day", String.valueOf(concludedOn));
    moveTo(ComplaintState.ANSWERED);
    answeredOn = on;
  }

  void followed(String note) {
    moveTo(ComplaintState.FOLLOWED);
    followed = note;
  }

  void withdraw() {
    moveTo(ComplaintState.WITHDRAWN);
  }

  boolean named() {
    return !person.isEmpty();
  }

  /** Who answers for the days; the centre's city when no bureau was entered into the network. */
  UUID hearer() {
    return bureau == null ? organisation : bureau;
  }

  List<String> team() {
    return investigators.isEmpty() ? List.of() : List.of(investigators.split("\n"));
  }

  int version() {
    return Objects.requireNonNullElse(version, 0);
  }

  private void moveTo(ComplaintState target) {
    if (!state.next().contains(target)) throw new Refusal("oversight.complaint.not-now");
    state = target;
  }
}
