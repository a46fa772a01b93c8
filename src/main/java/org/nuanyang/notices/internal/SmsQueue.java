package org.nuanyang.notices.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.notices.Notices;
import org.nuanyang.notices.Outbox;
import org.nuanyang.notices.QueuedSms;
import org.nuanyang.notices.SafeHours;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.PhoneNumber;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Vault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The queue of short messages: written in the transaction that has something to tell. */
@Service
@Transactional
class SmsQueue implements Notices, Outbox {

  private static final Duration USEFUL = Duration.ofDays(2);
  private static final int PAGE = 50;

  private final JdbcClient database;
  private final MessageSource texts;
  private final SmsCourier courier;
  private final AuditTrail audit;
  private final Vault vault;
  private final CareBook care;
  private final Clock clock;
  private final boolean demo;

  SmsQueue(
      JdbcClient database,
      MessageSource texts,
      SmsCourier courier,
      CareBook care,
      AuditTrail audit,
      Vault vault,
      Clock clock,
      @Value("${nuanyang.demo:false}") boolean demo) {
    this.database = database;
    this.texts = texts;
    this.courier = courier;
    this.care = care;
    this.audit = audit;
    this.vault = vault;
    this.clock = clock;
    this.demo = demo;
  }

  /** To a phone that somebody else may look into: nothing of what it is about, and at a safe hour. */
  @Override
  public void sms(String city, String phone, String template, Map<String, String> values) {
    if (PhoneNumber.mobileProblem(phone).isPresent()) return;
    var number = new PhoneNumber(phone);
    Instant now = clock.instant();
    Optional<SafeHours> safe = care.of(vault.blindIndex(number.digits()));
    if (safe.isEmpty()) queue(city, number, template, signed(template, values), now, now.plus(USEFUL));
    else {
      Instant then = safe.get().next(LocalDateTime.ofInstant(now, clock.getZone())).atZone(clock.getZone()).toInstant();
      queue(city, number, template, text("notices.sms.neutral"), then, then.plus(USEFUL));
    }
  }

  /** A code its owner waits for, in neutral words where the phone needs care. @param goodFor after which it is better not to arrive at all */
  void code(String city, PhoneNumber number, String code, Duration goodFor) {
    boolean careful = care.of(vault.blindIndex(number.digits())).isPresent();
    String words = careful ? filled(text("notices.sms.neutral.code"), Map.of("code", code)) : signed("notices.sms.code", Map.of("code", code));
    Instant now = clock.instant();
    queue(city, number, "notices.sms.code", words, now, now.plus(goodFor));
  }

  private void queue(String city, PhoneNumber number, String template, String text, Instant from, Instant until) {
    database
        .sql(
            """
            insert into sms (id, city, phone, phone_index, phone_masked, template, text, state,
              attempts, next_try, useful_until, queued_at)
            values (:id, :city, :phone, :index, :masked, :template, :text, 'QUEUED',
              0, :from, :until, :now)""")
        .param("id", Ids.next(clock))
        .param("city", city)
        .param("phone", seal(number.digits()))
        .param("index", vault.blindIndex(number.digits()))
        .param("masked", number.masked())
        .param("template", template)
        .param("text", seal(text))
        .param("from", Timestamp.from(from))
        .param("now", Timestamp.from(clock.instant()))
        .param("until", Timestamp.from(until))
        .update();
    courier.callAfterCommit();
  }

  private String signed(String template, Map<String, String> values) {
    return text("notices.signature") + filled(text(template), values);
  }

  private static String filled(String template, Map<String, String> values) {
    String text = template;
    for (var value : values.entrySet())
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    if (text.matches("(?s).*\\{\\w+}.*"))
      throw new IllegalArgumentException("no value for a place in " + template);
    return text;
  }

  private String text(String key) {
    return texts.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<QueuedSms> list(String city, boolean onlyDead, @Nullable String after, Actor by) {
    if (demo) by.must(Role.CLERK, Role.DIRECTOR, Role.SYSTEM_ADMIN);
    else by.must(Role.SYSTEM_ADMIN);
    if (!by.city().equals(city)) throw new Forbidden("identity.outside-your-scope");
    var rows =
        database
            .sql(
                "select * from sms where city = :city and id < :after"
                    + (onlyDead ? " and state = 'DEAD'" : "")
                    + " order by id desc limit :limit")
            .param("city", city)
            .param("after", after == null ? new UUID(-1, -1) : UUID.fromString(after))
            .param("limit", PAGE + 1)
            .query(this::row)
            .list();
    return Slice.cut(rows, PAGE, message -> message.id().toString());
  }

  @Override
  public void again(UUID id, Actor by) {
    by.must(Role.SYSTEM_ADMIN);
    Instant now = clock.instant();
    int put =
        database
            .sql(
                """
                update sms set state = 'QUEUED', attempts = 0, next_try = :now, useful_until = :until,
                  ended_at = null
                where id = :id and city = :city and state = 'DEAD'""")
            .param("id", id)
            .param("city", by.city())
            .param("now", Timestamp.from(now))
            .param("until", Timestamp.from(now.plus(USEFUL)))
            .update();
    if (put == 0) throw new Missing("notices.outbox.not-dead");
    audit.did(by, "notices.again", "sms", id, "");
    courier.callAfterCommit();
  }

  private QueuedSms row(ResultSet row, int number) throws SQLException {
    Timestamp ended = row.getTimestamp("ended_at");
    return new QueuedSms(
        row.getObject("id", UUID.class),
        row.getString("phone_masked"),
        row.getString("template"),
        demo ? new String(vault.open(row.getBytes("text")), StandardCharsets.UTF_8) : null,
        row.getString("state"),
        row.getInt("attempts"),
        row.getTimestamp("queued_at").toInstant(),
        ended == null ? null : ended.toInstant(),
        row.getString("last_error"));
  }

  private byte[] seal(String plain) {
    return vault.seal(plain.getBytes(StandardCharsets.UTF_8));
  }
}
