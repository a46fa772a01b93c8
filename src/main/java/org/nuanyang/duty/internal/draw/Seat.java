package org.nuanyang.duty.internal.draw;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.duty.Session;
import org.nuanyang.network.GeoPoint;

/**
 * A turn at a station that wants a lawyer.
 *
 * @param firms the only firms that may send one (定期); empty when all may
 * @param languages spoken by those who come there, {@code zh} and {@code mn}
 */
public record Seat(
    int number,
    UUID station,
    LocalDate day,
    Session session,
    @Nullable GeoPoint at,
    Set<String> languages,
    Set<UUID> firms) {

  int weight() {
    return session.weight();
  }
}
