package org.nuanyang.identity.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Five wrong passwords lock an account for fifteen minutes. A try is counted before the password is
 * looked at, so that many guesses at once, on many nodes, are still five.
 */
@Component
class SignInTries {

  static final int ALLOWED = 5;
  static final Duration LOCKED = Duration.ofMinutes(15);

  private final JdbcClient database;
  private final Clock clock;

  SignInTries(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Counts a try; false when the account is locked or becomes so because the tries are used up. */
  boolean begin(UUID account) {
    Instant now = clock.instant();
    database
        .sql("insert into account_sign_in values (:account, 0, null, null) on conflict do nothing")
        .param("account", account)
        .update();
    database
        .sql(
            """
            update account_sign_in set tries = 0, locked_until = null
            where account = :account and locked_until <= :now""")
        .param("account", account)
        .param("now", Timestamp.from(now))
        .update();
    int counted =
        database
            .sql(
                """
                update account_sign_in set tries = tries + 1
                where account = :account and locked_until is null and tries < :allowed""")
            .param("account", account)
            .param("allowed", ALLOWED)
            .update();
    if (counted == 0) lockIfUsedUp(account, now);
    return counted == 1;
  }

  void failed(UUID account) {
    lockIfUsedUp(account, clock.instant());
  }

  void succeeded(UUID account) {
    database
        .sql(
            """
            update account_sign_in set tries = 0, locked_until = null, last_sign_in = :now
            where account = :account""")
        .param("account", account)
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  void unlock(UUID account) {
    database
        .sql("update account_sign_in set tries = 0, locked_until = null where account = :account")
        .param("account", account)
        .update();
  }

  private void lockIfUsedUp(UUID account, Instant now) {
    database
        .sql(
            """
            update account_sign_in set locked_until = :until
            where account = :account and locked_until is null and tries >= :allowed""")
        .param("account", account)
        .param("until", Timestamp.from(now.plus(LOCKED)))
        .param("allowed", ALLOWED)
        .update();
  }
}
