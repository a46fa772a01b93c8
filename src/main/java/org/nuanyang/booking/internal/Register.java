package org.nuanyang.booking.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.booking.BookableKind;
import org.nuanyang.booking.BookableView;
import org.nuanyang.booking.BookingId;
import org.nuanyang.booking.BookingView;
import org.nuanyang.booking.OfferBookable;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything that can be booked, its hours, and the bookings read back. */
@Component
class Register {

  private final JdbcClient jdbc;
  private final WorkCalendar calendar;
  private final Clock clock;

  Register(JdbcClient jdbc, WorkCalendar calendar, Clock clock) {
    this.jdbc = jdbc;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** @param number stands for it in the constraint of bookings */
  record Kept(BookableView view, long number) {}

  void put(OfferBookable order) {
    jdbc.sql(
            """
            insert into bookable (id, city, organisation, kind, name, capacity, slot_minutes, on_holidays, active)
            values (?, ?, ?, ?, ?, ?, ?, ?, true)
            on conflict (id) do update set name = excluded.name, capacity = excluded.capacity, slot_minutes = excluded.slot_minutes,
              on_holidays = excluded.on_holidays, active = true""")
        .params(order.id(), order.city(), order.organisation(), order.kind().name(), order.name(), order.capacity(), order.slotMinutes(), order.onHolidays())
        .update();
    jdbc.sql("delete from bookable_hours where bookable = ?").param(order.id()).update();
    for (OpeningHours.Span span : order.hours().spans())
      jdbc.sql("insert into bookable_hours (bookable, weekday, opens, closes) values (?, ?, ?, ?)")
          .params(order.id(), span.day().getValue(), span.opens(), span.closes())
          .update();
  }

  Kept bookable(UUID id) {
    return read("b.id = ?", false, id).stream().findFirst().orElseThrow(() -> new Missing("booking.unknown"));
  }

  List<BookableView> at(UUID organisation) {
    return read("b.organisation = ? and b.active", false, organisation).stream().map(Kept::view).toList();
  }

  /** The rooms of a booking, given back or not. */
  List<BookableView> rooms(BookingId booking) {
    return read("b.kind in ('ROOM', 'VIDEO_ROOM') and b.id in (select bookable from booking where id = ?)", false, booking.value()).stream().map(Kept::view).toList();
  }

  /** All of these, in one order for everybody, so that two who want the same things never wait for each other. */
  List<Kept> lock(Set<UUID> ids, boolean hold) {
    List<Kept> found = ids.stream().sorted().flatMap(id -> read("b.id = ?", hold, id).stream()).toList();
    if (found.size() < ids.size()) throw new Missing("booking.unknown");
    return found;
  }

  private List<Kept> read(String which, boolean hold, UUID value) {
    Map<UUID, List<OpeningHours.Span>> hours = new LinkedHashMap<>();
    jdbc.sql("select h.* from bookable_hours h join bookable b on b.id = h.bookable where " + which)
        .param(value)
        .query(
            row -> {
              hours.computeIfAbsent(row.getObject("bookable", UUID.class), id -> new ArrayList<>())
                  .add(new OpeningHours.Span(DayOfWeek.of(row.getInt("weekday")), row.getObject("opens", LocalTime.class), row.getObject("closes", LocalTime.class)));
            });
    return jdbc.sql("select * from bookable b where " + which + " order by kind, name, id" + (hold ? " for update" : ""))
        .param(value)
        .query((row, line) -> kept(row, hours.getOrDefault(row.getObject("id", UUID.class), List.of())))
        .list();
  }

  private static Kept kept(ResultSet row, List<OpeningHours.Span> hours) throws SQLException {
    return new Kept(
        new BookableView(
            row.getObject("id", UUID.class), row.getString("city"), row.getObject("organisation", UUID.class), BookableKind.valueOf(row.getString("kind")),
            row.getString("name"), row.getInt("capacity"), new OpeningHours(hours), row.getInt("slot_minutes"), row.getBoolean("on_holidays"),
            row.getBoolean("active")),
        row.getLong("number"));
  }

  /** What lies ahead of one thing; the past does not matter for booking. */
  Timetable timetable(Kept one) {
    return new Timetable(one.view(), spans("bookable_shut", one, ""), spans("booking", one, " and cancelled_at is null"), calendar);
  }

  private List<Timetable.Slot> spans(String table, Kept one, String condition) {
    return jdbc.sql("select lower(span) as a, upper(span) as b from " + table + " where bookable = ? and upper(span) > ?" + condition)
        .params(one.view().id(), Timestamp.from(clock.instant()))
        .query((row, line) -> new Timetable.Slot(row.getTimestamp("a").toInstant(), row.getTimestamp("b").toInstant()))
        .list();
  }

  List<BookingView> bookings(String which, Object... values) {
    Map<UUID, BookingView> found = new LinkedHashMap<>();
    jdbc.sql(
            "select k.*, lower(k.span) as a, upper(k.span) as b, t.name from (select * from booking where " + which
                + ") k join bookable t on t.id = k.bookable where k.cancelled_at is null"
                + " or not exists (select 1 from booking held where held.id = k.id and held.cancelled_at is null) order by lower(k.span), k.id, t.kind, t.name")
        .params(List.of(values))
        .query(
            row -> {
              Instant from = row.getTimestamp("a").toInstant();
              BookingView fresh =
                  new BookingView(
                      new BookingId(row.getObject("id", UUID.class)), List.of(), List.of(), from, row.getTimestamp("b").toInstant(),
                      row.getObject("subject", UUID.class), row.getString("label"), row.getTimestamp("cancelled_at") != null);
              found.merge(fresh.id().value(), with(fresh, row), (before, more) -> joined(before, more));
            });
    return List.copyOf(found.values());
  }

  private static BookingView with(BookingView booking, ResultSet row) throws SQLException {
    return new BookingView(
        booking.id(), List.of(row.getObject("bookable", UUID.class)), List.of(row.getString("name")), booking.from(), booking.to(), booking.subject(),
        booking.label(), booking.cancelled());
  }

  private static BookingView joined(BookingView before, BookingView more) {
    List<UUID> ids = new ArrayList<>(before.bookables());
    ids.addAll(more.bookables());
    List<String> names = new ArrayList<>(before.names());
    names.addAll(more.names());
    return new BookingView(before.id(), ids, names, before.from(), before.to(), before.subject(), before.label(), before.cancelled());
  }
}
