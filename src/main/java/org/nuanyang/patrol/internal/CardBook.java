package org.nuanyang.patrol.internal;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.patrol.DisputeState;
import org.nuanyang.patrol.DisputeView.Step;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Vault;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where every change of a card passes through: reach and version are checked, and what was done becomes one line of its book. */
@Component
class CardBook {

  static final String KIND = "dispute-card";

  private final DisputeCards cards;
  private final Reach reach;
  private final JdbcClient jdbc;
  private final Vault vault;
  private final MessageSource messages;
  private final AuditTrail audit;
  private final Clock clock;

  CardBook(DisputeCards cards, Reach reach, JdbcClient jdbc, Vault vault, MessageSource messages, AuditTrail audit, Clock clock) {
    this.cards = cards;
    this.reach = reach;
    this.jdbc = jdbc;
    this.vault = vault;
    this.messages = messages;
    this.audit = audit;
    this.clock = clock;
  }

  /** The card, for whoever may read it. */
  DisputeCard readable(UUID id, Actor by) {
    reach.mustRead(by);
    DisputeCard card = find(id);
    if (!reach.sees(card, by)) throw unknown();
    return card;
  }

  DisputeCard find(UUID id) {
    return cards.findById(id).orElseThrow(CardBook::unknown);
  }

  /** The card as the person saw it, for whoever handles it. */
  DisputeCard take(UUID id, int seen, Actor by) {
    DisputeCard card = readable(id, by);
    reach.mustWork(by);
    Stale.unless(seen, card.seen());
    return card;
  }

  static Missing unknown() {
    return new Missing("patrol.unknown");
  }

  /** @param words what was said; sealed, since people write names into it */
  void keep(DisputeCard card, String verb, String words, Actor by) {
    try {
      cards.save(card);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
    jdbc.sql("insert into dispute_step (id, card, at, actor, actor_name, verb, to_state, words) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            Ids.next(clock), card.id, Timestamp.from(clock.instant()), by.id(), by.name(), verb, card.state.name(),
            vault.seal(words.getBytes(StandardCharsets.UTF_8)))
        .update();
    audit.did(by, "patrol." + verb.toLowerCase(Locale.ROOT).replace('_', '-'), KIND, card.id, card.state.name());
  }

  void viewed(DisputeCard card, Actor by) {
    audit.viewed(by, KIND, card.id);
  }

  List<Step> steps(UUID card) {
    return jdbc.sql("select * from dispute_step where card = ? order by id desc limit 200")
        .param(card)
        .query(
            (row, line) ->
                new Step(
                    row.getTimestamp("at").toInstant(), row.getString("actor_name"), row.getString("verb"), DisputeState.valueOf(row.getString("to_state")),
                    new String(vault.open(row.getBytes("words")), StandardCharsets.UTF_8)))
        .list();
  }

  String number(String city, int year) {
    int serial =
        jdbc.sql(
                """
                insert into patrol_number (city, year, last) values (?, ?, 1)
                on conflict (city, year) do update set last = patrol_number.last + 1 returning last""")
            .params(city, year)
            .query(Integer.class)
            .single();
    return text("patrol.number", String.valueOf(year), "%05d".formatted(serial));
  }

  String text(String key, Object... words) {
    return messages.getMessage(key, words, Locale.SIMPLIFIED_CHINESE);
  }
}
