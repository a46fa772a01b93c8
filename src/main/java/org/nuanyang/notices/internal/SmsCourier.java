package org.nuanyang.notices.internal;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.nuanyang.notices.SafeHours;
import org.nuanyang.notices.SmsGateway;
import org.nuanyang.notices.SmsNotSent;
import org.nuanyang.shared.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Carries queued messages to the gateway, outside any transaction. A message is claimed by moving
 * its next try ahead, so that several nodes share the work and a node that dies hands it back. One at a
 * time: whoever holds many before a slow carrier would lose the last of them to another node, which
 * sends them again.
 */
@Component
class SmsCourier {

  private static final Logger LOG = LoggerFactory.getLogger(SmsCourier.class);
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final List<Duration> GAPS =
      List.of(
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofMinutes(10),
          Duration.ofHours(1),
          Duration.ofHours(6));

  private final JdbcClient database;
  private final SmsGateway gateway;
  private final CareBook care;
  private final MessageSource texts;
  private final Vault vault;
  private final Clock clock;
  private final AtomicInteger calls = new AtomicInteger();

  SmsCourier(JdbcClient database, SmsGateway gateway, CareBook care, MessageSource texts, Vault vault, Clock clock) {
    this.care = care;
    this.texts = texts;
    this.database = database;
    this.gateway = gateway;
    this.vault = vault;
    this.clock = clock;
  }

  /** A code must arrive while the person waits: do not wait for the next round. */
  void callAfterCommit() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) return;
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            call();
          }
        });
  }

  private void call() {
    if (calls.getAndIncrement() == 0) Thread.ofVirtual().name("sms-courier").start(this::answerCalls);
  }

  /** One courier walks however many call: whoever called during a round is answered by the next. */
  private void answerCalls() {
    for (int heard = calls.get(); heard > 0; heard = calls.addAndGet(-heard)) {
      try {
        deliver();
      } catch (RuntimeException failed) {
        LOG.warn("short messages wait for the next round: {}", failed.toString());
      }
    }
  }

  /** Delivers all that is due; returns how many were sent. */
  int deliver() {
    int sent = 0;
    for (Optional<Letter> letter = claim(); letter.isPresent(); letter = claim()) if (deliver(letter.get())) sent++;
    return sent;
  }

  private Optional<Letter> claim() {
    Instant now = clock.instant();
    return database
        .sql(
            """
            update sms set attempts = attempts + 1, next_try = :lease
            where id = (select id from sms where state = 'QUEUED' and next_try <= :now
                        order by next_try limit 1 for update skip locked)
            returning id, phone, template, text, attempts, useful_until""")
        .param("now", Timestamp.from(now))
        .param("lease", Timestamp.from(now.plus(LEASE)))
        .query(
            (row, number) ->
                new Letter(
                    row.getObject("id", UUID.class),
                    opened(row.getBytes("phone")),
                    row.getString("template"),
                    opened(row.getBytes("text")),
                    row.getInt("attempts"),
                    row.getTimestamp("useful_until").toInstant()))
        .optional();
  }

  private boolean deliver(Letter letter) {
    if (letter.usefulUntil().isBefore(clock.instant())) {
      end(letter, "DEAD", "", "too late");
      return false;
    }
    Optional<SafeHours> safe = letter.isCode() ? Optional.empty() : care.of(vault.blindIndex(letter.phone()));
    if (safe.isPresent() && waits(letter, safe.get())) return false;
    try {
      end(letter, "SENT", gateway.send(letter.id(), letter.phone(), safe.isEmpty() ? letter.text() : neutral()), "");
      return true;
    } catch (SmsNotSent refused) {
      tryLater(letter, refused.getMessage(), refused.forGood());
    } catch (RuntimeException failed) {
      tryLater(letter, failed.getClass().getSimpleName(), false);
    }
    return false;
  }

  /** Whatever was meant when it was written: somebody may have said since how they are reached. */
  private boolean waits(Letter letter, SafeHours safe) {
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
    LocalDateTime then = safe.next(now);
    if (then.equals(now)) return false;
    Instant next = then.atZone(clock.getZone()).toInstant();
    database
        .sql("update sms set next_try = :next, useful_until = greatest(useful_until, :until) where id = :id and attempts = :attempts")
        .param("next", Timestamp.from(next))
        .param("until", Timestamp.from(next.plus(LEASE)))
        .param("id", letter.id())
        .param("attempts", letter.attempts())
        .update();
    return true;
  }

  private String neutral() {
    return texts.getMessage("notices.sms.neutral", null, Locale.SIMPLIFIED_CHINESE);
  }

  private void tryLater(Letter letter, @Nullable String reason, boolean forGood) {
    String error = reason == null ? "" : reason.substring(0, Math.min(reason.length(), 200));
    if (forGood || letter.attempts() > GAPS.size()) {
      LOG.warn("short message {} {} given up: {}", letter.id(), letter.template(), error);
      end(letter, "DEAD", "", error);
      return;
    }
    Instant next = clock.instant().plus(GAPS.get(letter.attempts() - 1));
    database
        .sql("update sms set next_try = :next, last_error = :error where id = :id and attempts = :attempts")
        .param("next", Timestamp.from(next))
        .param("error", error)
        .param("id", letter.id())
        .param("attempts", letter.attempts())
        .update();
  }

  /** Unless the lease ran out and another node has tried since. */
  private void end(Letter letter, String state, String reference, String error) {
    database
        .sql(
            """
            update sms set state = :state, ended_at = :now, reference = :reference, last_error = :error
            where id = :id and attempts = :attempts""")
        .param("state", state)
        .param("now", Timestamp.from(clock.instant()))
        .param("reference", reference)
        .param("error", error)
        .param("id", letter.id())
        .param("attempts", letter.attempts())
        .update();
  }

  private String opened(byte[] sealed) {
    return new String(vault.open(sealed), StandardCharsets.UTF_8);
  }

  /** A message on its way. */
  private record Letter(
      UUID id,
      String phone,
      String template,
      String text,
      int attempts,
      Instant usefulUntil) {

    boolean isCode() {
      return template.equals("notices.sms.code");
    }
  }
}
