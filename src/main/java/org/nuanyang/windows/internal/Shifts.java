package org.nuanyang.windows.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Ids;
import org.nuanyang.windows.Half;
import org.nuanyang.windows.ShiftView;
import org.nuanyang.windows.SwapView;
import org.nuanyang.windows.WindowView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The windows, the half days at them, and a line for everything that changed. */
@Component
class Shifts {

  /** So many weeks back a half day counts for fairness. */
  private static final int WEEKS = 8;

  private final JdbcClient jdbc;
  private final Clock clock;

  Shifts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<WindowView> windows(UUID place) {
    return jdbc.sql("select id, name, vanguard from service_window where place = ? and closed_on is null order by name, id")
        .param(place)
        .query((row, line) -> new WindowView(row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3)))
        .list();
  }

  Optional<UUID> placeOf(UUID window) {
    return jdbc.sql("select place from service_window where id = ? and closed_on is null").param(window).query(UUID.class).optional();
  }

  List<ShiftView> between(UUID place, LocalDate first, LocalDate last) {
    return jdbc.sql("select s.* from window_shift s join service_window w on w.id = s.window_id where s.place = ? and day between ? and ? and (w.closed_on is null or day < w.closed_on) order by day, half desc, w.name")
        .params(place, first, last)
        .query(Shifts::read)
        .list();
  }

  /** What the people have in these days, wherever it is: nobody sits in two places at once. */
  Map<UUID, Set<FairRota.Slot>> taken(List<UUID> people, LocalDate first, LocalDate last) {
    Map<UUID, Set<FairRota.Slot>> taken = new HashMap<>();
    jdbc.sql("select account, window_id, day, half from window_shift where account = any(:people::uuid[]) and day between :first and :last")
        .param("people", people.toArray(UUID[]::new))
        .param("first", first)
        .param("last", last)
        .query(
            (row, line) ->
                taken
                    .computeIfAbsent(row.getObject(1, UUID.class), who -> new HashSet<>())
                    .add(new FairRota.Slot(row.getObject(2, UUID.class), row.getObject(3, LocalDate.class), Half.valueOf(row.getString(4)))))
        .list();
    return taken;
  }

  /** Who was to sit at a window that is closed is free on its days to come. */
  void free(UUID window, LocalDate from) {
    jdbc.sql("update window_shift set account = null where window_id = ? and day >= ? and arrived_at is null").params(window, from).update();
  }

  /** Locked, for whoever changes it. */
  Optional<ShiftView> find(UUID shift) {
    return jdbc.sql("select * from window_shift where id = ? and account is not null for update").param(shift).query(Shifts::read).optional();
  }

  UUID placeOfShift(UUID shift) {
    return jdbc.sql("select place from window_shift where id = ?").param(shift).query(UUID.class).single();
  }

  Map<UUID, Integer> load(UUID place, LocalDate monday) {
    Map<UUID, Integer> load = new HashMap<>();
    jdbc.sql("select account, count(*) from window_shift where place = ? and day >= ? and day < ? and account is not null group by account")
        .params(place, monday.minusWeeks(WEEKS), monday.plusDays(7))
        .query((row, line) -> load.put(row.getObject(1, UUID.class), row.getInt(2)))
        .list();
    return load;
  }

  void seat(FairRota.Seat seat, String city, UUID place, Actor by) {
    UUID id = Ids.next(clock);
    jdbc.sql("insert into window_shift (id, city, place, window_id, day, half, account, person) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(id, city, place, seat.slot().window(), seat.slot().day(), seat.slot().half().name(), seat.person().account(), seat.person().name())
        .update();
    note(id, "drawn", seat.person().name(), by);
  }

  void put(UUID shift, UUID account, String person, String what, Actor by) {
    jdbc.sql("update window_shift set account = ?, person = ?, arrived_at = null where id = ?").params(account, person, shift).update();
    note(shift, what, person, by);
  }

  void arrived(ShiftView shift, Actor by) {
    jdbc.sql("update window_shift set arrived_at = ? where id = ? and arrived_at is null").params(Timestamp.from(clock.instant()), shift.id()).update();
    note(shift.id(), "arrived", shift.person(), by);
  }

  private void note(UUID shift, String what, String person, Actor by) {
    jdbc.sql("insert into window_line (id, shift, what, person, who, at) values (?, ?, ?, ?, ?, ?)")
        .params(Ids.next(clock), shift, what, person, by.name(), Timestamp.from(clock.instant()))
        .update();
  }

  List<SwapView> swaps(List<ShiftView> shifts, UUID reader) {
    Map<UUID, ShiftView> known = new HashMap<>();
    shifts.forEach(one -> known.put(one.id(), one));
    return jdbc.sql("select id, give, take, asked from window_swap where answer is null and give = any(:ids::uuid[]) order by id")
        .param("ids", known.keySet().toArray(UUID[]::new))
        .query((row, line) -> new SwapView(row.getObject(1, UUID.class), known.get(row.getObject(2, UUID.class)), known.get(row.getObject(3, UUID.class)), row.getObject(4, UUID.class).equals(reader)))
        .list()
        .stream()
        .filter(one -> one.take() != null)
        .toList();
  }

  static ShiftView read(ResultSet row, int line) throws SQLException {
    Timestamp at = row.getTimestamp("arrived_at");
    return new ShiftView(
        row.getObject("id", UUID.class), row.getObject("window_id", UUID.class), row.getObject("day", LocalDate.class), Half.valueOf(row.getString("half")),
        row.getObject("account", UUID.class), row.getString("person"), at == null ? null : at.toInstant());
  }
}
