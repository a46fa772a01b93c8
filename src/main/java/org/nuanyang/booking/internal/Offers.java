package org.nuanyang.booking.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.booking.FreeSlot;
import org.nuanyang.booking.LentRoom;
import org.nuanyang.booking.RoomOffer;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.Missing;
import org.springframework.stereotype.Component;

/** Rooms that can be borrowed, by who asks, how far they are and what is free. */
@Component
class Offers {

  private static final int MOST = 20;
  private static final int TIMES = 12;

  private final RoomTerms terms;
  private final BookingRoom bookings;
  private final Network network;

  Offers(RoomTerms terms, BookingRoom bookings, Network network) {
    this.terms = terms;
    this.bookings = bookings;
    this.network = network;
  }

  /** The nearest first; of those, the ones with a free time before the full ones. */
  List<RoomOffer> of(OrganisationView borrower, LocalDate day, boolean video, @Nullable GeoPoint from) {
    List<LentRoom> rooms = terms.lent(borrower.city(), borrower, day, video);
    Map<UUID, OrganisationView> owners = network.organisations(rooms.stream().map(LentRoom::organisation).distinct().toList());
    return rooms.stream()
        .filter(room -> owners.containsKey(room.organisation()) && isLent(room, borrower, owners.get(room.organisation())))
        .map(room -> offer(room, owners.get(room.organisation()), from))
        .sorted(Comparator.comparing((RoomOffer one) -> one.kilometres() < 0).thenComparing(RoomOffer::kilometres).thenComparing(one -> one.room().name()))
        .limit(MOST)
        .map(one -> new RoomOffer(one.room(), one.address(), one.kilometres(), times(one.room(), day)))
        .sorted(Comparator.comparing(one -> one.free().isEmpty()))
        .toList();
  }

  private List<FreeSlot> times(LentRoom room, LocalDate day) {
    return bookings.free(Set.of(room.id()), day, 1, one -> one.lent(room.hours(), room.lastDay())).stream()
        .filter(slot -> LendingRoom.day(slot.from()).equals(day))
        .limit(TIMES)
        .toList();
  }

  private static RoomOffer offer(LentRoom room, OrganisationView owner, @Nullable GeoPoint from) {
    double kilometres = from == null || owner.at() == null ? -1 : from.kilometresTo(owner.at());
    return new RoomOffer(Lenders.named(room, owner.name()), owner.address(), kilometres, List.of());
  }

  /** @throws Missing not lent, or not to this organisation */
  void mustBeLent(LentRoom room, OrganisationView borrower) {
    if (!isLent(room, borrower, network.organisation(room.organisation()))) throw new Missing("booking.lend.not-lent");
  }

  private static boolean isLent(LentRoom room, OrganisationView borrower, OrganisationView owner) {
    if (room.edition() == 0 || !room.city().equals(borrower.city())) return false;
    return switch (room.to()) {
      case CITY -> mediates(borrower);
      case COUNTY -> mediates(borrower) && borrower.region().equals(owner.region());
      case CHOSEN -> room.chosen().contains(borrower.id());
    };
  }

  private static boolean mediates(OrganisationView borrower) {
    return borrower.kind() == OrganisationKind.MEDIATION_COMMITTEE || borrower.kind().isCentre() || borrower.kind() == OrganisationKind.STATION;
  }
}
