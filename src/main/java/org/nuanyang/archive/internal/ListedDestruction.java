package org.nuanyang.archive.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.archive.DestructionState;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A list of volumes one person proposes to destroy and another decides on. */
@Table("destruction")
final class ListedDestruction {

  @Id UUID id;
  @Version private @Nullable Integer version;
  String city;
  UUID organisation;
  DestructionState state = DestructionState.PROPOSED;
  String reason;
  int volumes;
  UUID proposedBy;
  String proposedByName;
  Instant proposedAt;
  @Nullable UUID decidedBy;
  @Nullable String decidedByName;
  @Nullable Instant decidedAt;
  String note = "";
  @Nullable UUID paper;

  /** For the database only. */
  @SuppressWarnings("NullAway") // every field is filled from its column right after
  private ListedDestruction() {}

  static ListedDestruction of(KeptVolume one, int volumes, String reason, Actor by, Clock clock) {
    ListedDestruction proposed = new ListedDestruction();
    proposed.id = Ids.next(clock);
    proposed.city = one.city;
    proposed.organisation = one.organisation;
    proposed.reason = reason;
    proposed.volumes = volumes;
    proposed.proposedBy = by.id();
    proposed.proposedByName = by.name();
    proposed.proposedAt = clock.instant();
    return proposed;
  }

  void refuse(String why, Actor by, Clock clock) {
    decide(DestructionState.REFUSED, by, clock);
    note = why;
  }

  /** @param record the paper that tells of it */
  void done(UUID record, Actor by, Clock clock) {
    decide(DestructionState.DONE, by, clock);
    paper = record;
  }

  /** Nobody destroys alone. */
  void mustBeDecidedBy(Actor by) {
    if (!state.next().contains(DestructionState.DONE)) throw new Refusal("archive.destruction.over");
    if (proposedBy.equals(by.id())) throw new Forbidden("archive.destruction.second-person");
  }

  int version() {
    return Objects.requireNonNullElse(version, 0);
  }

  private void decide(DestructionState how, Actor by, Clock clock) {
    mustBeDecidedBy(by);
    state = how;
    decidedBy = by.id();
    decidedByName = by.name();
    decidedAt = clock.instant();
  }
}
