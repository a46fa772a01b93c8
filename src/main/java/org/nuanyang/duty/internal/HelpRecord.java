package org.nuanyang.duty.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.duty.HelpStage;
import org.nuanyang.duty.NotInRota;
import org.nuanyang.duty.Plea;
import org.nuanyang.shared.SealedText;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One visit of a duty lawyer to a person; only what comes of it later is added. */
@Table("duty_record")
final class HelpRecord {

  static final String WAITING = "WAITING";

  @Id final UUID id;
  @Version @Nullable Integer version;
  final String city;
  final UUID centre;
  final UUID station;
  final @Nullable UUID shift;
  final UUID helpCase;
  final boolean firstVisit;
  final UUID lawyer;
  final String lawyerName;
  final SealedText person;
  final SealedText identityNumber;
  final String agency;
  final SealedText caseNumber;
  final String charge;
  final HelpStage stage;
  final String services;
  final Instant begunAt;
  final Instant endedAt;
  final boolean met;
  final boolean readFile;
  final SealedText opinion;
  String opinionTaken;
  final String circumstances;
  final Plea plea;
  final boolean voluntary;
  final boolean informed;
  final boolean needsDefender;
  final @Nullable Instant aidAskedAt;
  @Nullable Instant relayedAt;
  @Nullable UUID application;
  @Nullable UUID signature;
  final Instant recordedAt;

  HelpRecord(
      UUID id, @Nullable Integer version, String city, UUID centre, UUID station, @Nullable UUID shift, UUID helpCase, boolean firstVisit, UUID lawyer,
      String lawyerName, SealedText person, SealedText identityNumber, String agency, SealedText caseNumber, String charge, HelpStage stage,
      String services, Instant begunAt, Instant endedAt, boolean met, boolean readFile, SealedText opinion, String opinionTaken,
      String circumstances, Plea plea, boolean voluntary, boolean informed, boolean needsDefender, @Nullable Instant aidAskedAt,
      @Nullable Instant relayedAt, @Nullable UUID application, @Nullable UUID signature, Instant recordedAt) {
    this.id = id;
    this.version = version;
    this.city = city;
    this.centre = centre;
    this.station = station;
    this.shift = shift;
    this.helpCase = helpCase;
    this.firstVisit = firstVisit;
    this.lawyer = lawyer;
    this.lawyerName = lawyerName;
    this.person = person;
    this.identityNumber = identityNumber;
    this.agency = agency;
    this.caseNumber = caseNumber;
    this.charge = charge;
    this.stage = stage;
    this.services = services;
    this.begunAt = begunAt;
    this.endedAt = endedAt;
    this.met = met;
    this.readFile = readFile;
    this.opinion = opinion;
    this.opinionTaken = opinionTaken;
    this.circumstances = circumstances;
    this.plea = plea;
    this.voluntary = voluntary;
    this.informed = informed;
    this.needsDefender = needsDefender;
    this.aidAskedAt = aidAskedAt;
    this.relayedAt = relayedAt;
    this.application = application;
    this.signature = signature;
    this.recordedAt = recordedAt;
  }

  void relayed(UUID as, Instant at) {
    if (aidAskedAt == null) throw new NotInRota("duty.no-application");
    relayedAt = at;
    application = as;
  }

  void opinionWas(String taken) {
    if (!opinionTaken.equals(WAITING)) throw new NotInRota("duty.opinion-not-waiting");
    opinionTaken = taken;
  }

  void signedBy(UUID file) {
    signature = file;
  }
}
