package org.nuanyang.cooperation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.cooperation.Direction;
import org.nuanyang.cooperation.HelpKind;
import org.nuanyang.cooperation.LetterRow;
import org.nuanyang.cooperation.LetterState;
import org.nuanyang.cooperation.LetterStep;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to letters, and the lists a centre works through. */
@Component
class LetterBook {

  private static final int PAGE = 30;

  private final JdbcClient db;
  private final Clock clock;

  LetterBook(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  void note(UUID letter, String what, String who, String note) {
    db.sql("insert into cooperation_step (id, letter, at, what, who, note) values (?, ?, ?, ?, ?, ?)")
        .params(Ids.next(clock), letter, Timestamp.from(clock.instant()), what, who, note)
        .update();
  }

  List<LetterStep> steps(UUID letter) {
    return db.sql("select * from cooperation_step where letter = ? order by id")
        .param(letter)
        .query((row, line) -> new LetterStep(row.getTimestamp("at").toInstant(), row.getString("what"), row.getString("who"), row.getString("note")))
        .list();
  }

  Slice<LetterRow> list(Direction direction, boolean open, @Nullable String after, Actor by) {
    String which =
        " and direction = :direction and id < :from" + (open ? " and state not in ('CLOSED', 'RETURNED', 'WITHDRAWN')" : "")
            + " order by id desc limit :size";
    String sql =
        by.scope() == DataScope.CITY
            ? "select * from cooperation_letter where city = :city" + which
            : "select l.* from unnest(:units::uuid[]) unit cross join lateral (select * from cooperation_letter where organisation = unit" + which
                + ") l order by l.id desc limit :size";
    LocalDate today = LocalDate.now(clock);
    List<LetterRow> rows =
        db.sql(sql)
            .param("city", by.city())
            .param("units", by.units().toArray(UUID[]::new))
            .param("direction", direction.name())
            .param("from", mark(after))
            .param("size", PAGE + 1)
            .query((row, line) -> read(row, today))
            .list();
    return Slice.cut(rows, PAGE, row -> row.id().toString());
  }

  private static LetterRow read(ResultSet row, LocalDate today) throws SQLException {
    LetterState state = LetterState.valueOf(row.getString("state"));
    LocalDate answerBy = row.getObject("answer_by", LocalDate.class);
    return new LetterRow(
        row.getObject("id", UUID.class), Direction.valueOf(row.getString("direction")), HelpKind.valueOf(row.getString("kind")),
        row.getString("opposite"), row.getString("label"), state, answerBy, state.isOpen() && answerBy != null && today.isAfter(answerBy),
        row.getTimestamp("at").toInstant());
  }

  private static UUID mark(@Nullable String after) {
    try {
      return after == null ? new UUID(-1, -1) : UUID.fromString(after);
    } catch (IllegalArgumentException forged) {
      return new UUID(-1, -1);
    }
  }
}
