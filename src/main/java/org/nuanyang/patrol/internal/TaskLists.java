package org.nuanyang.patrol.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.Network;
import org.nuanyang.patrol.DisputeKind;
import org.nuanyang.patrol.Patrols.VisitRow;
import org.nuanyang.patrol.TaskRow;
import org.nuanyang.patrol.TaskView;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tasks as they are read: one whole, those of somebody's reach, and what somebody has to go round. */
@Component
class TaskLists {

  private static final int SIZE = 30;
  private static final int MOST_MINE = 20;
  private static final LocalDate FAR = LocalDate.of(9999, 1, 1);

  private final JdbcClient jdbc;
  private final Reach reach;
  private final Network network;

  TaskLists(JdbcClient jdbc, Reach reach, Network network) {
    this.jdbc = jdbc;
    this.reach = reach;
    this.network = network;
  }

  static Missing unknown() {
    return new Missing("patrol.task.unknown");
  }

  TaskView find(UUID id) {
    return jdbc.sql("select * from patrol_task where id = ?").param(id).query(this::whole).optional().orElseThrow(TaskLists::unknown);
  }

  /** Tasks set by the units one sees; a leader and the dispute centre see all of their city. */
  void mustSee(TaskView task, Actor by) {
    boolean ours = jdbc.sql("select city from patrol_task where id = ?").param(task.id()).query(String.class).single().equals(by.city());
    if (!ours || !reach.all(by) && !by.units().contains(task.organisation())) throw unknown();
  }

  List<TaskView> mine(UUID account, LocalDate today) {
    return jdbc.sql(
            """
            select t.* from patrol_task t join patrol_person p on p.task = t.id
             where p.account = ? and t.stopped_on is null and t.starts_on <= ? and t.ends_on >= ? order by t.ends_on, t.id limit ?""")
        .params(account, today, today, MOST_MINE)
        .query(this::whole)
        .list();
  }

  List<UUID> monthlyOver(LocalDate today) {
    return jdbc.sql(
            """
            select id from patrol_task t where monthly and stopped_on is null and ends_on < ?
               and not exists (select 1 from patrol_task n where n.previous = t.id) order by id limit 1000""")
        .param(today)
        .query(UUID.class)
        .list();
  }

  private record Mark(LocalDate day, UUID id) {

    static Mark of(@Nullable String after) {
      String[] parts = after == null ? new String[0] : after.split("~");
      try {
        if (parts.length == 2) return new Mark(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
      } catch (DateTimeException | IllegalArgumentException forged) {
        // starts at the top
      }
      return new Mark(FAR, new UUID(-1, -1));
    }
  }

  Slice<TaskRow> list(boolean over, @Nullable String after, LocalDate today, Actor by) {
    Mark mark = Mark.of(after);
    Map<String, Object> values = new LinkedHashMap<>(Map.of("city", by.city(), "today", today, "day", mark.day(), "id", mark.id(), "size", SIZE + 1));
    String scope = reach.all(by) ? "" : " and organisation in (:units)";
    if (!reach.all(by)) values.put("units", reach.units(by));
    String which = over ? " and (stopped_on is not null or ends_on < :today)" : " and stopped_on is null and ends_on >= :today";
    List<TaskRow> read =
        jdbc.sql(
                """
                select t.*, (select count(*) from patrol_village v where v.task = t.id) as places, (select count(*) from patrol_person p where p.task = t.id) as people,
                  (select count(*) from patrol_visit d where d.task = t.id) as done, (select count(*) from dispute_card c where c.task = t.id) as cards
                from (select * from patrol_task where city = :city"""
                    + scope + which + " and (ends_on, id) < (:day, :id) order by ends_on desc, id desc limit :size) t order by ends_on desc, id desc")
            .params(values)
            .query(
                (row, line) ->
                    new TaskRow(
                        row.getObject("id", UUID.class), row.getString("title"), network.organisation(row.getObject("organisation", UUID.class)).shortName(),
                        row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class), row.getBoolean("monthly"), row.getInt("places"),
                        row.getInt("visits") * row.getInt("people"), row.getInt("done"), row.getInt("cards")))
            .list();
    return Slice.cut(read, SIZE, row -> row.endsOn() + "~" + row.id());
  }

  Slice<VisitRow> visits(UUID task, @Nullable String after) {
    return Slice.cut(
        jdbc.sql(
                """
                select v.id, v.on_day, v.village_name, v.account_name, coalesce(c.number, '') as card from patrol_visit v
                 left join dispute_card c on c.id = v.card where v.task = ? and v.id < ? order by v.id desc limit ?""")
            .params(task, CardLists.mark(after), SIZE + 1)
            .query(
                (row, line) ->
                    new VisitRow(
                        row.getObject("id", UUID.class), row.getObject("on_day", LocalDate.class), row.getString("village_name"), row.getString("account_name"),
                        row.getString("card")))
            .list(),
        SIZE,
        row -> row.id().toString());
  }

  private TaskView whole(ResultSet row, int line) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    UUID unit = row.getObject("organisation", UUID.class);
    return new TaskView(
        id, row.getInt("version"), unit, network.organisation(unit).name(), row.getString("title"), row.getObject("starts_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class), themes(row.getString("themes")), places(id), people(id), row.getInt("visits"), row.getBoolean("monthly"),
        row.getString("set_by_name"), row.getString("note"), row.getObject("stopped_on", LocalDate.class),
        jdbc.sql("select count(*) from dispute_card where task = ?").param(id).query(Integer.class).single());
  }

  private static Set<DisputeKind> themes(String written) {
    Set<DisputeKind> all = EnumSet.noneOf(DisputeKind.class);
    if (!written.isEmpty()) for (String one : written.split(",")) all.add(DisputeKind.valueOf(one));
    return all;
  }

  private List<TaskView.Place> places(UUID task) {
    return jdbc.sql(
            """
            select v.village as id, v.name, v.region, (select count(*) from patrol_visit d where d.task = v.task and d.village = v.village)::int as visits
              from patrol_village v where v.task = ? order by v.region, v.name""")
        .param(task)
        .query(TaskView.Place.class)
        .list();
  }

  private List<TaskView.Patroller> people(UUID task) {
    return jdbc.sql(
            """
            select p.account, p.name, (select count(*) from patrol_visit d where d.task = p.task and d.account = p.account)::int as done
              from patrol_person p where p.task = ? order by p.name, p.account""")
        .param(task)
        .query(TaskView.Patroller.class)
        .list();
  }
}
