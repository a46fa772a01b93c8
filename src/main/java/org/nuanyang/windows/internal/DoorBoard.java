package org.nuanyang.windows.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.network.PlaceBoard;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Submissions;
import org.nuanyang.windows.Half;
import org.nuanyang.windows.Pledges;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What hangs at the door: who sits inside today, and the promises in force. */
@Component
@Transactional
class DoorBoard implements PlaceBoard, Pledges {

  private static final int MOST = 10;
  private static final int LONGEST = 80;

  private final WindowRoom room;
  private final Submissions submissions;
  private final JdbcClient jdbc;
  private final AuditTrail audit;
  private final Clock clock;

  DoorBoard(WindowRoom room, Submissions submissions, JdbcClient jdbc, AuditTrail audit, Clock clock) {
    this.room = room;
    this.submissions = submissions;
    this.jdbc = jdbc;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, Notices> on(LocalDate day, Collection<UUID> places) {
    UUID[] ids = places.toArray(UUID[]::new);
    Map<UUID, List<Sitting>> sitting = new HashMap<>();
    jdbc.sql(
            """
            select s.place, w.name, s.half, s.person, w.vanguard from window_shift s join service_window w on w.id = s.window_id
             where s.place = any(:ids::uuid[]) and s.day = :day and (w.closed_on is null or w.closed_on > :day) order by s.half desc, w.name""")
        .param("ids", ids)
        .param("day", day)
        .query((row, line) -> sitting.computeIfAbsent(row.getObject(1, UUID.class), place -> new ArrayList<>())
            .add(new Sitting(row.getString(2), Half.valueOf(row.getString(3)).messageKey(), row.getString(4), row.getBoolean(5))))
        .list();
    Map<UUID, List<String>> pledged = new HashMap<>();
    jdbc.sql("select distinct on (place) place, lines from service_pledge where place = any(:ids::uuid[]) order by place, id desc")
        .param("ids", ids)
        .query((row, line) -> pledged.put(row.getObject(1, UUID.class), row.getString(2).lines().toList()))
        .list();
    Map<UUID, Notices> boards = new LinkedHashMap<>();
    for (UUID place : places) {
      var board = new Notices(sitting.getOrDefault(place, List.of()), pledged.getOrDefault(place, List.of()));
      if (!board.sitting().isEmpty() || !board.pledges().isEmpty()) boards.put(place, board);
    }
    return boards;
  }

  @Override
  public void publish(UUID key, UUID place, List<String> lines, Actor by) {
    String city = room.mustPlan(place, by).city();
    if (lines.size() > MOST || lines.stream().anyMatch(one -> one.length() > LONGEST)) throw new Refusal("windows.pledges.long", MOST, LONGEST);
    submissions.once(key, "windows.pledge", () -> {
      jdbc.sql("insert into service_pledge (id, city, place, lines, who, at) values (?, ?, ?, ?, ?, ?)")
          .params(Ids.next(clock), city, place, String.join("\n", lines), by.name(), Timestamp.from(clock.instant()))
          .update();
      audit.did(by, "windows.pledge", "place", place, String.valueOf(lines.size()));
      return key.toString();
    });
  }

  @Override
  @Transactional(readOnly = true)
  public List<Edition> of(UUID place, Actor by) {
    room.mustSee(place, by);
    return jdbc.sql("select lines, who, at from service_pledge where place = ? order by id desc limit 20")
        .param(place)
        .query((row, line) -> new Edition(row.getString(1).lines().toList(), row.getString(2), row.getTimestamp(3).toInstant()))
        .list();
  }
}
