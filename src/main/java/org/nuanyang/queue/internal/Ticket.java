package org.nuanyang.queue.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.Channel;
import org.nuanyang.queue.Need;
import org.nuanyang.queue.PriorityGround;
import org.nuanyang.queue.TakeTicket;
import org.nuanyang.queue.TicketState;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One number of one day, from the taking to the end of the service. */
@Table("queue_ticket")
final class Ticket {

  @Id UUID id;
  @Version private @Nullable Integer version;
  String city;
  UUID site;
  LocalDate day;
  int number;
  Need need;
  Channel channel;
  boolean first;
  @Nullable PriorityGround ground;
  TicketState state = TicketState.WAITING;
  Instant takenAt;
  @Nullable Instant calledAt;
  @Nullable Instant startedAt;
  @Nullable Instant endedAt;
  int calls;
  String counter = "";
  @Nullable UUID clerk;
  @Nullable UUID matter;

  /** For the database only. */
  @SuppressWarnings("NullAway") // every field is filled from its column right after
  private Ticket() {}

  static Ticket taken(UUID id, String city, TakeTicket order, LocalDate day, int number, Instant at) {
    var ticket = new Ticket();
    ticket.id = id;
    ticket.city = city;
    ticket.site = order.site();
    ticket.day = day;
    ticket.number = number;
    ticket.need = order.need();
    ticket.channel = order.channel();
    ticket.first = order.first() != null;
    ticket.ground = order.first();
    ticket.takenAt = at;
    return ticket;
  }

  void call(String to, Actor by, Instant at) {
    moveTo(TicketState.CALLED);
    counter = to;
    clerk = by.id();
    calledAt = at;
    calls = 1;
  }

  void callAgain(Actor by) {
    mustBeMine(by);
    if (state != TicketState.CALLED) throw new Refusal("queue.not-now");
    calls++;
  }

  void noShow(Actor by) {
    mustBeMine(by);
    moveTo(TicketState.NO_SHOW);
  }

  /** The wait goes on from when the number was taken. */
  void putBack() {
    moveTo(TicketState.WAITING);
    counter = "";
    clerk = null;
    calledAt = null;
  }

  void begin(@Nullable UUID joined, Actor by, Instant at) {
    mustBeMine(by);
    moveTo(TicketState.SERVING);
    matter = joined;
    startedAt = at;
  }

  void done(Actor by, Instant at) {
    mustBeMine(by);
    moveTo(TicketState.DONE);
    endedAt = at;
  }

  /** Nobody is called on another day. */
  boolean isOver(LocalDate today) {
    return state == TicketState.WAITING && !day.equals(today);
  }

  void giveBack() {
    moveTo(TicketState.LEFT);
  }

  int version() {
    return Objects.requireNonNullElse(version, 0);
  }

  private void mustBeMine(Actor by) {
    if (clerk != null && !clerk.equals(by.id())) throw new Forbidden("queue.not-yours");
  }

  private void moveTo(TicketState target) {
    if (!state.next().contains(target)) throw new Refusal("queue.not-now");
    state = target;
  }
}
