package org.nuanyang.cooperation.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cooperation.LetterState;
import org.nuanyang.cooperation.PartnerLine;
import org.nuanyang.cooperation.PartnerLine.NotCarried;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.SignedRequest;
import org.nuanyang.shared.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries messages to other cities, outside any transaction, one letter's in their order. Each city has a carrier of its
 * own, so that one that is slow or down keeps nobody else waiting; gaps grow, and after the last one somebody has to look.
 */
@Component
class Post {

  private static final Logger LOG = LoggerFactory.getLogger(Post.class);
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final List<Duration> GAPS =
      List.of(Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofHours(1), Duration.ofHours(6), Duration.ofDays(1));

  private record Claimed(UUID id, UUID letter, String kind, byte[] body, int attempts) {}

  private final JdbcClient db;
  private final PartnerCabinet partners;
  private final PartnerLine line;
  private final LettersOnFile letters;
  private final Vault vault;
  private final JsonMapper json;
  private final TransactionOperations transaction;
  private final Clock clock;
  private final AtomicInteger calls = new AtomicInteger();

  Post(JdbcClient db, PartnerCabinet partners, PartnerLine line, LettersOnFile letters, Vault vault, JsonMapper json,
      TransactionOperations transaction, Clock clock) {
    this.db = db;
    this.partners = partners;
    this.line = line;
    this.letters = letters;
    this.vault = vault;
    this.json = json;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** In the transaction of the act; carried when it has committed. */
  void put(Letter letter, Message message) {
    if (letter.partner == null) return;
    db.sql(
            """
            insert into federation_message (id, partner, letter, kind, body, state, next_try, at)
            values (:id, :partner, :letter, :kind, :body, 'QUEUED', :now, :now)""")
        .param("id", Ids.next(clock))
        .param("partner", letter.partner)
        .param("letter", letter.id)
        .param("kind", message.to().name())
        .param("body", vault.seal(json.writeValueAsBytes(message)))
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    callAfterCommit();
  }

  void callAfterCommit() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) return;
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            if (calls.getAndIncrement() == 0) Thread.ofVirtual().name("cooperation-post").start(Post.this::answerCalls);
          }
        });
  }

  private void answerCalls() {
    for (int heard = calls.get(); heard > 0; heard = calls.addAndGet(-heard)) {
      try {
        deliver();
      } catch (RuntimeException failed) {
        LOG.warn("messages to other cities wait for the next round: {}", failed.toString());
      }
    }
  }

  /** Carries all that is due. */
  void deliver() {
    List<UUID> waiting =
        db.sql("select distinct partner from federation_message where state = 'QUEUED' and next_try <= :now")
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .query(UUID.class)
            .list();
    if (waiting.isEmpty()) return;
    try (ExecutorService carriers = Executors.newVirtualThreadPerTaskExecutor()) {
      waiting.forEach(partner -> carriers.submit(() -> to(partner)));
    }
  }

  private void to(UUID partner) {
    for (Optional<Claimed> next = claim(partner); next.isPresent(); next = claim(partner)) {
      try {
        carry(partner, next.get());
      } catch (NotCarried not) {
        tryLater(next.get(), not.getMessage(), not.forGood());
        if (!not.forGood()) return; // the others of this city wait as well
      } catch (RuntimeException failed) {
        tryLater(next.get(), failed.getClass().getSimpleName(), false);
        return;
      }
    }
  }

  /** The oldest that is due and has none of its letter before it. */
  private Optional<Claimed> claim(UUID partner) {
    Instant now = clock.instant();
    return db.sql(
            """
            update federation_message set attempts = attempts + 1, next_try = :lease
             where id = (select m.id from federation_message m where m.partner = :partner and m.state = 'QUEUED' and m.next_try <= :now
               and not exists (select 1 from federation_message before where before.letter = m.letter and before.id < m.id and before.state <> 'DELIVERED')
               order by m.id limit 1 for update skip locked)
            returning id, letter, kind, body, attempts""")
        .param("partner", partner)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("lease", now.plus(LEASE).atOffset(ZoneOffset.UTC))
        .query(
            (row, number) ->
                new Claimed(row.getObject("id", UUID.class), row.getObject("letter", UUID.class), row.getString("kind"), row.getBytes("body"), row.getInt("attempts")))
        .optional();
  }

  private void carry(UUID partner, Claimed claimed) {
    PartnerCabinet.Way way = partners.wayTo(partner).orElseThrow(() -> new NotCarried("no key of theirs, or ended", false));
    String nonce = UUID.randomUUID().toString();
    SignedRequest signed =
        SignedRequest.sign(way.key().toString(), way.secret(), nonce, "POST", PartnerCabinet.PATH, vault.open(claimed.body), clock.instant());
    line.carry(way.address(), signed, claimed.id.toString());
    transaction.executeWithoutResult(
        status -> {
          db.sql("update federation_message set state = 'DELIVERED', last_error = '', body = ''::bytea where id = :id").param("id", claimed.id).update();
          if (claimed.kind.equals(LetterState.SENT.name())) arrived(claimed.letter);
        });
    LOG.info("message {} of letter {} reached city {}", claimed.kind, claimed.letter, partner);
  }

  private void arrived(UUID id) {
    letters.findById(id).filter(letter -> letter.state == LetterState.SENT).ifPresent(letter -> {
      letter.moveTo(LetterState.DELIVERED, clock.instant());
      letters.save(letter);
    });
  }

  private void tryLater(Claimed claimed, @Nullable String reason, boolean forGood) {
    String error = reason == null ? "" : reason.substring(0, Math.min(reason.length(), 200));
    boolean over = forGood || claimed.attempts > GAPS.size();
    Instant next = clock.instant().plus(over ? LEASE : GAPS.get(claimed.attempts - 1));
    db.sql("update federation_message set state = :state, next_try = :next, last_error = :error where id = :id and attempts = :attempts")
        .param("state", over ? "DEAD" : "QUEUED")
        .param("next", next.atOffset(ZoneOffset.UTC))
        .param("error", error)
        .param("id", claimed.id)
        .param("attempts", claimed.attempts)
        .update();
    if (over) LOG.warn("message {} of letter {} given up: {}", claimed.kind, claimed.letter, error);
  }

  /** Why the oldest message of a letter has not arrived; empty when all have. */
  String undelivered(UUID letter) {
    return db.sql("select state || ' ' || last_error from federation_message where letter = :letter and state <> 'DELIVERED' and last_error <> '' order by id limit 1")
        .param("letter", letter)
        .query(String.class)
        .optional()
        .orElse("");
  }
}
