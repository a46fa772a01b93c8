package org.nuanyang.booking.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.nuanyang.booking.BookSlot;
import org.nuanyang.booking.BookableView;
import org.nuanyang.booking.BookingId;
import org.nuanyang.booking.BookingView;
import org.nuanyang.booking.Bookings;
import org.nuanyang.booking.FreeSlot;
import org.nuanyang.booking.OfferBookable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Submissions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives out time. Whoever books something holds its row until the transaction ends, so that others wait and then see. */
@Component
@Transactional
class BookingRoom implements Bookings {

  private static final int MOST_DAYS = 31;

  private final JdbcClient jdbc;
  private final Register register;
  private final LoanBook loans;
  private final RoomCalls calls;
  private final Submissions submissions;
  private final AuditTrail audit;
  private final Clock clock;

  BookingRoom(JdbcClient jdbc, Register register, LoanBook loans, RoomCalls calls, Submissions submissions, AuditTrail audit, Clock clock) {
    this.jdbc = jdbc;
    this.register = register;
    this.loans = loans;
    this.calls = calls;
    this.submissions = submissions;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public void offer(OfferBookable order) {
    if (order.capacity() < 1 || order.capacity() > OfferBookable.MOST || order.slotMinutes() < 10 || order.slotMinutes() > 480)
      throw new Refusal("booking.not-offerable", OfferBookable.MOST);
    register.put(order);
    audit.did(order.by(), "booking.offer", "bookable", order.id(), "");
  }

  @Override
  public List<BookingView> shut(UUID bookable, Instant from, Instant to, String reason, Actor by) {
    if (!from.isBefore(to)) throw new Refusal("booking.not-ahead", AHEAD);
    register.bookable(bookable);
    jdbc.sql("insert into bookable_shut (id, bookable, span, reason) values (?, ?, tstzrange(?, ?), ?)")
        .params(Ids.next(clock), bookable, Timestamp.from(from), Timestamp.from(to), reason)
        .update();
    audit.did(by, "booking.shut", "bookable", bookable, "");
    return register.bookings(
        "id in (select id from booking where bookable = ? and cancelled_at is null and span && tstzrange(?, ?))",
        bookable, Timestamp.from(from), Timestamp.from(to));
  }

  @Override
  public void withdraw(UUID bookable, Actor by) {
    register.bookable(bookable);
    jdbc.sql("update bookable set active = false where id = ?").param(bookable).update();
    audit.did(by, "booking.withdraw", "bookable", bookable, "");
  }

  @Override
  @Transactional(readOnly = true)
  public BookableView bookable(UUID id) {
    return register.bookable(id).view();
  }

  @Override
  @Transactional(readOnly = true)
  public List<BookableView> at(UUID organisation) {
    return register.at(organisation);
  }

  @Override
  @Transactional(readOnly = true)
  public List<FreeSlot> free(Set<UUID> bookables, LocalDate from, int days) {
    return free(bookables, from, days, UnaryOperator.identity());
  }

  /** @param asLent how each thing's time is narrowed for whoever asks */
  List<FreeSlot> free(Set<UUID> bookables, LocalDate from, int days, UnaryOperator<Timetable> asLent) {
    if (bookables.isEmpty()) return List.of();
    LocalDate today = LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
    LocalDate first = from.isBefore(today) ? today : from;
    LocalDate end = first.plusDays(Math.clamp(days, 1, MOST_DAYS));
    LocalDate furthest = today.plusDays(AHEAD);
    if (end.isAfter(furthest)) end = furthest;
    List<Timetable> all = register.lock(bookables, false).stream().map(register::timetable).map(asLent).toList();
    List<FreeSlot> free = new ArrayList<>();
    for (LocalDate day = first; day.isBefore(end); day = day.plusDays(1))
      for (Timetable.Slot slot : all.getFirst().slots(day)) {
        if (!slot.from().isAfter(clock.instant())) continue;
        if (!all.stream().allMatch(one -> one.covers(slot.from(), slot.to()))) continue;
        int left = all.stream().mapToInt(one -> one.left(slot.from(), slot.to())).min().orElse(0);
        if (left > 0) free.add(new FreeSlot(all.getFirst().id(), all.getFirst().name(), slot.from(), slot.to(), left));
      }
    return free;
  }

  @Override
  public BookingId book(BookSlot order) {
    return new BookingId(UUID.fromString(submissions.once(order.key(), "booking.book", () -> place(order, UnaryOperator.identity()).toString())));
  }

  /** @param asLent applied once everything is held, so that terms read in it cannot change before the end */
  UUID place(BookSlot order, UnaryOperator<Timetable> asLent) {
    Instant now = clock.instant();
    Duration length = Duration.between(order.from(), order.to());
    boolean ahead = order.from().isAfter(now) && order.from().isBefore(now.plus(Duration.ofDays(AHEAD)));
    if (!ahead || length.isNegative() || length.isZero() || length.compareTo(Duration.ofHours(12)) > 0) throw new Refusal("booking.not-ahead", AHEAD);
    UUID id = Ids.next(clock);
    for (Register.Kept one : register.lock(order.bookables(), true)) {
      if (!one.view().active() || !asLent.apply(register.timetable(one)).covers(order.from(), order.to())) throw new Refusal("booking.not-open", one.view().name());
      if (!seated(id, one, order, now)) throw new Refusal("booking.taken", one.view().name());
    }
    audit.did(order.by(), "booking.book", "booking", id, order.label());
    return id;
  }

  /** Takes the first free seat; a seat somebody has is passed over by the constraint itself. */
  private boolean seated(UUID id, Register.Kept one, BookSlot order, Instant now) {
    for (int seat = 1; seat <= one.view().capacity(); seat++) {
      int taken =
          jdbc.sql(
                  """
                  insert into booking (id, bookable, lane, span, subject, label, booked_at, booked_by)
                  values (?, ?, ?, tstzrange(?, ?), ?, ?, ?, ?) on conflict on constraint booking_never_twice do nothing""")
              .params(
                  id, one.view().id(), one.number() * 100 + seat, Timestamp.from(order.from()), Timestamp.from(order.to()), order.subject(),
                  order.label(), Timestamp.from(now), order.by().name())
              .update();
      if (taken == 1) return true;
    }
    return false;
  }

  @Override
  public boolean exchange(BookingId id, Set<UUID> out, Set<UUID> in, Actor by) {
    BookingView stands = register.bookings("id = ? and cancelled_at is null", id.value()).stream().findFirst().orElse(null);
    if (stands == null) return false;
    List<Register.Kept> wanted = register.lock(in.stream().filter(one -> !stands.bookables().contains(one)).collect(Collectors.toSet()), true);
    if (!wanted.stream().map(register::timetable).allMatch(one -> one.covers(stands.from(), stands.to()) && one.left(stands.from(), stands.to()) > 0)) return false;
    BookSlot order = new BookSlot(id.value(), in, stands.from(), stands.to(), stands.subject(), stands.label(), by);
    for (Register.Kept one : wanted) if (!seated(id.value(), one, order, clock.instant())) throw new Refusal("booking.taken", one.view().name());
    for (UUID one : out)
      jdbc.sql("update booking set cancelled_at = ?, cancelled_because = '' where id = ? and bookable = ? and cancelled_at is null")
          .params(Timestamp.from(clock.instant()), id.value(), one)
          .update();
    audit.did(by, "booking.exchange", "booking", id.value(), stands.label());
    return true;
  }

  @Override
  public void cancel(BookingId id, String reason, Actor by) {
    int given =
        jdbc.sql("update booking set cancelled_at = ?, cancelled_because = ? where id = ? and cancelled_at is null")
            .params(Timestamp.from(clock.instant()), reason, id.value())
            .update();
    if (given == 0) return;
    audit.did(by, "booking.cancel", "booking", id.value(), "");
    loans.of(id).forEach(calls::settled);
  }

  @Override
  @Transactional(readOnly = true)
  public List<BookingView> of(UUID subject) {
    return register.bookings("subject = ?", subject);
  }

  @Override
  @Transactional(readOnly = true)
  public List<BookingView> on(UUID bookable, LocalDate day) {
    Timestamp from = Timestamp.from(day.atStartOfDay(CityClock.ZONE).toInstant());
    Timestamp to = Timestamp.from(day.plusDays(1).atStartOfDay(CityClock.ZONE).toInstant());
    return register.bookings(
        "id in (select id from booking where bookable = ? and cancelled_at is null and lower(span) >= ? and lower(span) < ?)", bookable, from, to);
  }
}
