package org.nuanyang.booking.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nuanyang.booking.BookSlot;
import org.nuanyang.booking.BookableKind;
import org.nuanyang.booking.BookableView;
import org.nuanyang.booking.BookedPlace;
import org.nuanyang.booking.BookingId;
import org.nuanyang.booking.FreeSlot;
import org.nuanyang.booking.LendRoom;
import org.nuanyang.booking.Lending;
import org.nuanyang.booking.LentRoom;
import org.nuanyang.booking.RoomOffer;
import org.nuanyang.booking.RoomRequest;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Submissions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What borrowers see and book, and where people have to go. */
@Component
@Transactional
class LendingRoom implements Lending {

  private final Lenders lenders;
  private final LoanAnswers answers;
  private final RoomCalls calls;
  private final RoomTerms terms;
  private final LoanBook loans;
  private final Offers offers;
  private final BookingRoom bookings;
  private final Register register;
  private final Network network;
  private final Submissions submissions;
  private final Clock clock;

  LendingRoom(Lenders lenders, LoanAnswers answers, RoomCalls calls, RoomTerms terms, LoanBook loans, Offers offers, BookingRoom bookings, Register register, Network network,
      Submissions submissions, Clock clock) {
    this.lenders = lenders;
    this.answers = answers;
    this.calls = calls;
    this.terms = terms;
    this.loans = loans;
    this.offers = offers;
    this.bookings = bookings;
    this.register = register;
    this.network = network;
    this.submissions = submissions;
    this.clock = clock;
  }

  @Override
  public UUID lend(LendRoom order) {
    return UUID.fromString(submissions.once(order.key(), "booking.lend", () -> lenders.lend(order).toString()));
  }

  @Override
  public int noticeDays() {
    return lenders.noticeDays();
  }

  @Override
  public void withdraw(UUID room, int seen, LocalDate lastDay, String because, Actor by) {
    lenders.withdraw(room, seen, lastDay, because, by);
  }

  @Override
  @Transactional(readOnly = true)
  public List<LentRoom> rooms(Actor by) {
    return lenders.rooms(by);
  }

  @Override
  @Transactional(readOnly = true)
  public LentRoom room(UUID id, Actor by) {
    return lenders.room(id, by);
  }

  @Override
  @Transactional(readOnly = true)
  public List<RoomRequest> requests(Actor by) {
    return answers.requests(by);
  }

  @Override
  public void answer(BookingId booking, UUID room, boolean yes, String because, Actor by) {
    answers.answer(booking, room, yes, because, by);
  }

  @Override
  public void takeBack(BookingId booking, UUID room, boolean unusable, String because, Actor by) {
    answers.takeBack(booking, room, unusable, because, by);
  }

  @Override
  @Transactional(readOnly = true)
  public List<RoomOffer> offers(UUID borrower, LocalDate day, boolean video, @Nullable GeoPoint from) {
    return offers.of(network.organisation(borrower), day, video, from);
  }

  @Override
  @Transactional(readOnly = true)
  public LentRoom lentTo(UUID room, UUID borrower) {
    LentRoom found = terms.find(room).orElseThrow(LendingRoom::notLent);
    if (!found.organisation().equals(borrower)) offers.mustBeLent(found, network.organisation(borrower));
    return lenders.named(found);
  }

  private static Missing notLent() {
    return new Missing("booking.lend.not-lent");
  }

  @Override
  @Transactional(readOnly = true)
  public List<FreeSlot> free(Set<UUID> bookables, UUID borrower, LocalDate from, int days) {
    return bookings.free(bookables, from, days, onTerms(borrower, new HashMap<>()));
  }

  @Override
  public BookingId borrow(BookSlot order, UUID borrower) {
    return new BookingId(UUID.fromString(submissions.once(order.key(), "booking.borrow", () -> borrowed(order, borrower).toString())));
  }

  private UUID borrowed(BookSlot order, UUID borrower) {
    Map<UUID, LentRoom> lent = new HashMap<>();
    UUID booking = bookings.place(order, onTerms(borrower, lent));
    for (LentRoom room : lent.values()) {
      loans.asked(booking, room, borrower, order);
      if (room.confirmer() != null) calls.ask(booking, room, order);
    }
    return booking;
  }

  /** Rooms of others in the hours of their terms; what belongs to the borrower as it is. Read once the room is held. */
  private UnaryOperator<Timetable> onTerms(UUID borrower, Map<UUID, LentRoom> found) {
    OrganisationView who = network.organisation(borrower);
    return timetable -> {
      if (timetable.what().organisation().equals(borrower) || !isRoom(timetable.what())) return timetable;
      LentRoom room = terms.find(timetable.id()).orElseThrow(LendingRoom::notLent);
      offers.mustBeLent(room, who);
      found.put(room.id(), room);
      return timetable.lent(room.hours(), room.lastDay());
    };
  }

  private static boolean isRoom(BookableView one) {
    return one.kind() == BookableKind.ROOM || one.kind() == BookableKind.VIDEO_ROOM;
  }

  @Override
  @Transactional(readOnly = true)
  public List<BookedPlace> places(BookingId booking) {
    return register.rooms(booking).stream().map(one -> place(booking, one)).toList();
  }

  private BookedPlace place(BookingId booking, BookableView room) {
    OrganisationView owner = network.organisation(room.organisation());
    LoanBook.Loan loan = loans.of(booking, room.id()).orElse(null);
    LentRoom lent = terms.find(room.id()).filter(one -> one.edition() > 0).orElse(null);
    return new BookedPlace(
        room.id(), room.name(), owner.name(), owner.address(), owner.phone(), lent == null ? "" : lent.way(), lent == null ? owner.stepFree() : lent.stepFree(),
        lent == null || loan == null ? "" : lent.keeper(), loan == null ? null : loan.state(), loan == null ? "" : loans.because(loan));
  }

  static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, CityClock.ZONE);
  }
}
