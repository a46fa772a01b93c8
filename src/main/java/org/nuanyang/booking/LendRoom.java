package org.nuanyang.booking;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.OpeningHours;

/**
 * Order to lend a room on these terms; the same id again changes them. Bookings that stand are kept.
 *
 * @param id the room; a new one where it was not known
 * @param seen edition of the terms the form showed, 0 for a room that was not lent
 * @param organisation whose room it is
 * @param name as people find it, such as 村部二楼调解室
 * @param video whether it is a video room
 * @param chosen the organisations, for {@link LentTo#CHOSEN}
 * @param confirmer who says yes to each booking; null where nobody has to
 * @param hours when it is lent in an ordinary week
 * @param way how to get there from the door or the bus stop
 * @param keeper who has the key and how to reach them
 */
public record LendRoom(
    UUID key, UUID id, int seen, UUID organisation, String name, boolean video, LentTo to, Set<UUID> chosen, @Nullable UUID confirmer, OpeningHours hours,
    String way, boolean stepFree, String keeper, Actor by) {

  /** Longest way in signs; the same for the name and the keeper is a quarter of it. */
  public static final int LONGEST = 200;

  /** Most organisations that can be chosen. */
  public static final int MOST_CHOSEN = 50;
}
