package org.nuanyang.prisonvisits.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SealedText;
import org.nuanyang.prisonvisits.Relation;
import org.nuanyang.prisonvisits.StopReason;
import org.nuanyang.prisonvisits.VisitState;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One video visit, from the request to its end. It keeps when, never what. */
@Table("prison_visit")
final class PrisonVisit {

  /** So long before its slot a visit may begin. */
  private static final Duration EARLY = Duration.ofMinutes(15);
  /** So long after the beginning of the slot nobody waits any more. */
  private static final Duration WAIT = Duration.ofMinutes(10);

  @Id UUID id;
  @Version private @Nullable Integer version;
  UUID matter;
  String receiptNumber;
  String city;
  UUID organisation;
  UUID prison;
  VisitState state = VisitState.REQUESTED;
  String visitorName;
  SealedText visitorIdentity;
  SealedText visitorPhone;
  Relation relation;
  SealedText prisonerName;
  byte[] pair;
  String proof = "";
  @Nullable SealedText prisonNote;
  String said = "";
  @Nullable UUID booking;
  @Nullable Instant slotFrom;
  @Nullable Instant slotTo;
  @Nullable Instant begunAt;
  @Nullable Instant endedAt;
  @Nullable StopReason stopReason;
  @Nullable String identityCheckedBy;
  Instant requestedAt;

  /** Filled by whoever requests it, and from the columns right after the database makes it. */
  @SuppressWarnings("NullAway")
  PrisonVisit() {}

  void check(String seenProof) {
    moveTo(VisitState.CHECKED);
    proof = seenProof;
  }

  void approve(String note) {
    moveTo(VisitState.APPROVED);
    prisonNote = note.isBlank() ? null : new SealedText(note);
  }

  void refuse(String why) {
    moveTo(VisitState.REFUSED);
    said = why;
  }

  void book(UUID booked, Instant from, Instant to) {
    moveTo(VisitState.BOOKED);
    booking = booked;
    slotFrom = from;
    slotTo = to;
  }

  void giveBack(Instant now) {
    if (slotFrom == null || !now.isBefore(slotFrom)) throw new Refusal("prisonvisits.too-late");
    moveTo(VisitState.APPROVED);
    booking = null;
    slotFrom = null;
    slotTo = null;
  }

  void begin(Instant now, String checkedBy) {
    if (state != VisitState.BOOKED || slotFrom == null || slotTo == null) throw new Refusal("prisonvisits.not-now");
    if (now.isBefore(slotFrom.minus(EARLY)) || !now.isBefore(slotTo)) throw new Refusal("prisonvisits.not-the-time");
    moveTo(VisitState.RUNNING);
    begunAt = now;
    identityCheckedBy = checkedBy;
  }

  void end(Instant now) {
    moveTo(VisitState.HELD);
    endedAt = now;
  }

  void stop(Instant now, StopReason reason) {
    moveTo(VisitState.STOPPED);
    endedAt = now;
    stopReason = reason;
  }

  void noShow(Instant now) {
    if (state != VisitState.BOOKED || slotFrom == null) throw new Refusal("prisonvisits.not-now");
    if (now.isBefore(slotFrom.plus(WAIT))) throw new Refusal("prisonvisits.still-waiting");
    moveTo(VisitState.NO_SHOW);
    endedAt = now;
  }

  /** Who was waited for and calls off has stayed away. */
  void cancel(Instant now) {
    if (state == VisitState.BOOKED && slotFrom != null && !now.isBefore(slotFrom)) throw new Refusal("prisonvisits.too-late");
    moveTo(VisitState.CANCELLED);
  }

  int version() {
    return Objects.requireNonNullElse(version, 0);
  }

  private void moveTo(VisitState next) {
    if (!state.next().contains(next)) throw new Refusal(state.over() ? "prisonvisits.over" : "prisonvisits.not-now");
    state = next;
  }
}
