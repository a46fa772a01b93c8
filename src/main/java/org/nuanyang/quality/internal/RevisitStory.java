package org.nuanyang.quality.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Happening;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.PutNotice;
import org.nuanyang.quality.RecordCall;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells the timeline that somebody called: to everybody that it happened, to staff alone what was said,
 * since all members of a group read the same timeline. A demand for money is reported to the head.
 */
@Component
class RevisitStory {

  private final Matters matters;
  private final DeskNotices desks;
  private final MessageSource messages;

  RevisitStory(Matters matters, DeskNotices desks, MessageSource messages) {
    this.matters = matters;
    this.desks = desks;
    this.messages = messages;
  }

  void tell(Revisit revisit, RecordCall call) {
    String step = call.answers() != null ? "reached" : revisit.due() ? "missed" : "given-up";
    String key = "quality.story." + step;
    matters.append(
        new MatterId(revisit.matter),
        new Happening(
            "quality." + step, text(key + ".title"), text(key + ".text"), forStaff(call), true, null, call.by()));
    if (call.answers() != null && call.answers().askedForMoney()) reportDemand(revisit);
  }

  private String forStaff(RecordCall call) {
    List<String> parts = new ArrayList<>();
    RecordCall.Said said = call.answers();
    if (said != null) {
      parts.add(text(said.satisfaction().messageKey()));
      parts.add(text("quality.said.informed." + said.informed()));
      parts.add(text("quality.said.asked-for-money." + said.askedForMoney()));
      if (said.received() != null) parts.add(text("quality.said.received", said.received().toString()));
    }
    if (!call.remarks().isEmpty()) parts.add(call.remarks());
    return String.join(text("quality.said.between"), parts);
  }

  private void reportDemand(Revisit revisit) {
    desks.put(
        new PutNotice(
            "revisit:" + revisit.id, revisit.id, revisit.city, revisit.organisation, Role.DIRECTOR, null, "finding", "bad",
            text("quality.finding.asked-for-money"), revisit.caseNumber, "/desk/revisits/" + revisit.id));
  }

  private String text(String key, Object... values) {
    return messages.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
  }
}
