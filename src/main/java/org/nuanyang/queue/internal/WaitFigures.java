package org.nuanyang.queue.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.queue.Need;
import org.nuanyang.queue.QueueFigures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts waiting and service from the numbers themselves. Who was put back waits from the taking to the last call. */
@Component
class WaitFigures {

  private static final String WAIT = "extract(epoch from called_at - taken_at) / 60";
  private static final String SERVICE = "avg(extract(epoch from ended_at - started_at) / 60) filter (where ended_at is not null)";
  private static final String FROM = " from queue_ticket where site = :site and day > :from and day <= :to ";

  private final JdbcClient jdbc;

  WaitFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  QueueFigures of(UUID site, String siteName, LocalDate to, int days) {
    return new QueueFigures(
        siteName,
        ask("select day, count(*) taken, count(*) filter (where state = 'DONE') done, count(*) filter (where state = 'NO_SHOW') missed, "
                + "count(*) filter (where state = 'LEFT') gone, avg(" + WAIT + ") wait, percentile_cont(0.9) within group (order by " + WAIT + ") long_wait, "
                + SERVICE + " service" + FROM + "group by day order by day desc", site, to, days)
            .query((row, line) ->
                new QueueFigures.Day(
                    row.getObject("day", LocalDate.class), row.getInt("taken"), row.getInt("done"), row.getInt("missed"), row.getInt("gone"),
                    minutes(row, "wait"), minutes(row, "long_wait"), minutes(row, "service")))
            .list(),
        ask("select need, count(*) taken, avg(" + WAIT + ") wait, " + SERVICE + " service" + FROM + "group by need order by count(*) desc, need", site, to, days)
            .query((row, line) -> new QueueFigures.OfNeed(Need.valueOf(row.getString("need")), row.getInt("taken"), minutes(row, "wait"), minutes(row, "service")))
            .list(),
        ask("select extract(hour from taken_at at time zone 'Asia/Shanghai')::int as hour, count(*) taken, avg(" + WAIT + ") wait" + FROM + "group by 1 order by 1", site, to, days)
            .query((row, line) -> new QueueFigures.OfHour(row.getInt("hour"), row.getInt("taken"), minutes(row, "wait")))
            .list());
  }

  private JdbcClient.StatementSpec ask(String sql, UUID site, LocalDate to, int days) {
    return jdbc.sql(sql).param("site", site).param("from", to.minusDays(days)).param("to", to);
  }

  private static @Nullable Integer minutes(ResultSet row, String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? null : (int) value;
  }
}
