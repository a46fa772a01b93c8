package org.nuanyang.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.network.GeoPoint;

/**
 * A village or quarter.
 *
 * @param code as on its poster
 * @param region six-digit code of its county
 * @param contactPoint the organisation that serves it there; null when it has none
 */
public record VillageView(
    UUID id, String code, String city, String region, String town, String name, @Nullable GeoPoint at, @Nullable UUID contactPoint) {

  /** Such as 青禾镇东村. */
  public String fullName() {
    return town + name;
  }
}
