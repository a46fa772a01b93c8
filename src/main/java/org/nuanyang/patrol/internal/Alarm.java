package org.nuanyang.patrol.internal;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.WatchDeadline;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.SiteView;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.PutNotice;
import org.nuanyang.patrol.RiskLevel;
import org.springframework.stereotype.Component;

/** The clocks of a card, and who is told at once of a dangerous one: its unit, the dispute centre, and the head of the centre over the village. */
@Component
class Alarm {

  static final String TO_ACT = "PATROL_HIGH";
  static final String TO_CLOSE = "PATROL_CLOSE";

  /** A card has no matter before it is sent on. */
  private static final UUID NO_MATTER = new UUID(0, 0);

  private final Deadlines deadlines;
  private final DeskNotices desks;
  private final Network network;
  private final CardBook book;
  private final Clock clock;

  Alarm(Deadlines deadlines, DeskNotices desks, Network network, CardBook book, Clock clock) {
    this.deadlines = deadlines;
    this.desks = desks;
    this.network = network;
    this.book = book;
    this.clock = clock;
  }

  void reported(DisputeCard card) {
    watch(TO_CLOSE, card);
    dangerous(card);
  }

  /** Told once for each time it becomes dangerous. */
  void dangerous(DisputeCard card) {
    if (card.risk != RiskLevel.HIGH) return;
    watch(TO_ACT, card);
    Set<UUID> told = new LinkedHashSet<>();
    for (Role role : List.of(Role.MEDIATOR, Role.CLERK)) put(card, card.organisation, role);
    for (SiteView centre : network.sites(card.city, List.of(OrganisationKind.DISPUTE_CENTRE))) if (told.add(centre.id())) put(card, centre.id(), Role.ORGAN_OFFICER);
    put(card, network.competentCentre(card.city, card.region).id(), Role.DIRECTOR);
  }

  private void put(DisputeCard card, UUID unit, Role duty) {
    desks.put(
        new PutNotice(
            "patrol.high:" + card.id + ":" + card.seen() + ":" + unit + ":" + duty, card.id, card.city, unit, duty, null, "patrol.high", "bad",
            book.text("patrol.notice.high", card.number, card.villageName), book.text("patrol.notice.high.text"), "/desk/patrol/cards/" + card.id));
  }

  private void watch(String rule, DisputeCard card) {
    deadlines.watch(new WatchDeadline(rule, card.id, NO_MATTER, clock.instant(), card.city, card.organisation, card.number));
  }

  /** Something was done about the danger. */
  void acted(DisputeCard card) {
    deadlines.stop(card.id, TO_ACT);
    desks.takeOff(card.id, "patrol.high");
  }

  void closed(DisputeCard card) {
    acted(card);
    deadlines.stop(card.id, TO_CLOSE);
    desks.takeOff(card.id, "patrol.revisit");
  }

  /** Told on another card: that one's clocks count. */
  void joined(DisputeCard card) {
    deadlines.cancelAll(card.id, book.text("patrol.joined"));
    desks.takeOff(card.id, "patrol.high");
    desks.takeOff(card.id, "patrol.revisit");
  }

  /** Somebody went back; the next time has a notice of its own. */
  void revisited(DisputeCard card) {
    desks.takeOff(card.id, "patrol.revisit");
  }

  /** It came back to whoever answers for it. */
  void back(DisputeCard card, String key) {
    for (Role role : List.of(Role.MEDIATOR, Role.CLERK))
      desks.put(
          new PutNotice(
              "patrol.back:" + card.id + ":" + card.seen() + ":" + role, card.id, card.city, card.organisation, role, null, "patrol.back", "warn",
              book.text(key, card.number, card.villageName), "", "/desk/patrol/cards/" + card.id));
  }
}
