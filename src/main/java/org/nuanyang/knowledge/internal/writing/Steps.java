package org.nuanyang.knowledge.internal.writing;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.knowledge.ManuscriptView.Step;
import org.nuanyang.knowledge.TextState;
import org.nuanyang.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did what with a version; only ever added to. */
@Component
class Steps {

  private static final int LONGEST = 500;

  private final JdbcClient sql;
  private final Clock clock;

  Steps(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  void add(UUID manuscript, TextState state, String note, Actor by) {
    String kept = note.length() > LONGEST ? note.substring(0, LONGEST) : note;
    sql.sql("INSERT INTO manuscript_step (id, manuscript, at, by_name, state, note) VALUES (?, ?, ?, ?, ?, ?)")
        .params(Ids.next(clock), manuscript, Timestamp.from(clock.instant()), by.name(), state.name(), kept.strip())
        .update();
  }

  /** The newest first. */
  List<Step> of(UUID manuscript) {
    return sql.sql("SELECT at, by_name, state, note FROM manuscript_step WHERE manuscript = ? ORDER BY at DESC, id DESC")
        .param(manuscript)
        .query((row, n) -> new Step(row.getTimestamp(1).toInstant(), row.getString(2), TextState.valueOf(row.getString(3)), row.getString(4)))
        .list();
  }
}
