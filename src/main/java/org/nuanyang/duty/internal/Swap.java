package org.nuanyang.duty.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.duty.NotInRota;
import org.nuanyang.duty.SwapState;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One lawyer's wish that another takes a shift. */
@Table("duty_swap")
final class Swap {

  @Id private final UUID id;
  @Version private @Nullable Integer version;
  private final String city;
  private final UUID centre;
  private final UUID shift;
  private final LocalDate onDay;
  private final UUID asker;
  private final String askerName;
  private final UUID taker;
  private final String takerName;
  private final String reason;
  private SwapState state;
  private final Instant askedAt;
  private String decidedBy;

  Swap(UUID id, @Nullable Integer version, String city, UUID centre, UUID shift, LocalDate onDay, UUID asker, String askerName, UUID taker,
      String takerName, String reason, SwapState state, Instant askedAt, String decidedBy) {
    this.id = id;
    this.version = version;
    this.city = city;
    this.centre = centre;
    this.shift = shift;
    this.onDay = onDay;
    this.asker = asker;
    this.askerName = askerName;
    this.taker = taker;
    this.takerName = takerName;
    this.reason = reason;
    this.state = state;
    this.askedAt = askedAt;
    this.decidedBy = decidedBy;
  }

  void moveTo(SwapState target, String who) {
    if (!state.next().contains(target)) throw new NotInRota("duty.swap-is-over", state.messageKey());
    state = target;
    decidedBy = who;
  }

  UUID id() {
    return id;
  }

  int version() {
    return version == null ? 0 : version;
  }

  String city() {
    return city;
  }

  UUID centre() {
    return centre;
  }

  UUID shift() {
    return shift;
  }

  UUID asker() {
    return asker;
  }

  UUID taker() {
    return taker;
  }
}
