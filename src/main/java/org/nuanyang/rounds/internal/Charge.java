package org.nuanyang.rounds.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.rounds.ChargeKind;
import org.nuanyang.rounds.ChargeView;
import org.nuanyang.rounds.GiveCharge;
import org.nuanyang.shared.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One thing a leader answers for, from the first day of its term to the last. */
@Table("charge")
final class Charge {

  @Id UUID id;
  @Version private @Nullable Integer version;
  String city;
  UUID organisation;
  ChargeKind kind;
  UUID subject;
  String label;
  UUID leader;
  String leaderName;
  LocalDate fromDay;
  LocalDate untilDay;
  String givenBy;
  Instant givenAt;
  @Nullable LocalDate endedOn;
  String endedWhy = "";
  int visits;
  @Nullable LocalDate visitedOn;

  /** For the database only. */
  @SuppressWarnings("NullAway") // every field is filled from its column right after
  private Charge() {}

  static Charge of(GiveCharge order, Charged about, String leaderName, Instant at) {
    var charge = new Charge();
    charge.id = order.key();
    charge.city = order.by().city();
    charge.organisation = about.organisation();
    charge.kind = order.kind();
    charge.subject = order.subject();
    charge.label = about.label();
    charge.leader = order.leader();
    charge.leaderName = leaderName;
    charge.fromDay = order.from();
    charge.untilDay = order.until();
    charge.givenBy = order.by().name();
    charge.givenAt = at;
    return charge;
  }

  void end(LocalDate today, String why) {
    if (endedOn != null || today.isAfter(untilDay)) throw new Refusal("rounds.over");
    endedOn = today;
    endedWhy = why;
  }

  /** Visits may be written down in any order. */
  void visited(LocalDate on, LocalDate today) {
    if (endedOn != null || today.isBefore(fromDay) || on.isAfter(untilDay)) throw new Refusal("rounds.over");
    visits++;
    if (visitedOn == null || on.isAfter(visitedOn)) visitedOn = on;
  }

  /** By which day somebody should go again. */
  LocalDate visitBy(int days) {
    LocalDate next = (visitedOn == null ? fromDay : visitedOn).plusDays(days);
    return next.isAfter(untilDay) ? untilDay : next;
  }

  ChargeView.State state(LocalDate today, int days) {
    if (endedOn != null || today.isAfter(untilDay)) return ChargeView.State.OVER;
    if (today.isBefore(fromDay)) return ChargeView.State.AHEAD;
    return today.isAfter(visitBy(days)) ? ChargeView.State.WAITING : ChargeView.State.RUNNING;
  }

  int version() {
    return Objects.requireNonNullElse(version, 0);
  }
}
