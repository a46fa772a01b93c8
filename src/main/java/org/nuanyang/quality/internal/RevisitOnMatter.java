package org.nuanyang.quality.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.ServiceLink;
import org.nuanyang.matters.ServicesOnMatter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lists the revisits of a matter on the matter's own page, for those who call. */
@Component
class RevisitOnMatter implements ServicesOnMatter {

  private final OwedRevisits revisits;
  private final MessageSource messages;
  private final Clock clock;

  RevisitOnMatter(OwedRevisits revisits, MessageSource messages, Clock clock) {
    this.revisits = revisits;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public List<ServiceLink> on(MatterId matter, Actor by) {
    boolean calls = by.has(Role.CLERK) || by.has(Role.REVIEWER) || by.has(Role.DIRECTOR) || by.has(Role.LEADER);
    if (!calls) return List.of();
    return revisits.onMatter(matter.value()).stream()
        .filter(one -> by.sees(one.city, one.organisation))
        .map(this::link)
        .toList();
  }

  /** A revisit opens the matter to nobody who could not see it before. */
  @Override
  public boolean involves(MatterId matter, Actor by) {
    return false;
  }

  private ServiceLink link(Revisit one) {
    return new ServiceLink(
        text("quality.revisit.title"),
        text(one.state.messageKey()),
        switch (one.state) {
          case DUE -> "warn";
          case REACHED -> "good";
          case UNREACHED -> "neutral";
        },
        "/desk/revisits/" + one.id,
        one.closedOn.atStartOfDay(clock.getZone()).toInstant(),
        one.id);
  }

  private String text(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
