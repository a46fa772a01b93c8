package org.nuanyang.exchange.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.exchange.NotReadable;
import org.nuanyang.exchange.RatingSummary;
import org.nuanyang.exchange.internal.KeyRing.Sender;
import org.nuanyang.exchange.internal.Links.Link;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.PutNotice;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Vault;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Grades of one to five that come back from the hall (好差评); a second one is kept beside the first and counts. */
@Component
@Transactional
class Ratings {

  private static final int LONGEST = 500;
  private static final int BAD = 2;
  private static final int SHOWN = 30;

  private final Links links;
  private final DeskNotices desks;
  private final MessageSource messages;
  private final JdbcClient jdbc;
  private final Vault vault;
  private final JsonMapper json;
  private final AuditTrail audit;
  private final Clock clock;

  Ratings(Links links, DeskNotices desks, MessageSource messages, JdbcClient jdbc, Vault vault, JsonMapper json, AuditTrail audit, Clock clock) {
    this.links = links;
    this.desks = desks;
    this.messages = messages;
    this.jdbc = jdbc;
    this.vault = vault;
    this.json = json;
    this.audit = audit;
    this.clock = clock;
  }

  private record Sent(@Nullable String number, @Nullable Integer grade, @Nullable String words) {}

  public void take(Sender sender, byte[] body) {
    Sent sent;
    try {
      sent = json.readValue(body, Sent.class);
    } catch (JacksonException unreadable) {
      throw new NotReadable("exchange.api.unreadable");
    }
    if (sent == null || sent.grade() == null || sent.grade() < 1 || sent.grade() > 5) throw new NotReadable("exchange.api.field", "grade");
    String words = SentApplication.plain(sent.words());
    if (words.length() > LONGEST) throw new NotReadable("exchange.api.field", "words");
    Link link = links.byNumber(sender.city(), SentApplication.plain(sent.number())).orElseThrow(() -> new NotReadable("exchange.api.field", "number"));
    jdbc.sql("insert into hall_rating (id, link, city, grade, words, at) values (?, ?, ?, ?, ?, ?)")
        .params(Ids.next(clock), link.id(), link.city(), sent.grade(), vault.seal(words.getBytes(StandardCharsets.UTF_8)), Timestamp.from(clock.instant()))
        .update();
    if (sent.grade() <= BAD)
      desks.put(
          new PutNotice(
              "exchange.rating:" + link.id() + ":" + sent.grade(), link.application(), link.city(), link.deciding(), Role.DIRECTOR, null, "exchange.rating", "warn",
              messages.getMessage("exchange.notice.bad", new Object[] {link.receiptNumber()}, Locale.SIMPLIFIED_CHINESE), "", "/desk/exchange/ratings"));
  }

  /** Of the last twelve months; whose words are shown, their file was looked at. @param units whose applications; null for the whole city */
  RatingSummary summary(@Nullable Set<UUID> units, Actor by) {
    Timestamp since = Timestamp.from(clock.instant().atZone(clock.getZone()).minusYears(1).toInstant());
    String last =
        "from (select distinct on (r.link) r.*, l.receipt_number, l.application from hall_rating r join hall_link l on l.id = r.link where r.city = :city and r.at >= :since"
            + (units == null ? "" : " and l.deciding = any(:units::uuid[])") + " order by r.link, r.id desc) latest";
    List<Long> grades = new ArrayList<>(Collections.nCopies(5, 0L));
    Object[] ids = units == null ? new UUID[0] : units.toArray(UUID[]::new);
    jdbc.sql("select grade, count(*) as number " + last + " group by grade")
        .param("city", by.city())
        .param("since", since)
        .param("units", ids)
        .query((row, line) -> grades.set(row.getInt(1) - 1, row.getLong(2)))
        .list();
    List<RatingSummary.Bad> worst =
        jdbc.sql("select * " + last + " where grade <= 2 order by id desc limit :most")
            .param("city", by.city())
            .param("since", since)
            .param("units", ids)
            .param("most", SHOWN)
            .query((row, line) -> bad(row, by))
            .list();
    return new RatingSummary(grades, worst);
  }

  private RatingSummary.Bad bad(ResultSet row, Actor by) throws SQLException {
    UUID application = row.getObject("application", UUID.class);
    audit.viewed(by, "application", application);
    return new RatingSummary.Bad(
        row.getString("receipt_number"), "/desk/applications/" + application, row.getInt("grade"),
        new String(vault.open(row.getBytes("words")), StandardCharsets.UTF_8), row.getTimestamp("at").toInstant());
  }
}
