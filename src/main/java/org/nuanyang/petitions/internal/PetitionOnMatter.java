package org.nuanyang.petitions.internal;

import java.util.List;
import java.util.Locale;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.ServiceLink;
import org.nuanyang.matters.ServicesOnMatter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The petition of a matter, for the matter's page; its lawyer works on the matter. */
@Component
class PetitionOnMatter implements ServicesOnMatter {

  private final PetitionBook petitions;
  private final MessageSource messages;

  PetitionOnMatter(PetitionBook petitions, MessageSource messages) {
    this.petitions = petitions;
    this.messages = messages;
  }

  @Override
  public List<ServiceLink> on(MatterId matter, Actor by) {
    return petitions.findByMatter(matter.value()).stream()
        .filter(one -> PetitionFiles.mayOpen(one, by))
        .map(one -> new ServiceLink(
            say("petitions.summary"), say("petitions.state." + one.state), one.state.over() ? "neutral" : "info", "/desk/petitions/" + one.id, one.receivedAt, one.id))
        .toList();
  }

  @Override
  public boolean involves(MatterId matter, Actor by) {
    return petitions.findByMatter(matter.value()).filter(one -> PetitionFiles.isLawyer(one, by)).isPresent();
  }

  private String say(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
