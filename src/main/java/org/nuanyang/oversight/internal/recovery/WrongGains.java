package org.nuanyang.oversight.internal.recovery;

import java.util.Locale;
import java.util.UUID;
import org.nuanyang.cases.CaseTerminated;
import org.nuanyang.cases.TerminationGround;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.PutNotice;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Aid that was got by fraud is paid back and may be fined by the justice bureau (法律援助法 第六十四条), and
 * its use for something illegal is reported: the bureau is told in the moment of the termination.
 */
@Component
class WrongGains {

  private final Network network;
  private final DeskNotices desks;
  private final MessageSource messages;

  WrongGains(Network network, DeskNotices desks, MessageSource messages) {
    this.network = network;
    this.desks = desks;
    this.messages = messages;
  }

  @EventListener
  void on(CaseTerminated ended) {
    boolean forTheBureau = ended.ground() == TerminationGround.TM1_FRAUD || ended.ground() == TerminationGround.TM3_ILLEGAL_USE;
    if (!forTheBureau) return;
    String region = network.organisation(ended.organisation()).region();
    UUID bureau = network.bureauOver(ended.city(), region).map(OrganisationView::id).orElse(ended.organisation());
    String key = "oversight.wrong-gain." + ended.ground();
    desks.put(
        new PutNotice(
            "wrong-gain:" + ended.id().value(), ended.id().value(), ended.city(), bureau, Role.BUREAU_OFFICER, null, "wrong-gain", "bad",
            text(key + ".title"), text(key + ".text"), "/desk/supervision/new?target=CASE&subject=" + ended.id().value()));
  }

  private String text(String key) {
    return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }
}
