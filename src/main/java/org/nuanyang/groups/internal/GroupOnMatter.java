package org.nuanyang.groups.internal;

import java.util.List;
import java.util.Locale;
import org.nuanyang.groups.GroupState;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.ServiceLink;
import org.nuanyang.matters.ServicesOnMatter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Leads from the matter to its roster. */
@Component
class GroupOnMatter implements ServicesOnMatter {

  private final GroupBook book;
  private final MessageSource messages;

  GroupOnMatter(GroupBook book, MessageSource messages) {
    this.book = book;
    this.messages = messages;
  }

  @Override
  public List<ServiceLink> on(MatterId matter, Actor by) {
    return book.ofMatter(matter).stream()
        .map(
            group ->
                new ServiceLink(
                    text("groups.service", group.counts().people()), text(group.state().messageKey()), group.state() == GroupState.OPEN ? "info" : "neutral",
                    "/desk/groups/" + group.id(), group.openedAt(), group.id()))
        .toList();
  }

  /** A roster opens the matter to nobody who could not see it before. */
  @Override
  public boolean involves(MatterId matter, Actor by) {
    return false;
  }

  private String text(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}
