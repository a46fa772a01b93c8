package org.nuanyang.drafting.internal;

import java.util.List;
import java.util.Locale;
import org.nuanyang.matters.FollowAction;
import org.nuanyang.matters.FollowActions;
import org.nuanyang.matters.MatterId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Whoever follows their matter can write a paper for it; what the matter knows is offered there. */
@Component
class WriteOnFollowPage implements FollowActions {

  private final MessageSource messages;

  WriteOnFollowPage(MessageSource messages) {
    this.messages = messages;
  }

  @Override
  public List<FollowAction> offered(MatterId matter, String receiptNumber) {
    return List.of(new FollowAction(messages.getMessage("drafting.follow", null, Locale.SIMPLIFIED_CHINESE), "/papers", false));
  }
}
