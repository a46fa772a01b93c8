package org.nuanyang.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.GeoPoint;

/**
 * The front door of rooms that organisations lend to one another: a centre, a station, a village, a video room. The lender says when, to
 * whom and whether it wants to be asked, sees who comes, and can end it with notice; nobody has a room twice, whoever they belong to.
 */
public interface Lending {

  /** Lends a room, or lends it on other terms from now on. @throws org.nuanyang.shared.Stale somebody changed them meanwhile */
  UUID lend(LendRoom order);

  /** Days of notice in force today. */
  int noticeDays();

  /**
   * Ends the loan after a day. What is booked later is given back, and the borrowers are told.
   *
   * @throws org.nuanyang.shared.Refusal {@code booking.lend.notice} the day comes too soon
   */
  void withdraw(UUID room, int seen, LocalDate lastDay, String because, Actor by);

  /** Rooms of the organisations within the actor's scope, lent or not, by organisation and name. */
  List<LentRoom> rooms(Actor by);

  /** @throws org.nuanyang.shared.Missing unknown, or not within the actor's scope */
  LentRoom room(UUID id, Actor by);

  /** Rooms others lend to this organisation on a day, nearest first, at most twenty; those with a free time before those without. */
  List<RoomOffer> offers(UUID borrower, LocalDate day, boolean video, @Nullable GeoPoint from);

  /** What a room lent to this organisation is; its own rooms too. @throws org.nuanyang.shared.Missing not lent to it */
  LentRoom lentTo(UUID room, UUID borrower);

  /** Free times of several things together, lent rooms on the terms of their lenders. */
  List<FreeSlot> free(Set<UUID> bookables, UUID borrower, LocalDate from, int days);

  /**
   * Books all of it or nothing, for an organisation. Rooms of others count on the terms in force; where the lender wants to be asked, the
   * time is kept until they answer.
   */
  BookingId borrow(BookSlot order, UUID borrower);

  /** Who comes to our rooms from today on: those who wait for an answer first, then by time. */
  List<RoomRequest> requests(Actor by);

  /** Says yes or no. No gives the whole booking back. */
  void answer(BookingId booking, UUID room, boolean yes, String because, Actor by);

  /**
   * Takes one booking back.
   *
   * @param unusable nobody can use the room (no power, water damage): then no notice is owed
   */
  void takeBack(BookingId booking, UUID room, boolean unusable, String because, Actor by);

  /** The rooms of a booking, own and lent. */
  List<BookedPlace> places(BookingId booking);
}
