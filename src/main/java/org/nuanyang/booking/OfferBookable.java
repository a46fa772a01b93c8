package org.nuanyang.booking;

import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.OpeningHours;

/**
 * Order to let something be booked from now on; the same id again changes what was offered.
 *
 * @param id its own; that of the mediator or booth where it stands for one
 * @param organisation who answers for it
 * @param name as people find it, such as 第二调解室
 * @param capacity how many bookings may run side by side: 1 for a room, the number of booths for a row of booths
 * @param hours when it can be had in an ordinary week
 * @param slotMinutes length of one slot, 10 to 480
 * @param onHolidays whether it can be had on public holidays too
 */
public record OfferBookable(
    UUID id, String city, UUID organisation, BookableKind kind, String name, int capacity, OpeningHours hours, int slotMinutes,
    boolean onHolidays, Actor by) {

  /** Most bookings side by side. */
  public static final int MOST = 50;
}
