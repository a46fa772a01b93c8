package org.nuanyang.oversight.internal.complaint;

import java.util.List;
import java.util.Locale;
import org.nuanyang.matters.FollowAction;
import org.nuanyang.matters.FollowActions;
import org.nuanyang.matters.MatterId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Whoever follows a matter can complain about how it is handled, at any time (法律援助法 第五十五条). */
@Component
class ComplaintOnMatter implements FollowActions {

  private final MessageSource messages;

  ComplaintOnMatter(MessageSource messages) {
    this.messages = messages;
  }

  @Override
  public List<FollowAction> offered(MatterId matter, String receiptNumber) {
    return List.of(new FollowAction(messages.getMessage("oversight.complaint.follow", null, Locale.SIMPLIFIED_CHINESE), "/follow/" + receiptNumber + "/complaint", false));
  }
}
