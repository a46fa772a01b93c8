package org.nuanyang.notices.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.notices.DeskNotice;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.PutNotice;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the notices of all desks. Each desk (an account, a duty in a unit, a duty in the city) is one index range. */
@Component
@Transactional
class DeskBoard implements DeskNotices {

  private static final UUID NEWEST = new UUID(-1, -1);

  private static final String MINE =
      """
      done_at is null and (account = :me or account is null and city = :city and duty = any(:duties)
        and (organisation = :unit or organisation is null))""";

  private static final String OPEN =
      """
      select * from (
        (select * from desk_notice where done_at is null and account = :me and id < :before order by id desc limit :size)
        union all
        select mine.* from unnest(:duties::text[]) held cross join lateral (
          (select * from desk_notice where done_at is null and account is null and city = :city and duty = held
              and organisation = :unit and id < :before order by id desc limit :size)
          union all
          (select * from desk_notice where done_at is null and account is null and city = :city and duty = held
              and organisation is null and id < :before order by id desc limit :size)) mine) notices
      order by id desc limit :size""";

  private final JdbcClient jdbc;
  private final Clock clock;

  DeskBoard(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void put(PutNotice order) {
    jdbc.sql(
            """
            insert into desk_notice (id, once, about, city, organisation, duty, account, kind, tone, title, text, url, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (once) do nothing""")
        .params(
            Ids.next(clock),
            order.once(),
            order.about(),
            order.city(),
            order.organisation(),
            order.duty() == null ? null : order.duty().name(),
            order.account(),
            order.kind(),
            order.tone(),
            order.title(),
            order.text(),
            order.url(),
            Timestamp.from(clock.instant()))
        .update();
  }

  @Override
  public void takeOff(UUID about, String kind) {
    jdbc.sql("update desk_notice set done_at = ? where about = ? and kind = ? and done_at is null")
        .params(Timestamp.from(clock.instant()), about, kind)
        .update();
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<DeskNotice> open(@Nullable String after, int size, Actor by) {
    int page = Math.clamp(size, 1, 100);
    List<DeskNotice> rows =
        desk(jdbc.sql(OPEN), by)
            .param("before", after == null ? NEWEST : UUID.fromString(after))
            .param("size", page + 1)
            .query(DeskBoard::row)
            .list();
    return Slice.cut(rows, page, last -> last.id().toString());
  }

  @Override
  public void read(UUID notice, Actor by) {
    done(desk(jdbc.sql("update desk_notice set done_at = :now, done_by = :me where id = :id and " + MINE), by).param("id", notice));
  }

  @Override
  public void readAll(UUID newest, Actor by) {
    done(desk(jdbc.sql("update desk_notice set done_at = :now, done_by = :me where id <= :id and " + MINE), by).param("id", newest));
  }

  private void done(JdbcClient.StatementSpec update) {
    update.param("now", Timestamp.from(clock.instant())).update();
  }

  private static JdbcClient.StatementSpec desk(JdbcClient.StatementSpec statement, Actor by) {
    return statement
        .param("me", by.id())
        .param("city", by.city())
        .param("unit", by.organisation(), java.sql.Types.OTHER)
        .param("duties", by.roles().stream().map(Enum::name).toArray(String[]::new));
  }

  private static DeskNotice row(ResultSet row, int number) throws SQLException {
    return new DeskNotice(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        row.getString("tone"),
        row.getString("title"),
        row.getString("text"),
        row.getString("url"),
        row.getTimestamp("at").toInstant());
  }
}
