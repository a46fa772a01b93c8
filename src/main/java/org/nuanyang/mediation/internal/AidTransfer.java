package org.nuanyang.mediation.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.matters.MatterView;
import org.nuanyang.mediation.TransferDirection;
import org.nuanyang.mediation.TransferState;
import org.nuanyang.shared.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One dispute on its way from legal aid to a committee, or the other way. */
@Table("aid_transfer")
final class AidTransfer {

  @Id UUID id;
  @Version @Nullable Integer version;
  String number;
  String city;
  TransferDirection direction;
  TransferState state;
  UUID matter;
  String receiptNumber;
  String parties;
  int people;
  @Nullable UUID mediation;
  @Nullable UUID application;
  boolean isCase;
  @Nullable UUID handler;
  UUID centre;
  UUID committee;
  String reason;
  LocalDate askingOn;
  @Nullable LocalDate answeringOn;
  @Nullable LocalDate limitationOn;
  @Nullable LocalDate interruptedOn;
  @Nullable Instant submittedAt;
  Instant sentAt;
  String sentBy;
  @Nullable Instant answeredAt;
  @Nullable Instant endedAt;
  @Nullable BigDecimal recovered;
  boolean assignedSameDay;

  @SuppressWarnings("NullAway.Init") // filled by Spring Data
  private AidTransfer() {}

  static AidTransfer of(UUID id, String number, TransferDirection direction, MatterView matter, String parties, UUID centre, UUID committee, Instant at, String by) {
    AidTransfer sent = new AidTransfer();
    sent.id = id;
    sent.number = number;
    sent.city = matter.city();
    sent.direction = direction;
    sent.state = TransferState.SENT;
    sent.matter = matter.id().value();
    sent.receiptNumber = matter.receiptNumber();
    sent.parties = parties;
    sent.people = matter.recipients().size();
    sent.centre = centre;
    sent.committee = committee;
    sent.sentAt = at;
    sent.sentBy = by;
    return sent;
  }

  void accepted(Instant at) {
    move(TransferState.RUNNING);
    answeredAt = at;
  }

  /** Not taken, not settled, or taken back: legal aid goes on as if it had never left. */
  void back(Instant at) {
    boolean untouched = state == TransferState.SENT;
    move(untouched ? TransferState.DECLINED : TransferState.BACK);
    if (untouched) answeredAt = at;
    endedAt = at;
  }

  void settled(@Nullable BigDecimal sum, Instant at) {
    move(TransferState.SETTLED);
    recovered = sum;
    endedAt = at;
  }

  void granted(Instant at) {
    move(TransferState.GRANTED);
    answeredAt = at;
  }

  /** 当日指派: the reported practice is transfer and assignment on one day. */
  void assigned(boolean sameDay) {
    move(TransferState.ASSIGNED);
    assignedSameDay = sameDay;
  }

  void closed(@Nullable BigDecimal sum, Instant at) {
    move(TransferState.CLOSED);
    recovered = sum;
    endedAt = at;
  }

  private void move(TransferState target) {
    if (!state.next(direction).contains(target)) throw new Refusal("mediation.transfer.not-now");
    state = target;
  }
}
