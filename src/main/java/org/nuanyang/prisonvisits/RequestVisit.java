package org.nuanyang.prisonvisits;

import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.Channel;

/**
 * Order to ask for a visit.
 *
 * @param centre the hall to come to
 * @param prisoner the name as the family says it; nothing else of the person is asked
 */
public record RequestVisit(
    UUID key, String city, UUID centre, UUID prison, String visitor, String identityNumber, String phone, Relation relation, String prisoner,
    Channel channel, Actor by) {

  @Override
  public String toString() {
    return "RequestVisit[" + key + "]";
  }
}
