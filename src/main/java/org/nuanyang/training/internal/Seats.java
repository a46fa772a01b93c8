package org.nuanyang.training.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Ids;
import org.nuanyang.training.CourseState;
import org.nuanyang.training.SeatView;
import org.nuanyang.training.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The places of courses and what became of those who took them. */
@Component
class Seats {

  private final JdbcClient jdbc;
  private final Clock clock;

  Seats(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** One person's place in one course. */
  record Seat(UUID id, UUID account, boolean withdrawn, @Nullable Instant signedInAt, @Nullable Integer score, @Nullable LocalDate completedOn) {

    Standing standing(CourseState state, boolean over) {
      if (completedOn != null) return Standing.COMPLETED;
      if (withdrawn) return Standing.NOT_ENROLLED;
      if (signedInAt != null) return Standing.SIGNED_IN;
      return over || state != CourseState.OPEN ? Standing.MISSED : Standing.ENROLLED;
    }
  }

  Optional<Seat> of(UUID course, UUID account) {
    return jdbc.sql("select * from training_seat where course = ? and account = ?").params(course, account).query(Seats::seat).optional();
  }

  private static Seat seat(ResultSet row, int line) throws SQLException {
    return new Seat(
        row.getObject("id", UUID.class), row.getObject("account", UUID.class), row.getTimestamp("withdrawn_at") != null, moment(row, "signed_in_at"),
        row.getObject("score", Integer.class), row.getObject("completed_on", LocalDate.class));
  }

  static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }

  int taken(UUID course) {
    return jdbc.sql("select count(*) from training_seat where course = ? and withdrawn_at is null").param(course).query(Integer.class).single();
  }

  /** @param sentBy name of the head who sends the person; null when they come by themselves */
  void take(UUID course, UUID account, String name, String unit, @Nullable String sentBy) {
    jdbc.sql(
            """
            insert into training_seat (id, course, account, name, unit, enrolled_at, sent_by) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (course, account) do update set withdrawn_at = null, enrolled_at = excluded.enrolled_at, sent_by = excluded.sent_by
             where training_seat.withdrawn_at is not null""")
        .params(Arrays.asList(Ids.next(clock), course, account, name, unit, now(), sentBy))
        .update();
  }

  void withdraw(UUID seat) {
    jdbc.sql("update training_seat set withdrawn_at = ? where id = ? and withdrawn_at is null and signed_in_at is null").params(now(), seat).update();
  }

  void signIn(UUID seat) {
    jdbc.sql("update training_seat set signed_in_at = ? where id = ? and signed_in_at is null").params(now(), seat).update();
  }

  /** The best try counts. */
  void scored(UUID seat, int score) {
    jdbc.sql("update training_seat set score = greatest(coalesce(score, 0), ?) where id = ?").params(score, seat).update();
  }

  /** Those who were there and, where there are questions, answered them: their hours are not written yet. */
  List<Seat> earned(UUID course, int needed, boolean questions) {
    return jdbc.sql(
            """
            select * from training_seat where course = :course and withdrawn_at is null and signed_in_at is not null and completed_on is null
               and (not :questions or score >= :needed) order by name, id""")
        .param("course", course)
        .param("questions", questions)
        .param("needed", needed)
        .query(Seats::seat)
        .list();
  }

  List<SeatView> list(UUID course) {
    return jdbc.sql("select * from training_seat where course = ? and withdrawn_at is null order by unit, name, id")
        .param(course)
        .query(
            (row, line) ->
                new SeatView(
                    row.getObject("account", UUID.class), row.getString("name"), row.getString("unit"), row.getString("sent_by") != null, moment(row, "signed_in_at"),
                    row.getObject("score", Integer.class), row.getObject("completed_on", LocalDate.class)))
        .list();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
