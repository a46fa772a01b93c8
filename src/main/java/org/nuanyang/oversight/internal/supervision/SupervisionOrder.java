package org.nuanyang.oversight.internal.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.oversight.OrderSupervision;
import org.nuanyang.oversight.SupervisionState;
import org.nuanyang.oversight.Target;
import org.nuanyang.shared.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One order to act, from the pressing to the closing. */
@Table("supervision")
final class SupervisionOrder {

  @Id UUID id;
  @Version private @Nullable Integer version;
  String city;
  UUID organisation;
  Target target;
  UUID subject;
  @Nullable UUID matter;
  String label;
  boolean major;
  String demand;
  SupervisionState state = SupervisionState.OPEN;
  UUID orderedBy;
  String orderedByName;
  Instant orderedAt;
  LocalDate dueOn;
  @Nullable LocalDate wantedUntil;
  @Nullable Instant closedAt;

  /** For the database only. */
  @SuppressWarnings("NullAway") // every field is filled from its column right after
  private SupervisionOrder() {}

  static SupervisionOrder of(OrderSupervision command, Subject about, LocalDate dueOn, Instant at) {
    var order = new SupervisionOrder();
    order.id = command.key();
    order.city = about.city();
    order.organisation = about.organisation();
    order.target = command.target();
    order.subject = command.subject();
    order.matter = about.matter();
    order.label = about.label();
    order.major = command.major();
    order.demand = command.demand();
    order.orderedBy = command.by().id();
    order.orderedByName = command.by().name();
    order.orderedAt = at;
    order.dueOn = dueOn;
    return order;
  }

  void reply() {
    moveTo(SupervisionState.REPLIED);
    wantedUntil = null;
  }

  void askMoreTime(LocalDate until, LocalDate today) {
    if (state != SupervisionState.OPEN) throw new Refusal("oversight.supervision.not-now");
    if (today.isAfter(dueOn)) throw new Refusal("oversight.supervision.too-late-to-ask");
    if (!until.isAfter(dueOn)) throw new Refusal("oversight.supervision.later", dueOn);
    wantedUntil = until;
  }

  void answerMoreTime(boolean granted) {
    if (wantedUntil == null) throw new Refusal("oversight.supervision.not-now");
    if (granted) dueOn = wantedUntil;
    wantedUntil = null;
  }

  /** The reply was not enough: another one is due on a day of its own. */
  void sendBack(LocalDate due) {
    moveTo(SupervisionState.OPEN);
    dueOn = due;
  }

  void close(Instant at) {
    moveTo(SupervisionState.CLOSED);
    closedAt = at;
  }

  boolean late(LocalDate today) {
    return state == SupervisionState.OPEN && today.isAfter(dueOn);
  }

  int version() {
    return Objects.requireNonNullElse(version, 0);
  }

  private void moveTo(SupervisionState target) {
    if (!state.next().contains(target)) throw new Refusal("oversight.supervision.not-now");
    state = target;
  }
}
