package org.nuanyang.booking.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.booking.BookableView;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.WorkCalendar;

/**
 * When one thing can be had: its week, less holidays, less the times it is shut, less what is booked.
 *
 * @param shut times it cannot be had
 * @param booked what is booked, a span per seat
 */
record Timetable(BookableView what, List<Slot> shut, List<Slot> booked, WorkCalendar calendar) {

  /** From one moment to before another. */
  record Slot(Instant from, Instant to) {

    boolean touches(Instant start, Instant end) {
      return from.isBefore(end) && start.isBefore(to);
    }
  }

  UUID id() {
    return what.id();
  }

  String name() {
    return what.name();
  }

  /** The slots of a day, one after the other from the opening on; what is left over at the end is none. */
  List<Slot> slots(LocalDate day) {
    if (!opensOn(day)) return List.of();
    List<Slot> slots = new ArrayList<>();
    for (OpeningHours.Span span : what.hours().spans()) {
      if (span.day() != day.getDayOfWeek()) continue;
      LocalDateTime at = day.atTime(span.opens());
      LocalDateTime end = day.atTime(span.closes());
      for (; !at.plusMinutes(what.slotMinutes()).isAfter(end); at = at.plusMinutes(what.slotMinutes()))
        slots.add(new Slot(moment(at), moment(at.plusMinutes(what.slotMinutes()))));
    }
    return slots;
  }

  /** Whether it is open all this time and not shut. */
  boolean covers(Instant from, Instant to) {
    LocalDateTime start = LocalDateTime.ofInstant(from, CityClock.ZONE);
    LocalDateTime end = LocalDateTime.ofInstant(to, CityClock.ZONE);
    if (!start.toLocalDate().equals(end.toLocalDate()) || !opensOn(start.toLocalDate())) return false;
    LocalTime opens = start.toLocalTime();
    boolean within =
        what.hours().spans().stream()
            .anyMatch(span -> span.day() == start.getDayOfWeek() && !opens.isBefore(span.opens()) && !end.toLocalTime().isAfter(span.closes()));
    return within && shut.stream().noneMatch(closed -> closed.touches(from, to));
  }

  private boolean opensOn(LocalDate day) {
    return what.active() && (what.onHolidays() || calendar.holidayOn(day) == null);
  }

  /** The same thing as somebody else may have it: in these hours, to a last day. */
  Timetable lent(OpeningHours hours, @Nullable LocalDate lastDay) {
    BookableView w = what;
    List<Slot> closed = new ArrayList<>(shut);
    if (lastDay != null) closed.add(new Slot(moment(lastDay.plusDays(1).atStartOfDay()), Instant.MAX));
    return new Timetable(
        new BookableView(w.id(), w.city(), w.organisation(), w.kind(), w.name(), w.capacity(), hours, w.slotMinutes(), w.onHolidays(), w.active()), closed, booked,
        calendar);
  }

  /** Places left; a booking that crosses several slots takes one place in each. */
  int left(Instant from, Instant to) {
    int taken = (int) booked.stream().filter(one -> one.touches(from, to)).count();
    return Math.max(0, what.capacity() - taken);
  }

  private static Instant moment(LocalDateTime at) {
    return at.atZone(CityClock.ZONE).toInstant();
  }
}
