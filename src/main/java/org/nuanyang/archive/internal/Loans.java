package org.nuanyang.archive.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.archive.Book;
import org.nuanyang.archive.LendVolume;
import org.nuanyang.archive.LoanRow;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Vault;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has which book, since when, and until when (借阅登记). */
@Component
class Loans {

  private static final int PAGE = 30;
  private static final String ROW = "select l.*, v.archive_number from volume_loan l join volume v on v.id = l.volume ";

  private final JdbcClient jdbc;
  private final Vault vault;
  private final Clock clock;

  Loans(JdbcClient jdbc, Vault vault, Clock clock) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.clock = clock;
  }

  void lend(KeptVolume volume, LendVolume order) {
    if (order.dueOn().isBefore(LocalDate.now(clock))) throw new Refusal("archive.loan.due");
    // Whoever destroys holds the same row: what is lent is not destroyed, and what is being destroyed is not lent.
    boolean free = jdbc.sql("select destruction is null from volume where id = ? for update").param(volume.id).query(Boolean.class).single();
    if (!free) throw new Refusal("archive.destruction.proposed", volume.archiveNumber);
    try {
      jdbc.sql(
              """
              insert into volume_loan (id, volume, city, organisation, book, borrower, unit, purpose, lent_at, lent_by_name, due_on)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
          .params(
              Ids.next(clock), volume.id, volume.city, volume.organisation, order.book().name(), order.borrower(), order.unit(),
              vault.seal(order.purpose().getBytes(StandardCharsets.UTF_8)), Timestamp.from(clock.instant()), order.by().name(), order.dueOn())
          .update();
    } catch (DuplicateKeyException out) {
      throw new Refusal("archive.loan.out");
    }
  }

  /** @return the volume it belongs to */
  UUID takeBack(UUID loan, Actor by) {
    record Home(UUID volume, String city, UUID organisation) {}
    Home home =
        jdbc.sql("select volume, city, organisation from volume_loan where id = ?")
            .param(loan)
            .query(Home.class)
            .optional()
            .filter(found -> by.sees(found.city(), found.organisation()))
            .orElseThrow(() -> new Missing("archive.loan.unknown"));
    jdbc.sql("update volume_loan set returned_at = ?, returned_to_name = ? where id = ? and returned_at is null")
        .params(Timestamp.from(clock.instant()), by.name(), loan)
        .update();
    return home.volume();
  }

  List<LoanRow> of(UUID volume) {
    return jdbc.sql(ROW + "where l.volume = ? order by l.lent_at desc").param(volume).query((row, n) -> row(row, true)).list();
  }

  boolean isOut(UUID volume, Book book) {
    return jdbc.sql("select 1 from volume_loan where volume = ? and book = ? and returned_at is null")
        .params(volume, book.name())
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /** Units are asked one by one: each is a range of the index. */
  Slice<LoanRow> out(@Nullable String after, Actor by) {
    String walk = "select * from volume_loan where returned_at is null and city = :city and id > :id%s order by id limit :size";
    String loans =
        by.scope() == DataScope.CITY
            ? walk.formatted("")
            : "select o.* from unnest(:units::uuid[]) home cross join lateral (" + walk.formatted(" and organisation = home") + ") o";
    List<LoanRow> rows =
        jdbc.sql("select l.*, v.archive_number from (" + loans + ") l join volume v on v.id = l.volume order by l.id limit :size")
            .param("city", by.city())
            .param("id", VolumeLists.mark(after, new UUID(0, 0)))
            .param("units", by.units().toArray(UUID[]::new))
            .param("size", PAGE + 1)
            .query((row, n) -> row(row, false))
            .list();
    return Slice.cut(rows, PAGE, last -> last.id().toString());
  }

  private LoanRow row(ResultSet row, boolean opened) throws SQLException {
    Timestamp returned = row.getTimestamp("returned_at");
    String purpose = opened ? new String(vault.open(row.getBytes("purpose")), StandardCharsets.UTF_8) : "";
    return new LoanRow(
        row.getObject("id", UUID.class), row.getObject("volume", UUID.class), row.getString("archive_number"), Book.valueOf(row.getString("book")),
        row.getString("borrower"), row.getString("unit"), purpose, row.getTimestamp("lent_at").toInstant(), row.getString("lent_by_name"),
        row.getObject("due_on", LocalDate.class), returned == null ? null : returned.toInstant());
  }
}
