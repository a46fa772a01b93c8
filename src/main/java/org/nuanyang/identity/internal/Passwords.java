package org.nuanyang.identity.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.nuanyang.identity.PasswordHash;
import org.nuanyang.identity.WeakPassword;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashing (argon2id), the rules of a good password (GB/T 22239-2019 8.1.4.1), and the last five. */
@Component
class Passwords {

  private static final int SHORTEST = 10;
  private static final int LONGEST = 128;
  private static final int REMEMBERED = 5;
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";
  private static final String[] RUNS = {
    "0123456789", "9876543210", "abcdefghij", "qwertyuiop", "asdfghjkl", "zxcvbnm", "1qaz2wsx", "password", "nuanyang"
  };

  private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, 1 << 14, 2);

  /** Each hash takes 16 MB: a flood of sign-ins must queue, not fill the memory. */
  private final Semaphore atOnce = new Semaphore(2 * Runtime.getRuntime().availableProcessors());

  private final SecureRandom random = new SecureRandom();
  private final JdbcClient database;
  private final Clock clock;
  private final String nobody;

  Passwords(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.nobody = argon.encode(temporary());
  }

  PasswordHash hash(String password) {
    atOnce.acquireUninterruptibly();
    try {
      return new PasswordHash(argon.encode(password));
    } finally {
      atOnce.release();
    }
  }

  boolean matches(String password, String hash) {
    atOnce.acquireUninterruptibly();
    try {
      return password.length() <= LONGEST && argon.matches(password, hash);
    } finally {
      atOnce.release();
    }
  }

  /** Takes as long as a real comparison, so that the time does not tell whether an account exists. */
  void matchNobody(String password) {
    matches(password, nobody);
  }

  /** A one-time password that can be read out on the telephone. */
  String temporary() {
    var password = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      if (i > 0 && i % 4 == 0) password.append('-');
      password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return password.toString();
  }

  /** @throws WeakPassword when a rule is broken */
  void mustBeGood(String password, String login) {
    if (password.length() < SHORTEST) throw new WeakPassword("identity.password.short");
    if (password.length() > LONGEST) throw new WeakPassword("identity.password.long");
    int classes = 0;
    for (String part : new String[] {"[a-z]", "[A-Z]", "[0-9]", "[^a-zA-Z0-9]"})
      if (password.matches("(?s).*" + part + ".*")) classes++;
    if (classes < 3) throw new WeakPassword("identity.password.classes");
    String folded = password.toLowerCase(Locale.ROOT);
    if (folded.contains(login)) throw new WeakPassword("identity.password.login");
    for (String run : RUNS)
      for (int i = 0; i + 5 <= run.length(); i++)
        if (folded.contains(run.substring(i, i + 5))) throw new WeakPassword("identity.password.run");
  }

  /** @throws WeakPassword when it is the present one or one of the four before */
  void mustBeNew(String password, Account account) {
    boolean used =
        matches(password, account.passwordHash())
            || database
                .sql(
                    """
                    select password_hash from account_password where account = :account
                    order by secret_number desc limit :remembered""")
                .param("account", account.id())
                .param("remembered", REMEMBERED - 1)
                .query(String.class)
                .list()
                .stream()
                .anyMatch(former -> matches(password, former));
    if (used) throw new WeakPassword("identity.password.used");
  }

  /** Puts the present password among the former ones, before it is replaced. */
  void remember(Account account) {
    UUID id = account.id();
    database
        .sql("insert into account_password values (:account, :number, :hash, :at)")
        .param("account", id)
        .param("number", account.secretNumber())
        .param("hash", account.passwordHash())
        .param("at", java.sql.Timestamp.from(clock.instant()))
        .update();
  }
}
