package org.nuanyang.booking.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.booking.BookSlot;
import org.nuanyang.booking.BookingId;
import org.nuanyang.booking.LentRoom;
import org.nuanyang.booking.LoanState;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bookings of lent rooms and what became of each, step by step. */
@Component
class LoanBook {

  private static final int MOST = 200;

  private final JdbcClient jdbc;
  private final Clock clock;

  LoanBook(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  record Loan(UUID booking, UUID bookable, String city, UUID lender, @Nullable UUID confirmer, UUID borrower, Instant startsAt, LoanState state) {}

  void asked(UUID booking, LentRoom room, UUID borrower, BookSlot order) {
    LoanState state = room.confirmer() == null ? LoanState.LENT : LoanState.ASKED;
    jdbc.sql("insert into room_request (booking, bookable, city, lender, confirmer, borrower, starts_at, state) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(booking, room.id(), room.city(), room.organisation(), room.confirmer(), borrower, Timestamp.from(order.from()), state.name())
        .update();
    step(booking, room.id(), state, "", order.by().name());
  }

  /** Nobody else answers it before this transaction ends. */
  Loan held(BookingId booking, UUID room) {
    return loans("booking = ? and bookable = ? for update", booking.value(), room).stream().findFirst().orElseThrow(() -> new Missing("booking.unknown"));
  }

  void move(Loan loan, LoanState to, String because, String by) {
    if (!loan.state().next().contains(to)) throw new Refusal("booking.loan.not-now");
    jdbc.sql("update room_request set state = ? where booking = ? and bookable = ?").params(to.name(), loan.booking(), loan.bookable()).update();
    step(loan.booking(), loan.bookable(), to, because, by);
  }

  private void step(UUID booking, UUID bookable, LoanState state, String because, String by) {
    jdbc.sql(
            """
            insert into room_request_step (booking, bookable, number, state, because, at, by_name)
            values (?, ?, (select count(*) + 1 from room_request_step where booking = ? and bookable = ?), ?, ?, ?, ?)""")
        .params(booking, bookable, booking, bookable, state.name(), because, Timestamp.from(clock.instant()), by)
        .update();
  }

  /** Loans of a room that begin after a moment and stand. */
  List<Loan> standingAfter(UUID room, Instant after) {
    return loans("bookable = ? and starts_at >= ? and " + STANDING, room, Timestamp.from(after));
  }

  private static final String STANDING =
      """
      state in ('ASKED', 'LENT') and exists (select 1 from booking b where b.id = room_request.booking and b.bookable = room_request.bookable and b.cancelled_at is null)""";

  /** A standing loan with what its list tells. */
  record Ahead(UUID booking, UUID bookable, @Nullable UUID confirmer, UUID borrower, Instant startsAt, LoanState state, String room, Instant endsAt, String label) {}

  /** What still lies ahead of lenders and of those who answer for them; each branch has its index. */
  List<Ahead> ahead(String city, boolean all, Set<UUID> units, Instant from) {
    String mine = all ? ahead("city = :city") : ahead("lender in (:units)") + " union " + ahead("confirmer in (:units)");
    return jdbc.sql(
            "select r.booking, r.bookable, r.confirmer, r.borrower, r.starts_at, r.state, t.name as room, upper(b.span) as ends_at, b.label from (" + mine
                + ") r join booking b on b.id = r.booking and b.bookable = r.bookable and b.cancelled_at is null join bookable t on t.id = r.bookable"
                + " order by r.state, r.starts_at, r.booking, t.name limit " + MOST)
        .param("city", city)
        .param("units", units)
        .param("from", Timestamp.from(from))
        .query(Ahead.class)
        .list();
  }

  private static String ahead(String whose) {
    return "(select * from room_request where " + whose + " and city = :city and starts_at > :from and " + STANDING + " order by state, starts_at limit " + MOST + ")";
  }

  private List<Loan> loans(String which, Object... values) {
    return jdbc.sql("select * from room_request where " + which).params(List.of(values)).query(Loan.class).list();
  }

  List<Loan> of(BookingId booking) {
    return loans("booking = ?", booking.value());
  }

  Optional<Loan> of(BookingId booking, UUID room) {
    return loans("booking = ? and bookable = ?", booking.value(), room).stream().findFirst();
  }

  /** The words of its last step. */
  String because(Loan loan) {
    return jdbc.sql("select because from room_request_step where booking = ? and bookable = ? order by number desc limit 1")
        .params(loan.booking(), loan.bookable())
        .query(String.class)
        .optional()
        .orElse("");
  }
}
