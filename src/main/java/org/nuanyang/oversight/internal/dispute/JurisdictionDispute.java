package org.nuanyang.oversight.internal.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.HandOvers;
import org.nuanyang.oversight.DisputeState;
import org.nuanyang.oversight.RaiseDispute;
import org.nuanyang.shared.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** What two centres say about one application, and the bureau's ruling. */
final class JurisdictionDispute {

  @Id UUID id;
  @Version private @Nullable Integer version;
  String city;
  UUID application;
  UUID matter;
  String receiptNumber;
  String person;
  UUID holder;
  UUID other;
  UUID raisedByOrg;
  String raisedByName;
  Instant raisedAt;
  String grounds;
  @Nullable UUID bureau;
  DisputeState state = DisputeState.RAISED;
  @Nullable UUID competent;
  @Nullable String found;
  @Nullable String decidedByName;
  @Nullable LocalDate decidedOn;

  /** For the database only. */
  @SuppressWarnings("NullAway") // every field is filled from its column right after
  private JurisdictionDispute() {}

  static JurisdictionDispute about(
      ApplicationFile file, RaiseDispute raised, UUID by, HandOvers.Parties parties, @Nullable UUID bureau, Instant at) {
    var dispute = new JurisdictionDispute();
    dispute.id = raised.key();
    dispute.city = file.city();
    dispute.application = file.id().value();
    dispute.matter = file.matter().value();
    dispute.receiptNumber = file.receiptNumber();
    dispute.person = file.applicantName();
    dispute.holder = parties.holder();
    dispute.other = parties.other();
    dispute.raisedByOrg = by;
    dispute.raisedByName = raised.by().name();
    dispute.raisedAt = at;
    dispute.grounds = raised.grounds();
    dispute.bureau = bureau;
    return dispute;
  }

  void decide(UUID centre, String why, Actor by, LocalDate on) {
    if (!state.next().contains(DisputeState.DECIDED)) throw new Refusal("oversight.dispute.over");
    state = DisputeState.DECIDED;
    competent = centre;
    found = why;
    decidedByName = by.name();
    decidedOn = on;
  }

  int version() {
    return Objects.requireNonNullElse(version, 0);
  }
}
