package org.nuanyang.mediation.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.booking.BookSlot;
import org.nuanyang.booking.BookableKind;
import org.nuanyang.booking.BookableView;
import org.nuanyang.booking.BookedPlace;
import org.nuanyang.booking.BookingId;
import org.nuanyang.booking.Bookings;
import org.nuanyang.booking.FreeSlot;
import org.nuanyang.booking.Lending;
import org.nuanyang.booking.LentRoom;
import org.nuanyang.booking.LoanState;
import org.nuanyang.booking.RoomOffer;
import org.nuanyang.mediation.SessionKind;
import org.nuanyang.mediation.Sessions.PlanSession;
import org.nuanyang.network.Network;
import org.nuanyang.shared.Refusal;
import org.springframework.stereotype.Component;

/** Where parties meet: rooms of the committee, rooms others lend to it, and video rooms at both ends at once. */
@Component
class MeetingRooms {

  private static final int LOOK_AHEAD = 14;

  private final Bookings bookings;
  private final Lending lending;
  private final Network network;

  MeetingRooms(Bookings bookings, Lending lending, Network network) {
    this.bookings = bookings;
    this.lending = lending;
    this.network = network;
  }

  List<BookableView> own(UUID committee) {
    return bookings.at(committee).stream().filter(one -> one.kind() == BookableKind.ROOM || one.kind() == BookableKind.VIDEO_ROOM).toList();
  }

  List<RoomOffer> offers(UUID committee, LocalDate day, boolean video) {
    return lending.offers(committee, day, video, network.organisation(committee).at());
  }

  LentRoom room(UUID room, UUID committee) {
    return lending.lentTo(room, committee);
  }

  List<FreeSlot> free(Set<UUID> needed, UUID committee, LocalDate from) {
    return lending.free(needed, committee, from, LOOK_AHEAD);
  }

  /** The rooms of an order; both ends of a pair are video rooms of a video meeting. */
  Set<UUID> wanted(PlanSession order, UUID committee) {
    Set<UUID> wanted = new HashSet<>();
    if (order.room() != null) wanted.add(order.room());
    if (order.second() != null) wanted.add(order.second());
    List<LentRoom> known = wanted.stream().map(one -> room(one, committee)).toList();
    if (order.second() == null) return wanted;
    if (known.size() < 2 || order.kind() != SessionKind.VIDEO || !known.stream().allMatch(LentRoom::video)) throw new Refusal("mediation.session.pair");
    return wanted;
  }

  BookingId borrow(BookSlot order, UUID committee) {
    return lending.borrow(order, committee);
  }

  /** Names of the rooms, with whose they are where they are not the committee's own. */
  String called(BookingId booking) {
    return lending.places(booking).stream().map(one -> one.loan() == null ? one.name() : one.organisation() + one.name()).collect(Collectors.joining("、"));
  }

  boolean waits(BookingId booking) {
    return lending.places(booking).stream().anyMatch(one -> one.loan() == LoanState.ASKED);
  }

  List<BookedPlace> places(@Nullable UUID booking) {
    return booking == null ? List.of() : lending.places(new BookingId(booking));
  }
}
