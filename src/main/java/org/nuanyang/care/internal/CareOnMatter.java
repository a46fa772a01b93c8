package org.nuanyang.care.internal;

import java.util.List;
import java.util.Locale;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.ServiceLink;
import org.nuanyang.matters.ServicesOnMatter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Leads from the matter to a sheet that was filled; it says no more than that there is one. */
@Component
class CareOnMatter implements ServicesOnMatter {

  private final KeptSheets sheets;
  private final MessageSource messages;

  CareOnMatter(KeptSheets sheets, MessageSource messages) {
    this.sheets = sheets;
    this.messages = messages;
  }

  @Override
  public List<ServiceLink> on(MatterId matter, Actor by) {
    boolean cares = by.has(Role.CLERK) || by.has(Role.REVIEWER) || by.has(Role.DIRECTOR) || by.has(Role.LAWYER);
    if (!cares) return List.of();
    return sheets.findById(matter.value()).stream()
        .map(
            sheet ->
                new ServiceLink(
                    text("care.title"), text(sheet.erasedAt == null ? "care.state.filled" : "care.state.erased"), "neutral",
                    "/desk/matters/" + matter.value() + "/care", sheet.filledAt, sheet.id))
        .toList();
  }

  /** A sheet opens the matter to nobody who could not see it before. */
  @Override
  public boolean involves(MatterId matter, Actor by) {
    return false;
  }

  private String text(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
