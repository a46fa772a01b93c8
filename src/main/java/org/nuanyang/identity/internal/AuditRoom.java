package org.nuanyang.identity.internal;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditChain;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.Slice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Where auditors read the trail and have it checked, and where each day is closed. */
@Service
class AuditRoom implements AuditChain {

  private static final Logger LOG = LoggerFactory.getLogger(AuditRoom.class);
  private static final int PAGE = 50;
  private static final UUID NOBODY = new UUID(0, 0);

  private final JdbcClient database;
  private final AuditCheck check;
  private final AuditSealer sealer;
  private final AuditTrail trail;
  private final Clock clock;

  AuditRoom(
      JdbcClient database, AuditCheck check, AuditSealer sealer, AuditTrail trail, Clock clock) {
    this.database = database;
    this.check = check;
    this.sealer = sealer;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  public Slice<Entry> list(FindEntries wanted, Actor by) {
    by.must(Role.AUDITOR);
    String login = wanted.login() == null ? "" : SignInDesk.folded(wanted.login());
    var rows =
        database
            .sql(
                """
                select * from audit_entry where city = :city and id < :before and id >= :since"""
                    + (login.isEmpty() ? "" : " and account = (select id from account where login = :login)")
                    + (wanted.subject() == null ? "" : " and subject = :subject")
                    + (blank(wanted.action()) ? "" : " and action >= :action and action < :action || '~'")
                    + " order by id desc limit :limit")
            .param("city", by.city())
            .param("before", before(wanted))
            .param("since", wanted.from() == null ? NOBODY : firstIdOf(wanted.from()))
            .param("login", login)
            .param("subject", wanted.subject())
            .param("action", wanted.action() == null ? "" : wanted.action().strip())
            .param("limit", PAGE + 1)
            .query(AuditRoom::entry)
            .list();
    return Slice.cut(rows, PAGE, entry -> entry.id().toString());
  }

  @Override
  public Finding verify(LocalDate from, LocalDate until, Actor by) {
    by.must(Role.AUDITOR);
    sealer.seal();
    Finding finding = sealedBetween(from, until);
    trail.did(by, "identity.audit-check", "audit", NOBODY, from + " " + until + " " + finding.faults().size());
    return finding;
  }

  @Override
  public Standing standing(Actor by) {
    by.must(Role.AUDITOR);
    @Nullable Instant at =
        database
            .sql("select sealed_at from audit_seal order by number desc limit 1")
            .query((row, n) -> row.getTimestamp(1).toInstant())
            .optional()
            .orElse(null);
    long waiting =
        database.sql("select count(*) from audit_entry where seal is null").query(Long.class).single();
    List<CheckedDay> days =
        database
            .sql("select day, entries, faults, checked_at from audit_day order by day desc limit 7")
            .query(
                (row, n) ->
                    new CheckedDay(
                        row.getDate(1).toLocalDate(),
                        row.getLong(2),
                        row.getInt(3),
                        row.getTimestamp(4).toInstant()))
            .list();
    return new Standing(sealer.last().number(), at, waiting, days);
  }

  /**
   * Seals what is left, checks yesterday, and writes the head of the chain into the log, where
   * someone who could rewrite the whole database cannot reach it.
   */
  void closeYesterday() {
    LocalDate day = LocalDate.now(clock).minusDays(1);
    sealer.seal();
    Finding finding = sealedBetween(day, day);
    var head = sealer.last();
    database
        .sql(
            """
            insert into audit_day values (:day, :seal, :digest, :entries, :faults, :now)
            on conflict do nothing""")
        .param("day", Date.valueOf(day))
        .param("seal", head.number())
        .param("digest", head.digest())
        .param("entries", finding.entries())
        .param("faults", finding.faults().size())
        .param("now", Timestamp.from(clock.instant()))
        .update();
    String digest = java.util.HexFormat.of().formatHex(head.digest());
    LOG.info("audit trail of {}: {} entries, seal {} {}", day, finding.entries(), head.number(), digest);
    if (!finding.faults().isEmpty())
      LOG.error("audit trail of {} was touched: {}", day, finding.faults());
  }

  private Finding sealedBetween(LocalDate from, LocalDate until) {
    return database
        .sql("select min(number), max(number) from audit_seal where sealed_at >= :from and sealed_at < :until")
        .param("from", Timestamp.from(startOf(from)))
        .param("until", Timestamp.from(startOf(until.plusDays(1))))
        .query((row, n) -> row.getObject(1) == null ? null : new long[] {row.getLong(1), row.getLong(2)})
        .optional()
        .map(range -> check.check(range[0], range[1]))
        .orElse(new Finding(0, 0, List.of()));
  }

  private UUID before(FindEntries wanted) {
    if (!blank(wanted.after())) return UUID.fromString(wanted.after());
    if (wanted.until() != null) return firstIdOf(kept(wanted.until()).plusDays(1));
    return new UUID(-1, -1);
  }

  /** Ids begin with the moment they were made, so a day is a range of ids. */
  private UUID firstIdOf(LocalDate day) {
    return new UUID(startOf(kept(day)).toEpochMilli() << 16, 0);
  }

  /** There is no trail before or after these days, whatever is asked. */
  private static LocalDate kept(LocalDate day) {
    if (day.getYear() < 2000) return LocalDate.of(2000, 1, 1);
    return day.getYear() > 2999 ? LocalDate.of(3000, 1, 1) : day;
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    return new Entry(
        row.getObject("id", UUID.class),
        row.getTimestamp("at").toInstant(),
        row.getObject("account", UUID.class),
        row.getString("account_name"),
        row.getString("action"),
        row.getString("kind"),
        row.getObject("subject", UUID.class),
        row.getString("note"),
        row.getString("network"),
        row.getObject("seal", Long.class));
  }
}
