package org.nuanyang.serving.internal;

import java.util.List;
import java.util.Locale;
import org.nuanyang.matters.FollowAction;
import org.nuanyang.matters.FollowActions;
import org.nuanyang.matters.MatterId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Offers on the follow page to have papers served online; each person decides alone. */
@Component
class ConsentOnMatter implements FollowActions {

  private final MessageSource messages;

  ConsentOnMatter(MessageSource messages) {
    this.messages = messages;
  }

  @Override
  public List<FollowAction> offered(MatterId matter, String receiptNumber) {
    String label = messages.getMessage("serving.consent.offer", null, Locale.SIMPLIFIED_CHINESE);
    return List.of(new FollowAction(label, "/follow/" + receiptNumber + "/online-papers", false));
  }

  @Override
  public List<FollowAction> offeredAside(MatterId matter, String receiptNumber, String phone) {
    return offered(matter, receiptNumber);
  }
}
