package org.nuanyang.statistics.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nuanyang.catalogue.ServiceFinished;
import org.nuanyang.catalogue.ServiceOpened;
import org.nuanyang.mediation.MediationAccepted;
import org.nuanyang.mediation.MediationConcluded;
import org.nuanyang.mediation.MediationState;
import org.nuanyang.mediation.TransferDirection;
import org.nuanyang.mediation.TransferEnded;
import org.nuanyang.mediation.TransferSent;
import org.nuanyang.prisonvisits.VisitHeld;
import org.nuanyang.referrals.ReferralEnded;
import org.nuanyang.referrals.ReferralSent;
import org.nuanyang.referrals.ReferralState;
import org.nuanyang.statistics.Indicator;
import org.nuanyang.statistics.internal.CountedWorks.Happened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears of services, referrals, visits and mediations, within the transaction in which they happen. */
@Component
class ListeningToServices {

  private final CountedWorks works;

  ListeningToServices(CountedWorks works) {
    this.works = works;
  }

  @EventListener
  void on(ServiceOpened opened) {
    works.add(
        Indicator.SERVICES_TAKEN,
        new Happened(opened.service().value(), opened.matter(), opened.receiptNumber(), opened.city(), opened.front(), opened.at()));
  }

  @EventListener
  void on(ServiceFinished finished) {
    works.add(
        Indicator.SERVICES_FINISHED,
        new Happened(finished.service().value(), finished.matter(), finished.receiptNumber(), finished.city(), finished.front(), finished.at()));
  }

  @EventListener
  void on(ReferralSent sent) {
    works.add(
        Indicator.REFERRALS_SENT, new Happened(sent.referral().value(), sent.matter(), sent.receiptNumber(), sent.city(), sent.organisation(), sent.at()));
  }

  @EventListener
  void on(ReferralEnded ended) {
    if (ended.state() != ReferralState.DONE) return;
    var done = new Happened(ended.referral().value(), ended.matter(), ended.receiptNumber(), ended.city(), ended.organisation(), ended.at());
    works.add(Indicator.REFERRALS_DONE, done);
    works.add(Indicator.FEES_WAIVED, done, orNothing(ended.waived()));
  }

  @EventListener
  void on(VisitHeld held) {
    works.add(Indicator.VISITS_HELD, new Happened(held.visit().value(), held.matter(), held.receiptNumber(), held.city(), held.organisation(), held.at()));
  }

  @EventListener
  void on(MediationAccepted accepted) {
    works.add(
        Indicator.MEDIATIONS_ACCEPTED,
        new Happened(accepted.mediation().value(), accepted.matter(), accepted.number(), accepted.city(), accepted.committee(), accepted.at()));
  }

  /** What was never taken on did not come to its end either. */
  @EventListener
  void on(MediationConcluded over) {
    if (over.state() == MediationState.REJECTED) return;
    var ended = new Happened(over.mediation().value(), over.matter(), over.number(), over.city(), over.committee(), over.at());
    works.add(Indicator.MEDIATIONS_CONCLUDED, ended);
    if (!over.state().settled()) return;
    works.add(Indicator.MEDIATIONS_AGREED, ended);
    works.add(Indicator.AGREED_SUM, ended, over.agreed() == null ? BigDecimal.ZERO : over.agreed().yuan());
  }

  /** The centre counts both directions; the committee has the mediation itself. */
  @EventListener
  void on(TransferSent sent) {
    works.add(
        sent.direction() == TransferDirection.AID_TO_MED ? Indicator.SENT_TO_MEDIATION : Indicator.SENT_TO_AID,
        new Happened(sent.transfer(), sent.matter(), sent.number(), sent.city(), sent.centre(), sent.at()));
  }

  @EventListener
  void on(TransferEnded ended) {
    works.add(
        ended.direction() == TransferDirection.AID_TO_MED ? Indicator.RECOVERED_BY_MEDIATION : Indicator.RECOVERED_BY_AID,
        new Happened(ended.transfer(), ended.matter(), ended.number(), ended.city(), ended.centre(), ended.at()), orNothing(ended.recovered()));
  }

  private static BigDecimal orNothing(@Nullable BigDecimal yuan) {
    return yuan == null ? BigDecimal.ZERO : yuan;
  }
}
