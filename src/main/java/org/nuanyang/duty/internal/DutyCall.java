package org.nuanyang.duty.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.duty.CallDutyLawyer;
import org.nuanyang.duty.CallsForLawyers;
import org.nuanyang.duty.HelpStage;
import org.nuanyang.duty.NotInRota;
import org.nuanyang.shared.SealedText;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A host's call for a duty lawyer, until the visit. */
@Table("duty_call")
final class DutyCall {

  @Id final UUID id;
  @Version @Nullable Integer version;
  final String city;
  final UUID centre;
  final UUID station;
  final CallDutyLawyer.Kind kind;
  final SealedText person;
  final SealedText identityNumber;
  final byte[] personIndex;
  final SealedText caseNumber;
  final byte[] caseIndex;
  final String charge;
  final HelpStage stage;
  final Instant askedAt;
  final Instant receivedAt;
  final @Nullable LocalDate meetOn;
  final boolean noticedLate;
  @Nullable UUID lawyer;
  String lawyerName;
  @Nullable Instant confirmedAt;
  @Nullable Instant doneAt;
  @Nullable UUID application;
  CallsForLawyers.@Nullable End ended;
  String endedBecause;

  DutyCall(
      UUID id, @Nullable Integer version, String city, UUID centre, UUID station, CallDutyLawyer.Kind kind, SealedText person, SealedText identityNumber,
      byte[] personIndex, SealedText caseNumber, byte[] caseIndex, String charge, HelpStage stage, Instant askedAt, Instant receivedAt,
      @Nullable LocalDate meetOn, boolean noticedLate, @Nullable UUID lawyer, String lawyerName, @Nullable Instant confirmedAt, @Nullable Instant doneAt,
      @Nullable UUID application, CallsForLawyers.@Nullable End ended, String endedBecause) {
    this.id = id;
    this.version = version;
    this.city = city;
    this.centre = centre;
    this.station = station;
    this.kind = kind;
    this.person = person;
    this.identityNumber = identityNumber;
    this.personIndex = personIndex;
    this.caseNumber = caseNumber;
    this.caseIndex = caseIndex;
    this.charge = charge;
    this.stage = stage;
    this.askedAt = askedAt;
    this.receivedAt = receivedAt;
    this.meetOn = meetOn;
    this.noticedLate = noticedLate;
    this.lawyer = lawyer;
    this.lawyerName = lawyerName;
    this.confirmedAt = confirmedAt;
    this.doneAt = doneAt;
    this.application = application;
    this.ended = ended;
    this.endedBecause = endedBecause;
  }

  void confirm(UUID who, String name, Instant at) {
    if (doneAt != null) throw new NotInRota("duty.call-is-over");
    lawyer = who;
    lawyerName = name;
    confirmedAt = at;
  }

  void became(UUID as, Instant at) {
    application = as;
    doneAt = at;
  }

  void end(CallsForLawyers.End how, String why, Instant at) {
    if (doneAt != null) throw new NotInRota("duty.call-is-over");
    ended = how;
    endedBecause = why;
    doneAt = at;
  }

  void done(Instant at) {
    doneAt = at;
  }
}
