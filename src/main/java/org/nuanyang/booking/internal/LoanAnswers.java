package org.nuanyang.booking.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.booking.BookingId;
import org.nuanyang.booking.BookingView;
import org.nuanyang.booking.LoanSettled;
import org.nuanyang.booking.LoanState;
import org.nuanyang.booking.RoomRequest;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.DataScope;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a lender says to a booking of its room: yes, no, or that the room is needed back. */
@Component
class LoanAnswers {

  private final LoanBook loans;
  private final Register register;
  private final BookingRoom bookings;
  private final RoomCalls calls;
  private final LendingRules rules;
  private final Network network;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  LoanAnswers(LoanBook loans, Register register, BookingRoom bookings, RoomCalls calls, LendingRules rules, Network network, AuditTrail audit,
      ApplicationEventPublisher events, Clock clock) {
    this.loans = loans;
    this.register = register;
    this.bookings = bookings;
    this.calls = calls;
    this.rules = rules;
    this.network = network;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  void answer(BookingId booking, UUID room, boolean yes, String because, Actor by) {
    LoanBook.Loan loan = mine(booking, room, by);
    if (loan.state() != LoanState.ASKED) throw new Refusal("booking.loan.not-now");
    if (yes && !answers(loan.confirmer(), loan.city(), by)) throw new Forbidden("identity.not-your-duty");
    if (!yes && because.isBlank()) throw new Refusal("booking.lend.because");
    settle(loan, yes ? LoanState.LENT : LoanState.REFUSED, because, by);
  }

  void takeBack(BookingId booking, UUID room, boolean unusable, String because, Actor by) {
    LoanBook.Loan loan = mine(booking, room, by);
    if (because.isBlank()) throw new Refusal("booking.lend.because");
    boolean inTime = !LendingRoom.day(loan.startsAt()).isBefore(today().plusDays(rules.noticeDays(today())));
    if (!unusable && !inTime) throw new Refusal("booking.lend.too-late", rules.noticeDays(today()));
    settle(loan, LoanState.TAKEN_BACK, because, by);
  }

  private LoanBook.Loan mine(BookingId booking, UUID room, Actor by) {
    by.must(Lenders.KEEPERS);
    LoanBook.Loan loan = loans.held(booking, room);
    if (!answers(loan.confirmer(), loan.city(), by) && !by.sees(loan.city(), loan.lender())) throw new Missing("booking.unknown");
    if (register.bookings("id = ? and cancelled_at is null", booking.value()).isEmpty()) throw new Refusal("booking.loan.not-now");
    if (!loan.startsAt().isAfter(clock.instant())) throw new Refusal("booking.loan.begun");
    return loan;
  }

  private static boolean answers(@Nullable UUID confirmer, String city, Actor by) {
    return confirmer != null && by.sees(city, confirmer);
  }

  /** Whoever lost the room loses the whole booking: half of a meeting helps nobody. */
  void settle(LoanBook.Loan loan, LoanState wanted, String because, Actor by) {
    // What nobody said yes to cannot be taken back: it is refused.
    LoanState to = wanted == LoanState.TAKEN_BACK && loan.state() == LoanState.ASKED ? LoanState.REFUSED : wanted;
    BookingView view = register.bookings("id = ?", loan.booking()).getFirst();
    loans.move(loan, to, because, by.name());
    audit.did(by, "booking.loan-" + to.name().toLowerCase(Locale.ROOT).replace('_', '-'), "booking", loan.booking(), view.label());
    if (to != LoanState.LENT) bookings.cancel(view.id(), because, by);
    calls.settled(loan);
    events.publishEvent(new LoanSettled(view.id(), loan.bookable(), view.subject(), to == LoanState.LENT));
  }

  List<RoomRequest> requests(Actor by) {
    by.must(Lenders.KEEPERS);
    boolean all = by.isSystem() || by.scope() == DataScope.CITY;
    List<LoanBook.Ahead> ahead = loans.ahead(by.city(), all, by.units().isEmpty() ? Set.of(Lenders.NONE) : by.units(), clock.instant());
    Set<UUID> borrowers = new HashSet<>();
    ahead.forEach(one -> borrowers.add(one.borrower()));
    Map<UUID, OrganisationView> names = network.organisations(borrowers);
    return ahead.stream().map(one -> request(one, names.get(one.borrower()), by)).toList();
  }

  private static RoomRequest request(LoanBook.Ahead one, OrganisationView borrower, Actor by) {
    boolean answers = one.state() == LoanState.ASKED && answers(one.confirmer(), by.city(), by);
    return new RoomRequest(
        new BookingId(one.booking()), one.bookable(), one.room(), borrower.name(), borrower.phone(), one.startsAt(), one.endsAt(), one.label(), one.state(), answers);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
  }
}
