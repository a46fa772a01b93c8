package org.nuanyang.prisonvisits.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.booking.BookSlot;
import org.nuanyang.booking.BookableKind;
import org.nuanyang.booking.BookableView;
import org.nuanyang.booking.BookingId;
import org.nuanyang.booking.Bookings;
import org.nuanyang.booking.FreeSlot;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hall's booth, and the prison's where it offers one: a slot counts only when both are free, and so many times a month. */
@Component
class VisitBooths {

  private final Bookings bookings;
  private final VisitRules rules;
  private final JdbcClient jdbc;
  private final Clock clock;

  VisitBooths(Bookings bookings, VisitRules rules, JdbcClient jdbc, Clock clock) {
    this.bookings = bookings;
    this.rules = rules;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  static boolean isBooth(BookableView one) {
    return one.kind() == BookableKind.VISIT_BOOTH && one.active();
  }

  List<FreeSlot> free(PrisonVisit visit, LocalDate from, int days) {
    Set<UUID> both = of(visit);
    return both.isEmpty() ? List.of() : bookings.free(both, from, Math.clamp(days, 1, 31));
  }

  /** The visit has its slot then; whoever keeps it saves it. */
  void book(PrisonVisit visit, UUID key, Instant from, Actor by) {
    Set<UUID> both = of(visit);
    if (both.isEmpty()) throw new Refusal("prisonvisits.no-booth");
    FreeSlot slot =
        bookings.free(both, LocalDate.ofInstant(from, clock.getZone()), 1).stream()
            .filter(one -> one.from().equals(from))
            .findFirst()
            .orElseThrow(() -> new Refusal("booking.taken"));
    Instant to = earlier(slot.to(), from.plus(Duration.ofMinutes(rules.minutes(visit.city))));
    monthLeft(visit, from);
    BookingId booked = bookings.book(new BookSlot(key, both, from, slot.to(), visit.id, visit.receiptNumber, by));
    visit.book(booked.value(), from, to);
  }

  private Set<UUID> of(PrisonVisit visit) {
    Set<UUID> both = new HashSet<>();
    for (UUID side : List.of(visit.organisation, visit.prison))
      bookings.at(side).stream().filter(VisitBooths::isBooth).map(BookableView::id).findFirst().ifPresent(both::add);
    return both;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  /** Times a month for one visitor and one prisoner; a visit nobody came to counts, one given back does not. */
  private void monthLeft(PrisonVisit visit, Instant from) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(encode(:pair, 'hex'), 0))").param("pair", visit.pair).query().singleRow();
    YearMonth month = YearMonth.from(LocalDate.ofInstant(from, clock.getZone()));
    int already =
        jdbc.sql(
                """
                select count(*) from prison_visit where pair = :pair and slot_from >= :first and slot_from < :next
                  and state in ('BOOKED', 'RUNNING', 'HELD', 'STOPPED', 'NO_SHOW')""")
            .param("pair", visit.pair)
            .param("first", Timestamp.from(month.atDay(1).atStartOfDay(clock.getZone()).toInstant()))
            .param("next", Timestamp.from(month.plusMonths(1).atDay(1).atStartOfDay(clock.getZone()).toInstant()))
            .query(Integer.class)
            .single();
    int allowed = rules.timesAMonth(visit.city);
    if (already >= allowed) throw new Refusal("prisonvisits.month-full", allowed);
  }
}
