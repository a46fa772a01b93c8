package org.nuanyang.shared.internal;

import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.nuanyang.shared.NotSigned;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.RequestDigest;
import org.nuanyang.shared.SignedOnce;
import org.nuanyang.shared.SignedRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Nonces and idempotency keys in two tables whose unique keys make the second of two simultaneous ones wait. */
@Component
@Transactional
class RecordedSignatures implements SignedOnce {

  private final JdbcClient sql;
  private final Clock clock;

  RecordedSignatures(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Override
  public void mustBeNew(UUID key, String nonce) {
    Instant now = clock.instant();
    sql.sql("DELETE FROM signed_nonce WHERE at < ?").param(Timestamp.from(now.minus(SignedRequest.FRESH.multipliedBy(3)))).update();
    int fresh =
        sql.sql("INSERT INTO signed_nonce (key, nonce, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING").params(key, nonce, Timestamp.from(now)).update();
    if (fresh == 0) throw new NotSigned("shared.signed.replayed");
  }

  @Override
  public boolean first(UUID sender, String idempotencyKey, byte[] body, String otherBody) {
    byte[] digest = RequestDigest.SM3.of(body);
    int fresh =
        sql.sql("INSERT INTO signed_request (sender, idempotency_key, body_digest, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
            .params(sender, idempotencyKey, digest, Timestamp.from(clock.instant()))
            .update();
    if (fresh == 1) return true;
    byte[] before =
        sql.sql("SELECT body_digest FROM signed_request WHERE sender = ? AND idempotency_key = ?").params(sender, idempotencyKey).query(byte[].class).single();
    if (!MessageDigest.isEqual(before, digest)) throw new Refusal(otherBody);
    return false;
  }
}
