package org.nuanyang.deadlines.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.ClockCounts;
import org.nuanyang.deadlines.ClockList;
import org.nuanyang.deadlines.DueClock;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lists of open clocks. Each walks a partial index in its order and stops after a page; a scope of
 * several organisations is asked one by one (lateral), since no one index range holds them in order.
 */
@Component
class ClockLists {

  private static final int SOON_DAYS = 3;
  private static final UUID FIRST = new UUID(0, 0);

  private final JdbcClient sql;
  private final ClockWords words;
  private final OwnWork own;
  private final Clock clock;

  ClockLists(JdbcClient sql, ClockWords words, OwnWork own, Clock clock) {
    this.sql = sql;
    this.words = words;
    this.own = own;
    this.clock = clock;
  }

  Slice<DueClock> list(ClockList which, @Nullable String after, int size, Actor by) {
    Place from = after == null ? new Place(Instant.EPOCH, FIRST) : Place.read(after);
    List<DueClock> rows =
        within(by, "SELECT * FROM clock WHERE city = :city AND " + condition(which)
                + " AND (due_at, id) > (:at, :id)", " ORDER BY due_at, id LIMIT :size", "*")
            .param("at", Timestamp.from(from.dueAt()))
            .param("id", from.id())
            .param("size", size + 1)
            .query(this::row)
            .list();
    return Slice.cut(rows, size, last -> new Place(last.clock().dueAt(), last.clock().id().value()).written());
  }

  ClockCounts counts(Actor by) {
    return new ClockCounts(count(ClockList.OVERDUE, by), count(ClockList.SOON, by), count(ClockList.UNEXPLAINED, by));
  }

  private int count(ClockList which, Actor by) {
    return within(by, "SELECT id, due_at FROM clock WHERE city = :city AND " + condition(which), " LIMIT :size", "count(*)")
        .param("size", ClockCounts.MOST)
        .query(Integer.class)
        .single();
  }

  /** The query for the viewer's whole city, for each organisation within scope, or for what the viewer carries. */
  private JdbcClient.StatementSpec within(Actor by, String select, String end, String what) {
    boolean counting = what.startsWith("count");
    Instant now = clock.instant();
    String text =
        switch (by.scope()) {
          case CITY -> counting ? "SELECT " + what + " FROM (" + select + end + ") c" : select + end;
          case UNIT, UNIT_AND_BELOW ->
              "SELECT " + what + " FROM (SELECT c.* FROM unnest(:units::uuid[]) unit CROSS JOIN LATERAL ("
                  + select + " AND owner = unit" + end + ") c" + end + ") c" + (counting ? "" : " ORDER BY due_at, id");
          case OWN ->
              "SELECT " + what + " FROM (" + select + " AND subject = ANY(:subjects::uuid[])" + end + ") c"
                  + (counting ? "" : " ORDER BY due_at, id");
        };
    var statement =
        sql.sql(text)
            .param("city", by.city())
            .param("now", Timestamp.from(now))
            .param("soon", Timestamp.from(endOf(now)));
    return switch (by.scope()) {
      case CITY -> statement;
      case OWN -> statement.param("subjects", own.of(by).toArray(UUID[]::new));
      case UNIT, UNIT_AND_BELOW -> statement.param("units", by.units().toArray(UUID[]::new));
    };
  }

  private static Instant endOf(Instant now) {
    return LocalDate.ofInstant(now, CityClock.ZONE).plusDays(SOON_DAYS + 1).atStartOfDay(CityClock.ZONE).toInstant();
  }

  private static String condition(ClockList which) {
    String open = "stopped_at IS NULL AND state <> 'PAUSED'";
    return switch (which) {
      case OVERDUE -> open + " AND due_at < :now";
      case SOON -> open + " AND due_at >= :now AND due_at < :soon";
      case RUNNING -> open;
      case UNEXPLAINED -> "state = 'MISSED' AND stopped_at IS NOT NULL AND why_missed IS NULL AND NOT promise";
    };
  }

  private DueClock row(ResultSet row, int number) throws SQLException {
    return new DueClock(
        words.view(
            row.getObject("id", UUID.class),
            row.getString("profile"),
            row.getString("rule"),
            row.getTimestamp("triggered_at").toInstant(),
            row.getTimestamp("due_at").toInstant(),
            ClockState.valueOf(row.getString("state")),
            row.getTimestamp("stopped_at") == null,
            row.getBoolean("promise"),
            row.getObject("subject", UUID.class)),
        row.getString("label"),
        row.getObject("matter", UUID.class),
        row.getObject("owner", UUID.class));
  }

  /** Where a page ends. */
  private record Place(Instant dueAt, UUID id) {

    String written() {
      return dueAt.toEpochMilli() + "_" + id;
    }

    static Place read(String mark) {
      String[] parts = mark.split("_", 2);
      try {
        return new Place(Slice.moment(Instant.ofEpochMilli(Long.parseLong(parts[0])).toString()), UUID.fromString(parts[1]));
      } catch (RuntimeException forged) {
        throw new Refusal("deadlines.bad-mark");
      }
    }
  }
}
