package org.nuanyang.referrals.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Errands to the systems of bodies, queued in the deciding transaction and run after it. An errand is claimed by moving
 * its next try ahead: several nodes share the work, and a node that dies hands it back.
 */
@Component
class Errands {

  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final Duration ASK_AGAIN = Duration.ofMinutes(30);
  private static final List<Duration> GAPS =
      List.of(Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofHours(1), Duration.ofHours(6), Duration.ofDays(1));

  private final JdbcClient jdbc;
  private final Clock clock;
  private volatile Runnable call = () -> {};

  record Claimed(UUID referral, boolean delivered, int attempts) {}

  record State(boolean stuck, String lastError) {}

  Errands(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void queue(UUID referral) {
    jdbc.sql("insert into referral_errand (referral, next_try) values (?, ?)").params(referral, at(clock.instant())).update();
    afterCommit();
  }

  Optional<Claimed> claim() {
    Instant now = clock.instant();
    return jdbc.sql(
            """
            update referral_errand set attempts = attempts + 1, next_try = :lease
            where referral = (select referral from referral_errand where not over and next_try <= :now order by next_try limit 1 for update skip locked)
            returning referral, delivered, attempts""")
        .param("now", at(now))
        .param("lease", at(now.plus(LEASE)))
        .query((row, line) -> new Claimed(row.getObject(1, UUID.class), row.getBoolean(2), row.getInt(3)))
        .optional();
  }

  /** It lies at the body; from now on it is asked how far it is. */
  void delivered(Claimed errand, String externalNumber) {
    jdbc.sql("update referral set external_number = ? where id = ?").params(externalNumber, errand.referral).update();
    jdbc.sql("update referral_errand set delivered = true, attempts = 0, next_try = ?, last_error = '' where referral = ?")
        .params(at(clock.instant().plus(ASK_AGAIN)), errand.referral)
        .update();
  }

  /** It answered; nothing new, or not yet the end. */
  void asked(Claimed errand) {
    jdbc.sql("update referral_errand set attempts = 0, next_try = ?, last_error = '' where referral = ?")
        .params(at(clock.instant().plus(ASK_AGAIN)), errand.referral)
        .update();
  }

  /** @return whether it is given up */
  boolean failed(Claimed errand, String why, boolean forGood) {
    boolean over = forGood || errand.attempts > GAPS.size();
    Instant next = clock.instant().plus(over ? LEASE : GAPS.get(errand.attempts - 1));
    jdbc.sql("update referral_errand set over = over or ?, next_try = ?, last_error = ? where referral = ? and attempts = ?")
        .params(over, at(next), why.substring(0, Math.min(why.length(), 200)), errand.referral, errand.attempts)
        .update();
    return over;
  }

  void over(UUID referral) {
    jdbc.sql("update referral_errand set over = true where referral = ?").param(referral).update();
  }

  void again(UUID referral) {
    jdbc.sql("update referral_errand set over = false, attempts = 0, next_try = ?, last_error = '' where referral = ?")
        .params(at(clock.instant()), referral)
        .update();
    afterCommit();
  }

  /** Whoever carries errands is called when the deciding transaction stands. */
  private void afterCommit() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) return;
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            call.run();
          }
        });
  }

  /** @param carrier what is called when there is something to carry */
  void calls(Runnable carrier) {
    call = carrier;
  }

  State of(UUID referral) {
    return jdbc.sql("select over, last_error from referral_errand where referral = ?")
        .param(referral)
        .query((row, line) -> new State(row.getBoolean(1), row.getString(2)))
        .optional()
        .orElse(new State(false, ""));
  }

  private static Timestamp at(Instant moment) {
    return Timestamp.from(moment);
  }
}
