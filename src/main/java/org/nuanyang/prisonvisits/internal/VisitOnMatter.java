package org.nuanyang.prisonvisits.internal;

import java.util.List;
import java.util.Locale;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.FollowAction;
import org.nuanyang.matters.FollowActions;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.ServiceLink;
import org.nuanyang.matters.ServicesOnMatter;
import org.nuanyang.prisonvisits.VisitState;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The visits of a matter, for the matter's page and for the visitor's own. */
@Component
class VisitOnMatter implements ServicesOnMatter, FollowActions {

  private final VisitBook visits;
  private final MessageSource messages;

  VisitOnMatter(VisitBook visits, MessageSource messages) {
    this.visits = visits;
    this.messages = messages;
  }

  @Override
  public List<ServiceLink> on(MatterId matter, Actor by) {
    if (!by.has(Role.CLERK) && !by.has(Role.DIRECTOR)) return List.of();
    return visits.findByMatterOrderById(matter.value()).stream()
        .filter(one -> by.sees(one.city, one.organisation))
        .map(one -> new ServiceLink(say("prisonvisits.summary"), say("prisonvisits.state." + one.state), one.state.over() ? "neutral" : "info", "/desk/prison-visits/" + one.id, one.requestedAt, one.id))
        .toList();
  }

  @Override
  public boolean involves(MatterId matter, Actor by) {
    return false;
  }

  @Override
  public List<FollowAction> offered(MatterId matter, String receiptNumber) {
    return visits.findByMatterOrderById(matter.value()).stream()
        .filter(one -> !one.state.over())
        .map(one -> new FollowAction(
            say(one.state == VisitState.APPROVED ? "prisonvisits.follow.book" : "prisonvisits.follow.see"), "/follow/" + receiptNumber + "/prison-visit/" + one.id,
            one.state == VisitState.APPROVED))
        .toList();
  }

  private String say(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
