package org.nuanyang.care.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.care.CareCall;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.deadlines.WatchDeadline;
import org.nuanyang.identity.Actor;
import org.nuanyang.matters.MatterView;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Vault;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The days somebody is called again, each with its clock; the clock's desk notice names nobody and no trouble. */
@Component
class CallBook {

  /** 约定再联系; its subject is the call. */
  static final String TO_CALL = "CARE_CALL";

  private final JdbcClient jdbc;
  private final Vault vault;
  private final Deadlines deadlines;
  private final Clock clock;

  CallBook(JdbcClient jdbc, Vault vault, Deadlines deadlines, Clock clock) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  void plan(MatterView matter, LocalDate on, Actor by) {
    UUID id = Ids.next(clock);
    try {
      jdbc.sql("insert into care_call (id, matter, due_on, set_by_name, set_at) values (?, ?, ?, ?, ?)")
          .params(id, matter.id().value(), on, by.name(), Timestamp.from(clock.instant()))
          .update();
    } catch (DuplicateKeyException another) {
      throw new Stale();
    }
    deadlines.watch(
        new WatchDeadline(TO_CALL, id, matter.id().value(), clock.instant(), matter.city(), matter.organisation(), matter.receiptNumber()));
    deadlines.extend(id, TO_CALL, on);
  }

  /** @return whether one was open */
  boolean done(UUID matter, String said, Actor by) {
    Optional<UUID> open = open(matter);
    open.ifPresent(id -> {
      jdbc.sql("update care_call set said = ?, done_at = ?, done_by_name = ? where id = ? and done_at is null")
          .params(vault.seal(said.getBytes(StandardCharsets.UTF_8)), Timestamp.from(clock.instant()), by.name(), id)
          .update();
      deadlines.stop(id, TO_CALL);
    });
    return open.isPresent();
  }

  /** The person wants none of it any more: what was said is gone, and nobody is reminded. */
  void erase(UUID matter, String reason) {
    open(matter).ifPresent(id -> deadlines.cancel(id, TO_CALL, reason));
    jdbc.sql("delete from care_call where matter = ?").param(matter).update();
  }

  private Optional<UUID> open(UUID matter) {
    return jdbc.sql("select id from care_call where matter = ? and done_at is null for update").param(matter).query(UUID.class).optional();
  }

  /** The next one first, then what was, the latest first. @param reads whether what was said is opened */
  List<CareCall> of(UUID matter, boolean reads) {
    return jdbc.sql("select due_on, set_by_name, said, done_at, done_by_name from care_call where matter = ? order by done_at desc nulls first limit 20")
        .param(matter)
        .query((row, line) -> row(row, reads))
        .list();
  }

  private CareCall row(ResultSet row, boolean reads) throws SQLException {
    byte[] said = row.getBytes(3);
    Timestamp done = row.getTimestamp(4);
    String words = reads && said != null ? new String(vault.open(said), StandardCharsets.UTF_8) : "";
    return new CareCall(row.getObject(1, LocalDate.class), row.getString(2), words, done == null ? null : done.toInstant(), row.getString(5));
  }
}
