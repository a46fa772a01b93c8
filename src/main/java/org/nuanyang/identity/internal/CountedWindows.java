package org.nuanyang.identity.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.nuanyang.identity.RateLimits;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Attempts counted in windows of fixed length, one row for each subject and window. */
@Component
class CountedWindows implements RateLimits {

  private final JdbcClient database;
  private final Vault vault;
  private final Clock clock;

  CountedWindows(JdbcClient database, Vault vault, Clock clock) {
    this.database = database;
    this.vault = vault;
    this.clock = clock;
  }

  /** In a transaction of its own: an attempt counts even when what it attempted is rolled back. */
  @Override
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public boolean allow(String kind, String subject, int atMost, Duration per) {
    int attempts =
        database
            .sql(
                """
                insert into rate_window as w (kind, subject, starts_at, attempts)
                values (:kind, :subject, :start, 1)
                on conflict (kind, subject, starts_at) do update set attempts = w.attempts + 1
                returning attempts""")
            .param("kind", kind)
            .param("subject", vault.blindIndex(subject))
            .param("start", start(per))
            .query(Integer.class)
            .single();
    return attempts <= atMost;
  }

  @Override
  public boolean spent(String kind, String subject, int atMost, Duration per) {
    return database
        .sql(
            """
            select attempts from rate_window
            where kind = :kind and subject = :subject and starts_at = :start and attempts >= :most""")
        .param("kind", kind)
        .param("subject", vault.blindIndex(subject))
        .param("start", start(per))
        .param("most", atMost)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  private Timestamp start(Duration per) {
    long length = per.toSeconds();
    long window = Math.floorDiv(clock.instant().getEpochSecond(), length);
    return Timestamp.from(Instant.ofEpochSecond(window * length));
  }

  void forgetBefore(Instant moment) {
    database
        .sql("delete from rate_window where starts_at < :moment")
        .param("moment", Timestamp.from(moment))
        .update();
  }
}
