package org.nuanyang.cases.internal;

import java.util.Locale;
import org.nuanyang.cases.CaseReinstated;
import org.nuanyang.cases.CaseTerminated;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.AidFirst;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where help came first (先行提供), the termination of the case ends the open application too, and setting it aside opens it. */
@Component
class AidFirstEnds {

  private final AidFirst aidFirst;
  private final MessageSource messages;

  AidFirstEnds(AidFirst aidFirst, MessageSource messages) {
    this.aidFirst = aidFirst;
    this.messages = messages;
  }

  @EventListener
  void on(CaseTerminated terminated) {
    aidFirst.ended(terminated.application(), messages.getMessage(terminated.ground().messageKey(), null, Locale.SIMPLIFIED_CHINESE), Actor.system(terminated.city()));
  }

  @EventListener
  void on(CaseReinstated reinstated) {
    aidFirst.goesOn(reinstated.application(), messages.getMessage("cases.aid-first.reinstated", null, Locale.SIMPLIFIED_CHINESE), Actor.system(reinstated.city()));
  }
}
