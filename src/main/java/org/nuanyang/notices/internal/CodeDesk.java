package org.nuanyang.notices.internal;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.identity.RateLimits;
import org.nuanyang.identity.Source;
import org.nuanyang.notices.PhoneCodes;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.PhoneNumber;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Unreadable;
import org.nuanyang.shared.Vault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Draws, sends and checks the codes. Only a keyed digest of a code is kept. */
@Service
class CodeDesk implements PhoneCodes {

  private static final Duration GOOD_FOR = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final int TRIES = 5;
  private static final int PER_NUMBER = 5;
  private static final Duration HOUR = Duration.ofHours(1);

  private final SecureRandom random = new SecureRandom();
  private final JdbcClient database;
  private final SmsQueue queue;
  private final RateLimits limits;
  private final Vault vault;
  private final Clock clock;
  private final int perAddress;
  private final TransactionTemplate joined;
  private final TransactionTemplate own;

  CodeDesk(
      JdbcClient database,
      SmsQueue queue,
      RateLimits limits,
      Vault vault,
      Clock clock,
      @Value("${nuanyang.sms.codes-per-address:300}") int perAddress,
      PlatformTransactionManager transactions) {
    this.database = database;
    this.queue = queue;
    this.limits = limits;
    this.vault = vault;
    this.clock = clock;
    this.perAddress = perAddress;
    this.joined = new TransactionTemplate(transactions);
    this.own = new TransactionTemplate(transactions);
    this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Override
  public void send(String city, String phone, String purpose) {
    Optional<String> problem = PhoneNumber.mobileProblem(phone);
    if (problem.isPresent()) throw new Unreadable(problem.get());
    String digits = new PhoneNumber(phone).digits();
    mustNotBeTooOften(digits);
    joined.executeWithoutResult(transaction -> draw(city, digits, purpose));
  }

  private void draw(String city, String digits, String purpose) {
    mustTakePause(digits);
    UUID id = Ids.next(clock);
    String code = "%06d".formatted(random.nextInt(1_000_000));
    Instant now = clock.instant();
    database
        .sql(
            """
            insert into phone_code (id, phone_index, purpose, digest, sent_at, expires_at, tries)
            values (:id, :phone, :purpose, :digest, :now, :expires, 0)""")
        .param("id", id)
        .param("phone", vault.blindIndex(digits))
        .param("purpose", purpose)
        .param("digest", digest(id, code))
        .param("now", Timestamp.from(now))
        .param("expires", Timestamp.from(now.plus(GOOD_FOR)))
        .update();
    queue.code(city, new PhoneNumber(digits), code, GOOD_FOR);
  }

  @Override
  public boolean prove(String phone, String purpose, String code) {
    if (PhoneNumber.mobileProblem(phone).isPresent()) return false;
    byte[] number = vault.blindIndex(new PhoneNumber(phone).digits());
    Optional<Sent> sent = own.execute(transaction -> countTry(number, purpose));
    if (sent.isEmpty()) return false;
    String typed = code.replaceAll("\\s", "");
    boolean right = MessageDigest.isEqual(sent.get().digest(), digest(sent.get().id(), typed));
    return right && use(sent.get().id());
  }

  /** In a transaction of its own: a wrong try counts even when the caller rolls back. */
  private Optional<Sent> countTry(byte[] number, String purpose) {
    return database
        .sql(
            """
            update phone_code set tries = tries + 1
            where id = (select id from phone_code where phone_index = :phone and purpose = :purpose
                        order by id desc limit 1)
              and tries < :allowed and used_at is null and expires_at > :now
            returning id, digest""")
        .param("phone", number)
        .param("purpose", purpose)
        .param("allowed", TRIES)
        .param("now", Timestamp.from(clock.instant()))
        .query((row, n) -> new Sent(row.getObject("id", UUID.class), row.getBytes("digest")))
        .optional();
  }

  /** With the caller's change: a submission that fails leaves the code good for the next attempt. */
  private boolean use(UUID id) {
    return database
            .sql("update phone_code set used_at = :now where id = :id and used_at is null")
            .param("now", Timestamp.from(clock.instant()))
            .param("id", id)
            .update()
        == 1;
  }

  /** Counted before the transaction: counting has one of its own, and holding two starves the pool. */
  private void mustNotBeTooOften(String digits) {
    if (pausing(digits)) throw new Refusal("notices.code.wait");
    if (!limits.allow("code-number", digits, PER_NUMBER, HOUR)) throw new Refusal("notices.code.too-many");
    String address = Source.address();
    if (!address.isEmpty() && !limits.allow("code-address", address, perAddress, HOUR))
      throw new Refusal("notices.code.too-many-here");
  }

  private boolean pausing(String digits) {
    return database
        .sql("select 1 from phone_code_pause where phone_index = :phone and sent_at > :earliest")
        .param("phone", vault.blindIndex(digits))
        .param("earliest", Timestamp.from(clock.instant().minus(PAUSE)))
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /** The row makes two requests at the same moment queue for each other. */
  private void mustTakePause(String digits) {
    Instant now = clock.instant();
    int free =
        database
            .sql(
                """
                insert into phone_code_pause as p values (:phone, :now)
                on conflict (phone_index) do update set sent_at = :now where p.sent_at <= :earliest""")
            .param("phone", vault.blindIndex(digits))
            .param("now", Timestamp.from(now))
            .param("earliest", Timestamp.from(now.minus(PAUSE)))
            .update();
    if (free == 0) throw new Refusal("notices.code.wait");
  }

  private byte[] digest(UUID id, String code) {
    return vault.blindIndex(id + ":" + code);
  }

  private record Sent(UUID id, byte[] digest) {}
}
