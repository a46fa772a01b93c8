package org.nuanyang.referrals.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.ServiceLink;
import org.nuanyang.matters.ServicesOnMatter;
import org.nuanyang.referrals.ReferralState;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The referrals of a matter, for the matter's own page. */
@Component
class ReferralOnMatter implements ServicesOnMatter {

  private final ReferralBook referrals;
  private final MessageSource messages;

  ReferralOnMatter(ReferralBook referrals, MessageSource messages) {
    this.referrals = referrals;
    this.messages = messages;
  }

  @Override
  public List<ServiceLink> on(MatterId matter, Actor by) {
    if (Arrays.stream(ReferralRoom.SENDERS).noneMatch(by::has)) return List.of();
    return referrals.findByMatterOrderById(matter.value()).stream()
        .filter(one -> by.sees(one.city, one.organisation))
        .map(one -> new ServiceLink(
            one.bodyName + " · " + one.about, messages.getMessage("referrals.state." + one.state, null, Locale.SIMPLIFIED_CHINESE),
            one.state == ReferralState.DONE ? "good" : one.state.over() ? "neutral" : "info", "/desk/referrals/" + one.id, one.sentAt, one.id))
        .toList();
  }

  /** A body sees what was asked of it, not the file of the matter. */
  @Override
  public boolean involves(MatterId matter, Actor by) {
    return false;
  }
}
