package org.nuanyang.queue.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.queue.Need;
import org.nuanyang.queue.PriorityGround;
import org.nuanyang.queue.ScreenView;
import org.nuanyang.queue.TicketState;
import org.nuanyang.queue.TicketView;
import org.nuanyang.queue.internal.CallOrder.Waiting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers of one hall and day, read. */
@Component
class TicketRoll {

  private static final int ON_SCREEN = 6;

  private final JdbcClient jdbc;

  TicketRoll(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The row of the day is held until the transaction ends: nobody else gets this number, nobody else calls meanwhile. */
  int nextNumber(UUID site, LocalDate day) {
    return jdbc.sql(
            """
            insert into queue_day (site, day, last_number) values (?, ?, 1)
            on conflict (site, day) do update set last_number = queue_day.last_number + 1 returning last_number""")
        .params(site, day)
        .query(Integer.class)
        .single();
  }

  void holdDay(UUID site, LocalDate day) {
    jdbc.sql("select last_number from queue_day where site = ? and day = ? for update").params(site, day).query(Integer.class).optional();
  }

  /** Yesterday's numbers are over, and why somebody was put first is nobody's business any more. */
  void closeBefore(UUID site, LocalDate day) {
    jdbc.sql(
            """
            update queue_ticket set version = version + 1, ground = null,
              state = case state when 'WAITING' then 'LEFT' when 'CALLED' then 'NO_SHOW' when 'SERVING' then 'DONE' else state end
            where site = ? and day < ? and (ground is not null or state in ('WAITING', 'CALLED', 'SERVING'))""")
        .params(site, day)
        .update();
  }

  /** The same in every hall, whether or not anybody takes a number there again. */
  void closeBefore(LocalDate day) {
    jdbc.sql("select distinct site from queue_ticket where day < ? and (ground is not null or state in ('WAITING', 'CALLED', 'SERVING'))")
        .param(day)
        .query(UUID.class)
        .list()
        .forEach(site -> closeBefore(site, day));
  }

  List<Waiting> waiting(UUID site, LocalDate day) {
    return jdbc.sql("select id, first from queue_ticket where site = ? and day = ? and state = 'WAITING' order by number")
        .params(site, day)
        .query((row, line) -> new Waiting(row.getObject(1, UUID.class), row.getBoolean(2)))
        .list();
  }

  /** Whether those called last today were put first, newest first. */
  List<Boolean> lately(UUID site, LocalDate day) {
    return jdbc.sql("select first from queue_ticket where site = ? and day = ? and called_at is not null order by called_at desc, number desc limit " + CallOrder.FIRST_IN_A_ROW)
        .params(site, day)
        .query(Boolean.class)
        .list();
  }

  List<TicketView> inOrder(UUID site, String siteName, LocalDate day) {
    Map<UUID, TicketView> all = of(site, siteName, day, TicketState.WAITING).stream().collect(Collectors.toMap(TicketView::id, Function.identity()));
    return CallOrder.all(waiting(site, day), lately(site, day)).stream().map(all::get).filter(one -> one != null).toList();
  }

  List<TicketView> of(UUID site, String siteName, LocalDate day, TicketState state) {
    return jdbc.sql("select * from queue_ticket where site = ? and day = ? and state = ? order by number")
        .params(site, day, state.name())
        .query((row, line) -> view(row, siteName, 0, null))
        .list();
  }

  Optional<UUID> openOf(UUID clerk, LocalDate day) {
    return jdbc.sql("select id from queue_ticket where clerk = ? and day = ? and state in ('CALLED', 'SERVING') order by called_at desc limit 1")
        .params(clerk, day)
        .query(UUID.class)
        .optional();
  }

  int done(UUID site, LocalDate day) {
    return jdbc.sql("select count(*) from queue_ticket where site = ? and day = ? and state = 'DONE'").params(site, day).query(Integer.class).single();
  }

  /** Minutes between two beginnings of today, over the last ten; empty before there are three. */
  Optional<Double> pace(UUID site, LocalDate day) {
    return jdbc.sql(
            """
            select case when count(*) >= 3 then extract(epoch from max(called_at) - min(called_at)) / 60 / (count(*) - 1) end
            from (select called_at from queue_ticket where site = ? and day = ? and called_at is not null order by called_at desc limit 10) t""")
        .params(site, day)
        .query((row, line) -> Optional.ofNullable(row.getObject(1) == null ? null : row.getDouble(1)))
        .single();
  }

  List<ScreenView.Called> onScreen(UUID site, LocalDate day) {
    return jdbc.sql("select number, counter, state from queue_ticket where site = ? and day = ? and state in ('CALLED', 'SERVING') order by called_at desc limit " + ON_SCREEN)
        .params(site, day)
        .query((row, line) -> new ScreenView.Called("%03d".formatted(row.getInt(1)), row.getString(2), row.getString(3).equals("CALLED")))
        .list();
  }

  TicketView view(Ticket one, String siteName, int ahead, @Nullable Integer minutes) {
    return new TicketView(
        one.id, one.version(), one.site, siteName, one.day, one.number, one.need, one.ground, one.state, one.takenAt, one.calledAt, one.startedAt, one.calls,
        one.counter, one.matter, ahead, minutes);
  }

  private static TicketView view(ResultSet row, String siteName, int ahead, @Nullable Integer minutes) throws SQLException {
    String ground = row.getString("ground");
    return new TicketView(
        row.getObject("id", UUID.class), row.getInt("version"), row.getObject("site", UUID.class), siteName, row.getObject("day", LocalDate.class),
        row.getInt("number"), Need.valueOf(row.getString("need")), ground == null ? null : PriorityGround.valueOf(ground),
        TicketState.valueOf(row.getString("state")), row.getTimestamp("taken_at").toInstant(), instant(row.getTimestamp("called_at")),
        instant(row.getTimestamp("started_at")), row.getInt("calls"), row.getString("counter"), row.getObject("matter", UUID.class), ahead, minutes);
  }

  private static @Nullable Instant instant(@Nullable Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}
