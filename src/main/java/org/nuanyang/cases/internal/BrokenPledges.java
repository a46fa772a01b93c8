package org.nuanyang.cases.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.nuanyang.cases.CaseChanges;
import org.nuanyang.cases.CaseId;
import org.nuanyang.cases.TerminationGround;
import org.nuanyang.identity.Actor;
import org.nuanyang.verification.PledgeBroken;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A pledge that was found untrue is laid before the head as a ground for termination; nothing ends by itself (法律援助法 第四十八条). */
@Component
class BrokenPledges {

  private final LegalAidCases cases;
  private final CaseChanges changes;
  private final MessageSource messages;
  private final Clock clock;

  BrokenPledges(LegalAidCases cases, CaseChanges changes, MessageSource messages, Clock clock) {
    this.cases = cases;
    this.changes = changes;
    this.messages = messages;
    this.clock = clock;
  }

  /** A ground the head is looking at already is not asked about twice; aid that is over cannot be ended. */
  @EventListener
  void on(PledgeBroken broken) {
    CaseId id = CaseId.of(broken.application());
    cases.findById(id.value())
        .filter(about -> about.state.running() && about.openTermination == null)
        .ifPresent(
            about ->
                changes.reportGround(
                    id, about.seen(), TerminationGround.valueOf(broken.ground()), LocalDate.ofInstant(broken.at(), clock.getZone()),
                    messages.getMessage("cases.pledge-broken", null, Locale.SIMPLIFIED_CHINESE), Actor.system(broken.city())));
  }
}
