package org.nuanyang.booking.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuanyang.booking.BookableKind;
import org.nuanyang.booking.LendRoom;
import org.nuanyang.booking.LentRoom;
import org.nuanyang.booking.LentTo;
import org.nuanyang.booking.LoanState;
import org.nuanyang.booking.OfferBookable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.springframework.stereotype.Component;

/** Lends rooms, lends them on other terms, and ends it with notice. */
@Component
class Lenders {

  static final Role[] KEEPERS = {Role.CLERK, Role.DIRECTOR, Role.MEDIATOR};
  static final UUID NONE = new UUID(0, 0);
  private static final int SLOT = 60;

  private final RoomTerms terms;
  private final LoanBook loans;
  private final Register register;
  private final BookingRoom bookings;
  private final LoanAnswers answers;
  private final LendingRules rules;
  private final Network network;
  private final AuditTrail audit;
  private final Clock clock;

  Lenders(RoomTerms terms, LoanBook loans, Register register, BookingRoom bookings, LoanAnswers answers, LendingRules rules, Network network, AuditTrail audit,
      Clock clock) {
    this.terms = terms;
    this.loans = loans;
    this.register = register;
    this.bookings = bookings;
    this.answers = answers;
    this.rules = rules;
    this.network = network;
    this.audit = audit;
    this.clock = clock;
  }

  UUID lend(LendRoom order) {
    order.by().must(KEEPERS);
    OrganisationView owner = network.organisation(order.organisation());
    order.by().mustSee(owner.city(), owner.id());
    mustBeSound(order, owner);
    LentRoom before = terms.find(order.id()).orElse(null);
    if (before != null && !before.organisation().equals(owner.id())) throw new Missing("booking.unknown");
    if (before == null) offer(order, owner);
    register.lock(Set.of(order.id()), true);
    Stale.unless(order.seen(), terms.find(order.id()).map(LentRoom::edition).orElse(0));
    terms.write(order);
    audit.did(order.by(), "booking.lend", "bookable", order.id(), order.to().name());
    return order.id();
  }

  private void mustBeSound(LendRoom order, OrganisationView owner) {
    boolean chosen = order.to() == LentTo.CHOSEN;
    if (order.name().isBlank() || order.hours().spans().isEmpty()) throw new Refusal("booking.lend.incomplete");
    if (chosen != !order.chosen().isEmpty() || order.chosen().size() > LendRoom.MOST_CHOSEN) throw new Refusal("booking.lend.chosen", LendRoom.MOST_CHOSEN);
    if (chosen && network.organisations(order.chosen()).values().stream().filter(one -> one.city().equals(owner.city())).count() < order.chosen().size())
      throw new Missing("booking.unknown");
    UUID confirmer = order.confirmer();
    if (confirmer != null && !confirmer.equals(owner.id()) && !confirmer.equals(owner.parent())) throw new Refusal("booking.lend.confirmer");
  }

  private void offer(LendRoom order, OrganisationView owner) {
    bookings.offer(
        new OfferBookable(
            order.id(), owner.city(), owner.id(), order.video() ? BookableKind.VIDEO_ROOM : BookableKind.ROOM, order.name(), 1, order.hours(), SLOT, false,
            order.by()));
  }

  int noticeDays() {
    return rules.noticeDays(today());
  }

  /** Bookings after the last day are given back at once, so that there is time to find another room. */
  void withdraw(UUID id, int seen, LocalDate lastDay, String because, Actor by) {
    by.must(KEEPERS);
    room(id, by);
    register.lock(Set.of(id), true);
    LentRoom now = terms.find(id).orElseThrow();
    Stale.unless(seen, now.edition());
    if (now.edition() == 0) throw new Missing("booking.lend.not-lent");
    if (because.isBlank()) throw new Refusal("booking.lend.because");
    if (lastDay.isBefore(today().plusDays(noticeDays()))) throw new Refusal("booking.lend.notice", noticeDays());
    terms.end(now, lastDay, because, by);
    audit.did(by, "booking.lend-end", "bookable", id, "");
    for (LoanBook.Loan loan : loans.standingAfter(id, lastDay.plusDays(1).atStartOfDay(CityClock.ZONE).toInstant())) answers.settle(loan, LoanState.TAKEN_BACK, because, by);
  }

  List<LentRoom> rooms(Actor by) {
    by.must(KEEPERS);
    boolean all = by.isSystem() || by.scope() == DataScope.CITY;
    List<LentRoom> rooms = terms.of(by.city(), all, by.units().isEmpty() ? Set.of(NONE) : by.units());
    Map<UUID, OrganisationView> owners = network.organisations(rooms.stream().map(LentRoom::organisation).collect(Collectors.toSet()));
    return rooms.stream()
        .map(one -> named(one, owners.get(one.organisation()).name()))
        .sorted(Comparator.comparing(LentRoom::organisationName).thenComparing(LentRoom::name))
        .toList();
  }

  LentRoom room(UUID id, Actor by) {
    LentRoom room = terms.find(id).orElseThrow(() -> new Missing("booking.unknown"));
    if (!by.sees(room.city(), room.organisation())) throw new Missing("booking.unknown");
    return named(room);
  }

  LentRoom named(LentRoom one) {
    return named(one, network.organisation(one.organisation()).name());
  }

  static LentRoom named(LentRoom o, String owner) {
    return new LentRoom(
        o.id(), o.edition(), o.city(), o.organisation(), owner, o.name(), o.video(), o.to(), o.chosen(), o.confirmer(), o.hours(), o.way(), o.stepFree(), o.keeper(),
        o.lastDay(), o.because());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
  }
}
