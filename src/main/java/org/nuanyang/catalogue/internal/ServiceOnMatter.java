package org.nuanyang.catalogue.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nuanyang.catalogue.ServiceOutcome;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.HeldMatters;
import org.nuanyang.matters.Holder;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.ServiceLink;
import org.nuanyang.matters.ServicesOnMatter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The services of a matter, for the matter's own page. */
@Component
class ServiceOnMatter implements ServicesOnMatter, HeldMatters {

  private final TakenServices services;
  private final MessageSource messages;

  ServiceOnMatter(TakenServices services, MessageSource messages) {
    this.services = services;
    this.messages = messages;
  }

  @Override
  public List<ServiceLink> on(MatterId matter, Actor by) {
    if (Arrays.stream(ServiceRoom.WORKERS).noneMatch(by::has)) return List.of();
    return services.findByMatterOrderById(matter.value()).stream()
        .filter(one -> by.sees(one.city, one.front) || by.sees(one.city, one.owner))
        .map(this::link)
        .toList();
  }

  /** Who does the work sees what was asked of them, not the file of the matter. */
  @Override
  public boolean involves(MatterId matter, Actor by) {
    return false;
  }

  @Override
  public Optional<Holder> holder(MatterId matter) {
    return services.findByMatterOrderById(matter.value()).stream()
        .filter(one -> !one.state.over())
        .findFirst()
        .map(one -> new Holder(one.owner, one.owner.equals(one.front) ? Role.CLERK : Role.SERVICE_OFFICER, null, one.openedAt));
  }

  private ServiceLink link(TakenService one) {
    String key = one.outcome == null ? "catalogue.state." + one.state : "catalogue.outcome." + one.outcome;
    String tone = one.outcome == ServiceOutcome.GIVEN ? "good" : one.state.over() ? "neutral" : "info";
    return new ServiceLink(one.itemName, messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE), tone, "/desk/services/" + one.id, one.openedAt, one.id);
  }
}
