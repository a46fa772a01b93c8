package org.nuanyang.booking;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.network.OpeningHours;

/**
 * A room and the terms on which it is lent.
 *
 * @param edition of the terms; 0 where it is not lent
 * @param lastDay last day on which it is lent; null while no end was named
 * @param because why it is lent no longer; empty while it is
 */
public record LentRoom(
    UUID id, int edition, String city, UUID organisation, String organisationName, String name, boolean video, LentTo to, Set<UUID> chosen,
    @Nullable UUID confirmer, OpeningHours hours, String way, boolean stepFree, String keeper, @Nullable LocalDate lastDay, String because) {

  public boolean lentOn(LocalDate day) {
    return edition > 0 && (lastDay == null || !day.isAfter(lastDay));
  }
}
