package org.nuanyang.catalogue;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.Channel;
import org.nuanyang.matters.MatterId;

/**
 * Order to take a service in.
 *
 * @param matter the matter it is a part of; null opens one
 * @param front who receives it; null finds the centre of the region
 * @param answers by the keys of the item's fields
 * @param brought places of the papers that were brought, in the item's list; null when nobody has looked (online)
 */
public record OpenService(
    UUID key, String city, String code, @Nullable MatterId matter, @Nullable UUID front, String region, Channel channel, String name,
    String phone, String story, Map<String, String> answers, @Nullable Set<Integer> brought, Actor by) {

  @Override
  public String toString() {
    return "OpenService[" + key + ", " + code + "]";
  }
}
