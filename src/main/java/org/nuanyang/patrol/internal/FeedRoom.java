package org.nuanyang.patrol.internal;

import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.PutNotice;
import org.nuanyang.patrol.Alike;
import org.nuanyang.patrol.CardSource;
import org.nuanyang.patrol.DisputeFeed;
import org.nuanyang.patrol.HandIn;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Submissions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what the hotline and the governance centre hand over, and tells them what became of it. */
@Component
@Transactional
class FeedRoom implements DisputeFeed {

  private final NewCards cards;
  private final CardBook book;
  private final LikeCards likes;
  private final Network network;
  private final DeskNotices desks;
  private final Submissions submissions;
  private final AuditTrail audit;
  private final JdbcClient jdbc;

  FeedRoom(NewCards cards, CardBook book, LikeCards likes, Network network, DeskNotices desks, Submissions submissions, AuditTrail audit, JdbcClient jdbc) {
    this.cards = cards;
    this.book = book;
    this.likes = likes;
    this.network = network;
    this.desks = desks;
    this.submissions = submissions;
    this.audit = audit;
    this.jdbc = jdbc;
  }

  @Override
  public HandedIn take(HandIn order) {
    Actor by = order.dispute().by();
    UUID organ = sender(by);
    UUID id = UUID.fromString(submissions.once(order.dispute().submissionKey(), "patrol.hand-in", () -> written(order, organ).toString()));
    return told(book.find(id), by);
  }

  private UUID written(HandIn order, UUID organ) {
    boolean known =
        jdbc.sql("select exists (select 1 from dispute_card where reporter_unit = ? and source_number = ? and source <> 'PATROL')")
            .params(organ, order.number())
            .query(Boolean.class)
            .single();
    if (known) throw new Refusal("patrol.feed.number", order.number());
    UUID centre = network.competentCentre(order.dispute().by().city(), cards.village(order.dispute()).region()).id();
    DisputeCard card = cards.write(order.dispute(), centre, organ, order.source(), order.number());
    desks.put(
        new PutNotice(
            "patrol.feed:" + card.id, card.id, card.city, centre, Role.CLERK, null, "patrol.feed", "warn",
            book.text("patrol.notice.feed", book.text(card.source.messageKey()), card.villageName), card.number, "/desk/patrol/cards/" + card.id));
    return card.id;
  }

  @Override
  public HandedIn result(UUID id, Actor organ) {
    UUID sender = sender(organ);
    DisputeCard card = book.find(id);
    if (!card.city.equals(organ.city()) || card.source == CardSource.PATROL || !card.reporterUnit.equals(sender)) throw CardBook.unknown();
    audit.viewed(organ, CardBook.KIND, card.id);
    return told(card, organ);
  }

  private UUID sender(Actor by) {
    if (by.organisation() == null || !network.organisation(by.organisation()).kind().refersDisputes()) throw new Forbidden("patrol.feed.sender");
    return by.organisation();
  }

  private HandedIn told(DisputeCard card, Actor by) {
    List<String> alike = card.state.live() ? likes.of(card, by).stream().map(Alike::number).toList() : List.of();
    return new HandedIn(
        card.id, card.number, card.sourceNumber, card.source, network.organisation(card.organisation).name(), card.state, card.risk, card.reportedAt, card.result,
        card.satisfied, card.closedOn, alike);
  }
}
