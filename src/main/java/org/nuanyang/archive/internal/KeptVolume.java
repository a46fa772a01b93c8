package org.nuanyang.archive.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.archive.VolumeState;
import org.nuanyang.cases.CaseFacts;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** The volume of one case; its id is that of the case. */
@Table("volume")
final class KeptVolume {

  @Id UUID id;
  @Version private @Nullable Integer version;
  String city;
  UUID organisation;
  String caseNumber;
  String archiveNumber;
  String applicantName;
  String caseType;
  VolumeState state = VolumeState.OPEN;
  Instant archivedAt;
  @Nullable Integer retentionYears;
  @Nullable LocalDate keepUntil;
  @Nullable Instant sealedAt;
  @Nullable String sealedByName;
  @Nullable UUID destruction;

  /** For the database only. */
  @SuppressWarnings("NullAway") // every field is filled from its column right after
  private KeptVolume() {}

  static KeptVolume of(CaseFacts archived, String archiveNumber, Instant at) {
    KeptVolume volume = new KeptVolume();
    volume.id = archived.id().value();
    volume.city = archived.city();
    volume.organisation = archived.decidingOrganisation();
    volume.caseNumber = archived.caseNumber();
    volume.archiveNumber = archiveNumber;
    volume.applicantName = archived.applicantName();
    volume.caseType = archived.caseType();
    volume.archivedAt = at;
    return volume;
  }

  /** @param years null for ever */
  void seal(@Nullable Integer years, Actor by, Clock clock) {
    if (state != VolumeState.OPEN) throw new Refusal("archive.sealed-already");
    state = VolumeState.SEALED;
    sealedAt = clock.instant();
    sealedByName = by.name();
    retentionYears = years;
    keepUntil = years == null ? null : LocalDate.ofInstant(archivedAt, clock.getZone()).plusYears(years);
  }

  /** Kept to the end of its last day; for ever means never. */
  boolean termEnded(LocalDate today) {
    return state == VolumeState.SEALED && keepUntil != null && keepUntil.isBefore(today);
  }

  /** Stands on a list from now on; nobody lends it meanwhile. */
  void propose(UUID list) {
    if (destruction != null) throw new Refusal("archive.destruction.proposed", archiveNumber);
    destruction = list;
  }

  void stay() {
    destruction = null;
  }

  void destroy() {
    state = VolumeState.DESTROYED;
  }

  /** 0 before the database knows it, and as long as nobody changed it. */
  int seen() {
    return version == null ? 0 : version;
  }
}
