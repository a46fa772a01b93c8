package org.nuanyang.training.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;
import org.nuanyang.training.CourseKind;
import org.nuanyang.training.CourseRow;
import org.nuanyang.training.CourseState;
import org.nuanyang.training.WeakPoint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of courses, each a page along the index of their ends. */
@Component
class CourseLists {

  private static final int PAGE = 20;
  private static final int OFFERED = 50;

  private final JdbcClient jdbc;

  CourseLists(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Found(CourseRow row, String answers) {}

  Slice<CourseRow> read(boolean past, @Nullable String after, Instant now, Actor by) {
    Slice.Mark from = Slice.Mark.of(after);
    boolean first = after == null || from.at().equals(Instant.EPOCH);
    String walk =
        past
            ? "c.ends_at <= :now and (c.ends_at, c.id) < (:at, :id) order by c.ends_at desc, c.id desc"
            : "c.ends_at > :now and (c.ends_at, c.id) > (:at, :id) order by c.ends_at, c.id";
    Instant at = past && first ? now.plusSeconds(1) : from.at();
    List<CourseRow> rows = ask(walk, at, from.id(), now, PAGE + 1, by).stream().map(Found::row).toList();
    return Slice.cut(rows, PAGE, last -> new Slice.Mark(last.endsAt(), last.id()).written());
  }

  /** Coming courses by the weak points they speak about. */
  Map<WeakPoint, List<CourseRow>> offered(Instant now, Actor by) {
    List<Found> coming =
        ask("c.ends_at > :now and (c.ends_at, c.id) > (:at, :id) and c.state = 'OPEN' and c.answers <> '' order by c.ends_at, c.id", Instant.EPOCH, new UUID(0, 0), now, OFFERED, by);
    return List.of(WeakPoint.values()).stream()
        .collect(Collectors.toMap(point -> point, point -> coming.stream().filter(one -> Course.read(one.answers()).contains(point)).map(Found::row).toList()));
  }

  private List<Found> ask(String walk, Instant at, UUID id, Instant now, int size, Actor by) {
    return jdbc.sql(
            """
            select c.*, s.id as seat, s.withdrawn_at, s.signed_in_at, s.score, s.completed_on,
                   (select count(*) from training_seat t where t.course = c.id and t.withdrawn_at is null) as taken
              from training_course c left join training_seat s on s.course = c.id and s.account = :me
             where c.city = :city and """
                + " " + walk + " limit :size")
        .param("me", by.id())
        .param("city", by.city())
        .param("now", Timestamp.from(now))
        .param("at", Timestamp.from(at))
        .param("id", id)
        .param("size", size)
        .query((row, line) -> new Found(row(row, now, by.id()), row.getString("answers")))
        .list();
  }

  private static CourseRow row(ResultSet row, Instant now, UUID me) throws SQLException {
    CourseState state = CourseState.valueOf(row.getString("state"));
    Instant ends = row.getTimestamp("ends_at").toInstant();
    UUID seat = row.getObject("seat", UUID.class);
    Seats.Seat own =
        seat == null
            ? new Seats.Seat(new UUID(0, 0), me, true, null, null, null)
            : new Seats.Seat(seat, me, row.getTimestamp("withdrawn_at") != null, Seats.moment(row, "signed_in_at"), row.getObject("score", Integer.class),
                row.getObject("completed_on", LocalDate.class));
    return new CourseRow(
        row.getObject("id", UUID.class), row.getString("title"), CourseKind.valueOf(row.getString("kind")), row.getString("teacher"),
        row.getTimestamp("starts_at").toInstant(), ends, row.getInt("places"), row.getInt("taken"), row.getInt("hours"), state,
        own.standing(state, !now.isBefore(ends)));
  }
}
