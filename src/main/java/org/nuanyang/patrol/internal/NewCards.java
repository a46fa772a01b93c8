package org.nuanyang.patrol.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.nuanyang.directory.VillageView;
import org.nuanyang.directory.Villages;
import org.nuanyang.identity.Actor;
import org.nuanyang.patrol.CardSource;
import org.nuanyang.patrol.ReportDispute;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Refusal;
import org.springframework.stereotype.Component;

/** Writes a new card, weighs it by the table of the day, and starts its clocks, whoever brought it. */
@Component
class NewCards {

  private final CardBook book;
  private final CardParties parties;
  private final Alarm alarm;
  private final Villages villages;
  private final Policies policies;
  private final Clock clock;

  NewCards(CardBook book, CardParties parties, Alarm alarm, Villages villages, Policies policies, Clock clock) {
    this.book = book;
    this.parties = parties;
    this.alarm = alarm;
    this.villages = villages;
    this.policies = policies;
    this.clock = clock;
  }

  VillageView village(ReportDispute order) {
    VillageView village = villages.village(order.village());
    if (!village.city().equals(order.by().city())) throw new Refusal("patrol.village.unknown");
    return village;
  }

  /** @param answers the unit that has to handle it @param unit of whoever reports @param theirs the sender's number; empty for the office's own */
  DisputeCard write(ReportDispute order, UUID answers, UUID unit, CardSource source, String theirs) {
    Actor by = order.by();
    LocalDate today = LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
    RiskTable.Verdict verdict = RiskTable.of(policies, by.city(), today).judge(order.signs(), order.people(), order.amount());
    DisputeCard card =
        DisputeCard.of(Ids.next(clock), book.number(by.city(), today.getYear()), answers, unit, village(order), order, verdict, clock.instant());
    card.from(source, theirs);
    book.keep(card, source == CardSource.PATROL ? "REPORT" : "HAND_IN", theirs, by);
    parties.enter(card.id, card.city, order.parties());
    alarm.reported(card);
    return card;
  }
}
