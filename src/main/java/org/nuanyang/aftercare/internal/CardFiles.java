package org.nuanyang.aftercare.internal;

import static org.nuanyang.identity.Role.AFTERCARE_OFFICER;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.aftercare.CardId;
import org.nuanyang.aftercare.CardView;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Vault;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes a card out for an officer of its office, and puts it back with what was done, word for word and for good. */
@Component
class CardFiles {

  private final Cards cards;
  private final JdbcClient jdbc;
  private final Vault vault;
  private final AuditTrail audit;
  private final Clock clock;

  CardFiles(Cards cards, JdbcClient jdbc, Vault vault, AuditTrail audit, Clock clock) {
    this.cards = cards;
    this.jdbc = jdbc;
    this.vault = vault;
    this.audit = audit;
    this.clock = clock;
  }

  /** Neither a wider scope nor a higher post opens a card: the duty and the office must both be one's own. */
  Card open(CardId id, Actor by) {
    by.must(AFTERCARE_OFFICER);
    Card card = cards.findById(id.value()).orElseThrow(() -> new Missing("aftercare.unknown"));
    if (!by.has(AFTERCARE_OFFICER) || !card.office.equals(by.organisation()) || !card.city.equals(by.city())) throw new Missing("aftercare.unknown");
    return card;
  }

  Card take(CardId id, int seen, Actor by) {
    Card card = open(id, by);
    Stale.unless(seen, card.version());
    return card;
  }

  Card keep(Card card, String did, @Nullable LocalDate on, String words, Actor by) {
    try {
      Card kept = cards.save(card);
      jdbc.sql("insert into aftercare_step (id, card, at, kind, on_day, words, actor_name) values (?, ?, ?, ?, ?, ?, ?)")
          .params(
              Ids.next(clock), kept.id, Timestamp.from(clock.instant()), did, on, words.isEmpty() ? null : vault.seal(words.getBytes(StandardCharsets.UTF_8)), by.name())
          .update();
      audit.did(by, "aftercare." + did.split("\\.")[0], "aftercare-card", kept.id, "");
      return kept;
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
  }

  void seen(Card card, Actor by) {
    audit.viewed(by, "aftercare-card", card.id);
  }

  List<CardView.Step> steps(UUID card) {
    return jdbc.sql("select at, kind, on_day, words, actor_name from aftercare_step where card = ? order by id desc limit 300")
        .param(card)
        .query((row, line) -> new CardView.Step(row.getTimestamp(1).toInstant(), "aftercare.step." + row.getString(2), row.getObject(3, LocalDate.class), opened(row.getBytes(4)), row.getString(5)))
        .list();
  }

  private String opened(byte @Nullable [] sealed) {
    return sealed == null ? "" : new String(vault.open(sealed), StandardCharsets.UTF_8);
  }
}
