package org.nuanyang.oversight.internal.complaint;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.oversight.ComplainedOf;
import org.nuanyang.oversight.ComplaintItem;
import org.nuanyang.oversight.ComplaintRow;
import org.nuanyang.oversight.ComplaintState;
import org.nuanyang.oversight.ComplaintView;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of complaints, and what happened to each, line by line. */
@Component
class ComplaintBook {

  private static final int PAGE = 30;
  private static final String OPEN = "state not in ('NOT_ACCEPTED', 'FOLLOWED', 'WITHDRAWN')";

  private final JdbcClient jdbc;
  private final Clock clock;

  ComplaintBook(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void write(UUID complaint, String kind, String words, Actor by) {
    jdbc.sql("insert into complaint_line (id, complaint, at, kind, words, actor_name) values (?, ?, ?, ?, ?, ?)")
        .params(Ids.next(clock), complaint, Timestamp.from(clock.instant()), kind, words, by.name())
        .update();
  }

  List<ComplaintView.Line> story(UUID complaint) {
    return jdbc.sql("select at, kind, words, actor_name from complaint_line where complaint = ? order by id desc")
        .param(complaint)
        .query((row, line) -> new ComplaintView.Line(
            row.getTimestamp(1).toInstant(), "oversight.complaint.line." + row.getString(2), row.getString(3), row.getString(4)))
        .list();
  }

  /** A head sees those of the centre that the bureau has taken, and no name. */
  Slice<ComplaintRow> list(boolean open, @Nullable String after, Actor by) {
    boolean centreOnly = !by.has(Role.BUREAU_OFFICER) && !by.has(Role.LEADER);
    UUID from = uuid(after);
    String which = (open ? " and " + OPEN : "") + (centreOnly ? " and investigators <> ''" : "");
    String next = from == null ? "" : open
        ? " and (received_at, id) > (select received_at, id from complaint where id = :from)"
        : " and (received_at, id) < (select received_at, id from complaint where id = :from)";
    String order = open ? " order by received_at, id limit :size" : " order by received_at desc, id desc limit :size";
    String walk = "select * from complaint where city = :city" + which + next;
    String sql =
        by.scope() == DataScope.CITY
            ? walk + order
            : "select o.* from unnest(:units::uuid[]) unit cross join lateral (" + walk + " and organisation = unit" + order + ") o" + order;
    List<ComplaintRow> rows =
        jdbc.sql(sql)
            .param("city", by.city())
            .param("units", by.units().toArray(UUID[]::new))
            .param("from", from)
            .param("size", PAGE + 1)
            .query((row, line) -> new ComplaintRow(
                row.getObject("id", UUID.class), centreOnly ? "" : row.getString("person"), ComplainedOf.valueOf(row.getString("against")),
                ComplaintItem.valueOf(row.getString("item")), row.getObject("organisation", UUID.class), ComplaintState.valueOf(row.getString("state")),
                row.getObject("received_on", LocalDate.class), row.getObject("concluded_on", LocalDate.class)))
            .list();
    return Slice.cut(rows, PAGE, last -> last.id().toString());
  }

  private static @Nullable UUID uuid(@Nullable String mark) {
    try {
      return mark == null ? null : UUID.fromString(mark);
    } catch (IllegalArgumentException forged) {
      return null;
    }
  }
}
