package org.nuanyang.referrals;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.catalogue.ServiceId;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterId;

/**
 * Order to refer somebody.
 *
 * @param service the service at the window it carries out; null when it stands alone
 * @param about what is asked for in a few words without a person's data, such as 伤残等级
 * @param request what the body has to know
 */
public record SendReferral(UUID key, MatterId matter, @Nullable ServiceId service, UUID body, String about, String request, Actor by) {

  @Override
  public String toString() {
    return "SendReferral[" + key + "]";
  }
}
