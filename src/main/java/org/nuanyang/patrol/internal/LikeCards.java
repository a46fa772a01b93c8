package org.nuanyang.patrol.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.patrol.Alike;
import org.nuanyang.patrol.DisputeKind;
import org.nuanyang.policies.Policies;
import org.nuanyang.shared.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds cards of the whole city that may tell of one dispute, also across villages and units; of what somebody may not open only number and unit are told. */
@Component
class LikeCards {

  private static final int MOST = 10;
  private static final int CANDIDATES = 200;

  private final JdbcClient jdbc;
  private final Reach reach;
  private final Network network;
  private final Policies policies;
  private final CardBook book;

  LikeCards(JdbcClient jdbc, Reach reach, Network network, Policies policies, CardBook book) {
    this.jdbc = jdbc;
    this.reach = reach;
    this.network = network;
    this.policies = policies;
    this.book = book;
  }

  private record Candidate(UUID id, int names, int phones) {}

  List<Alike> of(DisputeCard card, Actor by) {
    LocalDate on = day(card);
    int days = PatrolNumbers.of(policies, card.city, on).duplicateDays();
    List<Candidate> found =
        jdbc.sql(
                """
                with own as (select name_index, phone_index from dispute_party where card = :card),
                  told as (
                    select p.card as id, count(distinct p.name_index) as names, 0 as phones from dispute_party p
                      where p.name_index in (select name_index from own) and p.card <> :card group by p.card
                    union all
                    select p.card, 0, count(distinct p.phone_index) from dispute_party p
                      where p.phone_index in (select phone_index from own) and p.card <> :card group by p.card
                    union all
                    (select id, 0, 0 from dispute_card where village = :village and kind = :kind and id <> :card
                      and reported_at >= :from and reported_at < :to order by reported_at desc, id desc limit :size))
                select t.id, sum(t.names)::int as names, sum(t.phones)::int as phones from told t join dispute_card c on c.id = t.id
                 where c.city = :city and (c.state <> 'JOINED') and c.joined_to is distinct from :card
                   and not exists (select 1 from dispute_apart a where (a.one = t.id and a.other = :card) or (a.one = :card and a.other = t.id))
                 group by t.id order by t.id desc limit :size""")
            .param("card", card.id)
            .param("city", card.city)
            .param("village", card.village)
            .param("kind", card.kind.name())
            .param("from", CardLists.start(on.minusDays(days)))
            .param("to", CardLists.start(on.plusDays(days + 1L)))
            .param("size", CANDIDATES)
            .query(Candidate.class)
            .list();
    List<Alike> alike = new ArrayList<>();
    record Weighed(DisputeCard card, Likeness likeness) {}
    List<Weighed> weighed = new ArrayList<>();
    for (Candidate one : found) {
      DisputeCard other = book.find(one.id());
      Likeness likeness = Likeness.of(trait(card), trait(other), one.names(), one.phones(), days);
      if (likeness.offered()) weighed.add(new Weighed(other, likeness));
    }
    weighed.sort(Comparator.comparing((Weighed one) -> one.likeness().weight()).reversed().thenComparing(one -> one.card().id, Comparator.reverseOrder()));
    List<Weighed> best = weighed.stream().limit(MOST).toList();
    Map<UUID, OrganisationView> units = network.organisations(best.stream().map(one -> one.card().organisation).toList());
    for (Weighed one : best) {
      OrganisationView unit = units.get(one.card().organisation);
      boolean readable = reach.sees(one.card(), by);
      // Who else quarrels somewhere is not told to strangers: what they learn is that there is a card, and whom to ask.
      List<String> why = one.likeness().reasons().stream().map(book::text).toList();
      alike.add(
          new Alike(
              one.card().id, one.card().number, one.card().villageName, one.card().kind, day(one.card()), unit == null ? "" : unit.name(), readable,
              one.likeness().strong(), why));
    }
    return alike;
  }

  private static Likeness.Trait trait(DisputeCard card) {
    return new Likeness.Trait(card.village, card.region, card.town, card.kind, day(card));
  }

  static LocalDate day(DisputeCard card) {
    return LocalDate.ofInstant(card.reportedAt, CityClock.ZONE);
  }
}
