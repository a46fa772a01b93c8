package org.nuanyang.deadlines.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.deadlines.BoardLine;
import org.nuanyang.deadlines.DeadlineRule;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.shared.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up the open clocks by organisation and by the post the rule names; one walk over the index of open clocks. */
@Component
class ClockBoard {

  private static final int SOON_DAYS = 3;

  private final JdbcClient sql;
  private final RuleBook book;
  private final Clock clock;

  ClockBoard(JdbcClient sql, RuleBook book, Clock clock) {
    this.sql = sql;
    this.book = book;
    this.clock = clock;
  }

  private record Desk(UUID owner, @Nullable Role duty) {}

  List<BoardLine> of(Actor by) {
    if (by.scope() == DataScope.OWN) return List.of();
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, CityClock.ZONE);
    Map<Desk, BoardLine> lines = new LinkedHashMap<>();
    sql.sql(
            """
            SELECT owner, profile, rule, count(*) FILTER (WHERE due_at < :now) AS overdue,
                   count(*) FILTER (WHERE due_at >= :now AND due_at < :soon) AS soon, count(*) AS running
              FROM clock
             WHERE city = :city AND stopped_at IS NULL AND state <> 'PAUSED' AND (:all OR owner = ANY(:units::uuid[]))
             GROUP BY owner, profile, rule""")
        .param("city", by.city())
        .param("now", Timestamp.from(now))
        .param("soon", Timestamp.from(today.plusDays(SOON_DAYS + 1).atStartOfDay(CityClock.ZONE).toInstant()))
        .param("all", by.scope() == DataScope.CITY)
        .param("units", by.units().toArray(UUID[]::new))
        .query(
            (row, number) -> {
              DeadlineRule rule = book.find(row.getString("profile"), row.getString("rule"), today);
              var desk = new Desk(row.getObject("owner", UUID.class), rule == null ? null : rule.duty());
              return new BoardLine(desk.owner(), desk.duty(), row.getInt("overdue"), row.getInt("soon"), row.getInt("running"));
            })
        .list()
        .forEach(line -> lines.merge(new Desk(line.owner(), line.duty()), line, BoardLine::plus));
    return lines.values().stream()
        .sorted(Comparator.comparingInt(BoardLine::overdue).thenComparingInt(BoardLine::soon).thenComparingInt(BoardLine::running).reversed())
        .toList();
  }
}
