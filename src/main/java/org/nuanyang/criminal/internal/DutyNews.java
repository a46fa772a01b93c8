package org.nuanyang.criminal.internal;

import java.time.LocalDate;
import org.nuanyang.assignment.CaseCircle;
import org.nuanyang.assignment.DutyHelp;
import org.nuanyang.criminal.NoticeRegistered;
import org.nuanyang.duty.DefenderNeeded;
import org.nuanyang.duty.HelpGiven;
import org.nuanyang.duty.HelpRecords;
import org.nuanyang.duty.HelpView;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.Practitioners;
import org.nuanyang.shared.CityClock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What duty lawyers do, carried to those who must know it: whoever helped one accused must not defend another of the same
 * case, and whoever must have a defender is followed until there is one.
 */
@Component
@Transactional
class DutyNews {

  private final HelpRecords ledger;
  private final CaseCircle circle;
  private final Practitioners practitioners;
  private final WantedBook wanted;
  private final NoticeBook notices;

  DutyNews(HelpRecords ledger, CaseCircle circle, Practitioners practitioners, WantedBook wanted, NoticeBook notices) {
    this.ledger = ledger;
    this.circle = circle;
    this.practitioners = practitioners;
    this.wanted = wanted;
    this.notices = notices;
  }

  @EventListener
  void on(HelpGiven given) {
    HelpView met = ledger.view(given.record(), Actor.system(given.city()));
    if (met.identityNumber().isEmpty()) return; // a name alone is shared by strangers
    // Without a number of the case nobody else is known to be in it.
    String key = met.agency() + " " + (met.caseNumber().isEmpty() ? met.helpCase().toString() : met.caseNumber());
    circle.helped(
        new DutyHelp(
            met.lawyer(), practitioners.practitioner(met.lawyer()).firm(), met.identityNumber(), key, met.stage().name(),
            LocalDate.ofInstant(met.begunAt(), CityClock.ZONE)));
  }

  @EventListener
  void on(DefenderNeeded needed) {
    wanted.want(needed, ledger.view(needed.record(), Actor.system(needed.city())));
  }

  @EventListener
  void on(NoticeRegistered registered) {
    notices.known(registered.id().value()).ifPresent(wanted::given);
  }
}
