package org.nuanyang.booking;

import java.time.LocalDate;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/** The front door of booking. Bookings are made in the caller's transaction; who may book is for the caller to say. */
public interface Bookings {

  /** Longest time ahead for which slots are given out, in days. */
  int AHEAD = 90;

  /** Lets something be booked, or changes what was offered; bookings that stand are kept. */
  void offer(OfferBookable order);

  /** It cannot be had between these moments: repairs, leave. Bookings that stand are kept and answered with. */
  List<BookingView> shut(UUID bookable, Instant from, Instant to, String reason, Actor by);

  /** Nobody can book it any more. */
  void withdraw(UUID bookable, Actor by);

  /** @throws org.nuanyang.shared.Missing unknown */
  BookableView bookable(UUID id);

  /** What can be booked at an organisation, by kind and name. */
  List<BookableView> at(UUID organisation);

  /** Slots that lie ahead and in which all of these are free together, from this day on, soonest first. @param days 1 to 31 */
  List<FreeSlot> free(Set<UUID> bookables, LocalDate from, int days);

  /**
   * Books.
   *
   * @throws org.nuanyang.shared.Refusal {@code booking.taken} somebody was faster; {@code booking.not-open} outside the
   *     hours; {@code booking.not-ahead} not in the time to come
   */
  BookingId book(BookSlot order);

  /**
   * Gives some things of a booking back and takes others for the same time.
   *
   * @return false when one of them cannot be had then: nothing was changed
   */
  boolean exchange(BookingId id, Set<UUID> out, Set<UUID> in, Actor by);

  /** Gives back; the time can be booked again at once. Given back already: nothing. */
  void cancel(BookingId id, String reason, Actor by);

  /** Everything ever booked for a subject, soonest first. */
  List<BookingView> of(UUID subject);

  /** What runs on a day, by time. */
  List<BookingView> on(UUID bookable, LocalDate day);
}
