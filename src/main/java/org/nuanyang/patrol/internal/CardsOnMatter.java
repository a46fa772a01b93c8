package org.nuanyang.patrol.internal;

import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.ServiceLink;
import org.nuanyang.matters.ServicesOnMatter;
import org.nuanyang.mediation.MediationConcluded;
import org.nuanyang.patrol.DisputeState;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The card of a matter on the matter's page; and back on the card what the committee came to. */
@Component
@Transactional
class CardsOnMatter implements ServicesOnMatter {

  private final JdbcClient jdbc;
  private final CardBook book;
  private final Reach reach;
  private final Alarm alarm;

  CardsOnMatter(JdbcClient jdbc, CardBook book, Reach reach, Alarm alarm) {
    this.jdbc = jdbc;
    this.book = book;
    this.reach = reach;
    this.alarm = alarm;
  }

  @Override
  @Transactional(readOnly = true)
  public List<ServiceLink> on(MatterId matter, Actor by) {
    return of("matter", matter.value()).stream()
        .filter(card -> reach.works(by) && reach.sees(card, by))
        .map(card -> new ServiceLink(card.number, book.text(card.state.messageKey()), card.state.tone(), "/desk/patrol/cards/" + card.id, card.reportedAt, card.id))
        .toList();
  }

  /** Who found a dispute has no part in what others make of it. */
  @Override
  public boolean involves(MatterId matter, Actor by) {
    return false;
  }

  /** In the transaction that ended the mediation, so that card and mediation never part. */
  @EventListener
  void on(MediationConcluded ended) {
    for (DisputeCard card : of("mediation", ended.mediation().value())) {
      if (card.state != DisputeState.IN_MEDIATION) continue;
      boolean settled = ended.state().settled();
      card.mediated(settled);
      book.keep(card, settled ? "MEDIATED" : "NOT_MEDIATED", "", Actor.system(card.city));
      alarm.back(card, settled ? "patrol.notice.mediated" : "patrol.notice.not-mediated");
    }
  }

  private List<DisputeCard> of(String column, UUID id) {
    return jdbc.sql("select id from dispute_card where " + column + " = ? order by id").param(id).query(UUID.class).list().stream().map(book::find).toList();
  }
}
