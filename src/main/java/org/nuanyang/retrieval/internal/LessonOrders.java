package org.nuanyang.retrieval.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.retrieval.LessonOrder;
import org.nuanyang.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Orders to learn, in the database: one at a time is open. */
@Repository
class LessonOrders {

  private final JdbcClient database;
  private final Clock clock;

  LessonOrders(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** One that waits or runs. */
  record Open(UUID id, String by) {}

  /** Adds one unless one is open already. */
  void add(String by) {
    database
        .sql("insert into lesson_order (id, asked_by_name, asked_at, state) values (:id, :by, :at, 'WAITING') on conflict do nothing")
        .param("id", Ids.next(clock))
        .param("by", by)
        .param("at", now())
        .update();
  }

  Optional<LessonOrder> newest() {
    return database.sql("select * from lesson_order order by id desc limit 1").query(LessonOrders::order).optional();
  }

  /** The one to be worked off; one that runs already was left behind by a node that stopped. */
  Optional<Open> begin() {
    return database
        .sql("update lesson_order set state = 'RUNNING', started_at = :at where state in ('WAITING', 'RUNNING') returning id, asked_by_name")
        .param("at", now())
        .query((row, number) -> new Open(row.getObject(1, UUID.class), row.getString(2)))
        .optional();
  }

  void end(UUID id, LessonOrder.State state, @Nullable Integer version, @Nullable Integer questions) {
    database
        .sql("update lesson_order set state = :state, ended_at = :at, version = :version, questions = :questions where id = :id")
        .param("state", state.name())
        .param("at", now())
        .param("version", version)
        .param("questions", questions)
        .param("id", id)
        .update();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  private static LessonOrder order(ResultSet row, int number) throws SQLException {
    return new LessonOrder(
        row.getString("asked_by_name"), row.getTimestamp("asked_at").toInstant(), LessonOrder.State.valueOf(row.getString("state")),
        moment(row.getTimestamp("started_at")), moment(row.getTimestamp("ended_at")),
        row.getObject("version", Integer.class), row.getObject("questions", Integer.class));
  }

  private static @Nullable Instant moment(@Nullable Timestamp kept) {
    return kept == null ? null : kept.toInstant();
  }
}
