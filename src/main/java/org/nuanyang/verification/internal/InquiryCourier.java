package org.nuanyang.verification.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.intake.ApplicationFile;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Applications;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.matters.Participant;
import org.nuanyang.verification.CivilAffairs;
import org.nuanyang.verification.CivilAffairs.Answer;
import org.nuanyang.verification.CivilAffairs.Conditional;
import org.nuanyang.verification.CivilAffairs.NotAnswered;
import org.nuanyang.verification.CivilAffairs.Question;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Carries questions to the bureau, outside any transaction. A question is claimed by moving its next try ahead, so
 * that several nodes share the work and a node that dies hands it back; gaps grow, and after the last one it is given up.
 */
@Component
class InquiryCourier {

  private static final Logger LOG = LoggerFactory.getLogger(InquiryCourier.class);
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final List<Duration> GAPS =
      List.of(Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofHours(1), Duration.ofHours(6), Duration.ofDays(1));

  private record Claimed(UUID id, UUID application, UUID matter, String purpose, int attempts, boolean conditional) {}

  private final JdbcClient db;
  private final Inquiries inquiries;
  private final ObjectProvider<CivilAffairs> civilAffairs;
  private final ObjectProvider<Applications> applications;
  private final Matters matters;
  private final Sharing sharing;
  private final Clock clock;
  private final AtomicInteger calls = new AtomicInteger();

  InquiryCourier(
      JdbcClient db, Inquiries inquiries, ObjectProvider<CivilAffairs> civilAffairs, ObjectProvider<Applications> applications,
      Matters matters, Sharing sharing, Clock clock) {
    this.db = db;
    this.inquiries = inquiries;
    this.civilAffairs = civilAffairs;
    this.applications = applications;
    this.matters = matters;
    this.sharing = sharing;
    this.clock = clock;
  }

  void callAfterCommit() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) return;
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            if (calls.getAndIncrement() == 0) Thread.ofVirtual().name("means-courier").start(InquiryCourier.this::answerCalls);
          }
        });
  }

  private void answerCalls() {
    for (int heard = calls.get(); heard > 0; heard = calls.addAndGet(-heard)) {
      try {
        deliver();
      } catch (RuntimeException failed) {
        LOG.warn("questions to the civil affairs bureau wait for the next round: {}", failed.toString());
      }
    }
  }

  /** Asks all that is due; returns how many were answered. */
  int deliver() {
    CivilAffairs bureau = civilAffairs.getIfAvailable();
    if (bureau == null) return 0;
    int answered = 0;
    for (Optional<Claimed> next = claim(); next.isPresent(); next = claim()) if (ask(bureau, next.get())) answered++;
    return answered;
  }

  private Optional<Claimed> claim() {
    Instant now = clock.instant();
    return db.sql(
            """
            UPDATE means_inquiry SET attempts = attempts + 1, next_try = :lease
            WHERE id = (SELECT id FROM means_inquiry WHERE state IN ('QUEUED', 'AWAITS_DECISION', 'AGREED') AND next_try <= :now ORDER BY next_try LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, application, matter, purpose, attempts, state <> 'QUEUED' AS conditional""")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("lease", now.plus(LEASE).atOffset(ZoneOffset.UTC))
        .query(
            (row, number) ->
                new Claimed(
                    row.getObject("id", UUID.class), row.getObject("application", UUID.class), row.getObject("matter", UUID.class),
                    row.getString("purpose"), row.getInt("attempts"), row.getBoolean("conditional")))
        .optional();
  }

  private boolean ask(CivilAffairs bureau, Claimed claimed) {
    try {
      Participant person = matters.facts(new MatterId(claimed.matter)).applicant();
      Answer answer = bureau.ask(new Question(claimed.id, claimed.purpose, claimed.application, person.name(), person.identityNumber()));
      ApplicationFile file = applications.getObject().own(new ApplicationId(claimed.application));
      keep(claimed, answer, file.facts());
      return true;
    } catch (Conditional conditional) {
      if (conditional.agreed()) sharing.agreed(claimed.id, null);
      else sharing.awaitsDecision(claimed.id);
    } catch (NotAnswered not) {
      tryLater(claimed, not.getMessage(), not.forGood());
    } catch (RuntimeException failed) {
      tryLater(claimed, failed.getClass().getSimpleName(), false);
    }
    return false;
  }

  private void keep(Claimed claimed, Answer answer, Facts stated) {
    List<String> differences = Comparison.differences(stated, answer);
    String outcome = !answer.found() ? "NOT_FOUND" : differences.isEmpty() ? "FOUND" : "CONTRADICTS";
    db.sql(
            """
            UPDATE means_inquiry SET state = 'ANSWERED', outcome = :outcome, answer = :answer, differences = :differences,
              result_hash = :hash, answered_at = :now, last_error = '' WHERE id = :id AND attempts = :attempts""")
        .param("outcome", outcome)
        .param("answer", inquiries.seal(answer))
        .param("differences", String.join(" ", differences))
        .param("hash", digest(answer.raw()))
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("id", claimed.id)
        .param("attempts", claimed.attempts)
        .update();
    LOG.info("means inquiry {} for application {} ({}): {}", claimed.id, claimed.application, "LAL 41", outcome);
  }

  private void tryLater(Claimed claimed, @Nullable String reason, boolean forGood) {
    String error = reason == null ? "" : reason.substring(0, Math.min(reason.length(), 200));
    boolean over = forGood || !claimed.conditional && claimed.attempts > GAPS.size(); // who decides in days may be out of reach for a while
    Instant next = clock.instant().plus(over ? LEASE : GAPS.get(Math.min(claimed.attempts, GAPS.size()) - 1));
    db.sql("UPDATE means_inquiry SET state = CASE WHEN :over THEN 'DEAD' ELSE state END, next_try = :next, last_error = :error WHERE id = :id AND attempts = :attempts")
        .param("over", over)
        .param("next", next.atOffset(ZoneOffset.UTC))
        .param("error", error)
        .param("id", claimed.id)
        .param("attempts", claimed.attempts)
        .update();
    if (over) LOG.warn("means inquiry {} given up: {}", claimed.id, error);
  }

  private static String digest(String answer) {
    var sm3 = new SM3Digest();
    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
    sm3.update(bytes, 0, bytes.length);
    byte[] sum = new byte[sm3.getDigestSize()];
    sm3.doFinal(sum, 0);
    return HexFormat.of().formatHex(sum);
  }
}
