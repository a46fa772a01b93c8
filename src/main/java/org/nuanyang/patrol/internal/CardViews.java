package org.nuanyang.patrol.internal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.Network;
import org.nuanyang.patrol.DisputeView;
import org.nuanyang.patrol.DisputeView.May;
import org.nuanyang.patrol.DisputeView.Report;
import org.nuanyang.patrol.PartyTold;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A card as its page shows it, with the reports that were joined to it. */
@Component
class CardViews {

  private final CardBook book;
  private final CardParties parties;
  private final Reach reach;
  private final Network network;
  private final Deadlines deadlines;
  private final JdbcClient jdbc;

  CardViews(CardBook book, CardParties parties, Reach reach, Network network, Deadlines deadlines, JdbcClient jdbc) {
    this.book = book;
    this.parties = parties;
    this.reach = reach;
    this.network = network;
    this.deadlines = deadlines;
    this.jdbc = jdbc;
  }

  DisputeView whole(DisputeCard card, Actor by) {
    boolean works = reach.works(by);
    @Nullable String head = card.joinedTo == null ? null : book.find(card.joinedTo).number;
    return new DisputeView(
        card.id, card.seen(), card.number, card.city, card.organisation, network.organisation(card.organisation).name(), card.reporterName, card.task,
        card.villageName, card.region, card.kind, card.what.reveal(), told(card.id, works), card.people, card.amount, card.since, card.signs(), card.risk,
        card.computed, card.reasons(), card.riskWords, card.state, card.reportedAt, card.nextOn, card.mediation, card.matter, card.joinedTo, head,
        reports(card.id, works), card.result, card.satisfied, card.closedOn, card.reopened, deadlines.of(card.id), book.steps(card.id),
        card.source, card.sourceNumber, new May(works, reach.decides(by)));
  }

  private List<PartyTold> told(UUID card, boolean works) {
    List<PartyTold> all = parties.of(card);
    return works ? all : CardParties.masked(all);
  }

  private List<Report> reports(UUID head, boolean works) {
    return jdbc.sql("select id from dispute_card where joined_to = ? order by id limit 50")
        .param(head)
        .query(UUID.class)
        .list()
        .stream()
        .map(book::find)
        .map(one -> new Report(one.id, one.number, one.villageName, one.reporterName, one.reportedAt, one.what.reveal(), told(one.id, works)))
        .toList();
  }
}
