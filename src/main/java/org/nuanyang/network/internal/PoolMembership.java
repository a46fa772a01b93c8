package org.nuanyang.network.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.network.PoolStatus;
import org.nuanyang.shared.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A practitioner's place in the pool; days on which the licence rests do not count as practice. */
@Table("practitioner")
final class PoolMembership {

  @Id private final UUID id;
  @Version private Integer version;
  private PoolStatus status;
  private @Nullable String statusReason;
  private @Nullable LocalDate suspendedOn;
  private int suspendedDays;

  @PersistenceCreator
  PoolMembership(
      UUID id,
      Integer version,
      PoolStatus status,
      @Nullable String statusReason,
      @Nullable LocalDate suspendedOn,
      int suspendedDays) {
    this.id = id;
    this.version = version;
    this.status = status;
    this.statusReason = statusReason;
    this.suspendedOn = suspendedOn;
    this.suspendedDays = suspendedDays;
  }

  void move(PoolStatus to, String reason, LocalDate today) {
    if (reason.isBlank()) throw new Refusal("network.pool-reason-missing");
    if (!status.next().contains(to)) throw new Refusal("network.pool-not-that-way");
    if (suspendedOn != null) suspendedDays += (int) ChronoUnit.DAYS.between(suspendedOn, today);
    suspendedOn = to == PoolStatus.SUSPENDED ? today : null;
    status = to;
    statusReason = reason.strip();
  }

  int version() {
    return version;
  }

  PoolStatus status() {
    return status;
  }

  int suspendedDays() {
    return suspendedDays;
  }
}
