package org.nuanyang.oversight.internal.supervision;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.PutNotice;
import org.nuanyang.oversight.SupervisionRow;
import org.nuanyang.oversight.SupervisionState;
import org.nuanyang.oversight.SupervisionView;
import org.nuanyang.oversight.Target;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Slice;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to orders to act, line by line; the lists; and the notices on the desks. */
@Component
class SupervisionBook {

  private static final int PAGE = 30;

  private final JdbcClient jdbc;
  private final DeskNotices desks;
  private final MessageSource messages;
  private final Clock clock;

  SupervisionBook(JdbcClient jdbc, DeskNotices desks, MessageSource messages, Clock clock) {
    this.jdbc = jdbc;
    this.desks = desks;
    this.messages = messages;
    this.clock = clock;
  }

  void write(UUID order, String kind, String words, Actor by) {
    jdbc.sql("insert into supervision_line (id, supervision, at, kind, words, actor, actor_name) values (?, ?, ?, ?, ?, ?, ?)")
        .params(Ids.next(clock), order, Timestamp.from(clock.instant()), kind, words, by.id(), by.name())
        .update();
  }

  List<SupervisionView.Line> story(UUID order) {
    return jdbc.sql("select at, kind, words, actor_name from supervision_line where supervision = ? order by id desc")
        .param(order)
        .query((row, line) -> new SupervisionView.Line(
            row.getTimestamp(1).toInstant(), "oversight.supervision.line." + row.getString(2), row.getString(3), row.getString(4)))
        .list();
  }

  Slice<SupervisionRow> list(boolean open, @Nullable String after, LocalDate today, Actor by) {
    UUID from = after == null ? null : uuid(after);
    String which = open ? " and state <> 'CLOSED'" : "";
    String next = from == null ? "" : open
        ? " and (due_on, id) > (select due_on, id from supervision where id = :from)"
        : " and id < :from";
    String order = open ? " order by due_on, id limit :size" : " order by id desc limit :size";
    String walk = "select * from supervision where city = :city" + which + next;
    String sql =
        by.scope() == DataScope.CITY
            ? walk + order
            : "select s.* from unnest(:units::uuid[]) unit cross join lateral (" + walk + " and organisation = unit" + order + ") s" + order;
    List<SupervisionRow> rows =
        jdbc.sql(sql)
            .param("city", by.city())
            .param("units", by.units().toArray(UUID[]::new))
            .param("from", from)
            .param("size", PAGE + 1)
            .query((row, line) -> {
              SupervisionState state = SupervisionState.valueOf(row.getString("state"));
              LocalDate due = row.getObject("due_on", LocalDate.class);
              return new SupervisionRow(
                  row.getObject("id", UUID.class), Target.valueOf(row.getString("target")), row.getString("label"),
                  row.getObject("organisation", UUID.class), row.getBoolean("major"), state, row.getString("ordered_by_name"), due,
                  state == SupervisionState.OPEN && today.isAfter(due));
            })
            .list();
    return Slice.cut(rows, PAGE, last -> last.id().toString());
  }

  void tellCentre(SupervisionOrder order, String kind, String tone) {
    put(order, kind, tone, order.organisation, Role.DIRECTOR, null);
  }

  void tellOrderer(SupervisionOrder order, String kind) {
    put(order, kind, "info", null, null, order.orderedBy);
  }

  private void put(SupervisionOrder order, String kind, String tone, @Nullable UUID unit, @Nullable Role duty, @Nullable UUID account) {
    String key = "oversight.supervision.line." + kind;
    desks.put(
        new PutNotice(
            "supervision:" + order.id + ":" + order.version() + ":" + kind, order.id, order.city, unit, duty, account, "supervision", tone,
            messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE), order.label, "/desk/supervision/" + order.id));
  }

  private static @Nullable UUID uuid(String mark) {
    try {
      return UUID.fromString(mark);
    } catch (IllegalArgumentException forged) {
      return null;
    }
  }
}
